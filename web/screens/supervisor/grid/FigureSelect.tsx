import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import s from './GridTable.module.css';
import type { ShownFigure } from './use-figure.ts';

/** The name of the figure in its column's head; where there are several, the choice among them. */
export function FigureSelect({ figure: { figure, all, choose } }: { figure: ShownFigure }) {
  const w = useWords('supervisor').grid;
  const say = useSay();
  if (all.length < 2) return say(figure.name);
  return (
    <select
      className={s['choice']}
      aria-label={w.figure}
      value={figure.metric}
      onChange={(event) => choose(event.target.value)}
    >
      {all.map(({ metric, name }) => (
        <option key={metric} value={metric}>
          {say(name)}
        </option>
      ))}
    </select>
  );
}
