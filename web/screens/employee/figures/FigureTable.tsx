import { useLanguage } from '../../../i18n/language.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { periodTick } from '../../../ui/period-name.ts';
import { type Figure, valueText } from './figure-values.ts';
import s from './FigureTable.module.css';

/** The figures that count without being rated, month by month. */
export function FigureTable({ figures }: { figures: readonly Figure[] }) {
  const w = useWords('evaluation');
  const say = useSay();
  const language = useLanguage();
  const months = [...new Set(figures.flatMap((figure) => figure.months.map(({ month }) => month)))]
    .toSorted()
    .slice(-3);
  const cell = (figure: Figure, text: string | undefined) =>
    text === undefined ? (
      '—'
    ) : (
      <>
        {text}
        <small> {figure.unit}</small>
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
              <td key={month}>
                {cell(
                  figure,
                  valueText(
                    figure,
                    figure.months.filter((one) => one.month === month),
                  ),
                )}
              </td>
            ))}
            <td>
              <b>{cell(figure, valueText(figure))}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
