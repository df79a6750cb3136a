import { useLanguage } from '../../../i18n/language.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { periodTick } from '../../../ui/period-name.ts';
import { type Figure, monthsOf, type Period, valueIn } from './figure-values.ts';
import s from './FigureTable.module.css';

/** The figures that count without being rated, month by month. */
export function FigureTable({ figures, period }: { figures: readonly Figure[]; period: Period }) {
  const w = useWords('evaluation');
  const say = useSay();
  const language = useLanguage();
  const months = monthsOf(figures, period);
  const cell = (figure: Figure, text: string | undefined) =>
    text === undefined ? (
      '—'
    ) : (
      <>
        {text}
        <small> {say(figure.unit)}</small>
      </>
    );
  return (
    <table className={s['figures']}>
      <thead>
        <tr>
          <th scope="col">{w.figure}</th>
          {months.map((month) => (
            <th key={month} scope="col">
              {periodTick(language, month).part}
            </th>
          ))}
          <th scope="col">{w.total}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.metric}>
            <th scope="row">{say(figure.name)}</th>
            {months.map((month) => (
              <td key={month}>{cell(figure, valueIn(figure, [month]))}</td>
            ))}
            <td>
              <b>{cell(figure, valueIn(figure, months))}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
