import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import type { TrainingNeeds } from '../../../training/types.ts';
import s from './NeedBars.module.css';

/** How many people need each, the most frequent first. Each bar stands beside its numbers. */
export function NeedBars({ indicators }: Pick<TrainingNeeds, 'indicators'>) {
  const w = useWords('training').hr;
  const say = useSay();
  const most = Math.max(...indicators.map(({ people }) => people), 1);
  return (
    <ul className={s['bars']}>
      {indicators.map(({ indicator, name, people, mean }) => (
        <li key={indicator}>
          <span>{say(name)}</span>
          <span className={s['track']} aria-hidden="true">
            <i style={{ width: `${(people / most) * 100}%` }} />
          </span>
          <span className={s['count']}>{w.people({ people })}</span>
          <span className="quiet">{w.mean({ mean })}</span>
        </li>
      ))}
    </ul>
  );
}
