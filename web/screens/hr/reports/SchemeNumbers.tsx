import { useWords } from '../../../i18n/words.ts';
import { useCycleNames } from './cycles.ts';
import s from './Reports.module.css';
import type { SchemeCycle, SchemeReport } from './types.ts';
import { Wide } from './Wide.tsx';

/** The numbers behind the four questions, the latest cycle first. */
export function SchemeNumbers({ known }: { known: readonly SchemeCycle[] }) {
  const { scheme: w, period, percent: inPercent } = useWords('reports');
  const nameOf = useCycleNames(known);
  const percent = (value: string | null) => (value === null ? '—' : inPercent({ value }));
  const columns: readonly (readonly [string, (scheme: SchemeReport) => string])[] = [
    [w.mean, ({ mean }) => mean ?? '—'],
    [w.deviation, ({ deviation }) => deviation ?? '—'],
    [w.topShare, ({ topShare }) => percent(topShare)],
    [w.calibrated, ({ calibrated }) => String(calibrated)],
    [w.waived, ({ waived }) => String(waived)],
    [w.appeals, w.appealsOf],
    [w.cost, ({ cost }) => percent(cost)],
  ];
  return (
    <Wide label={w.numbers}>
      <table className={s['numbers']}>
        <caption>{w.numbers}</caption>
        <thead>
          <tr>
            <th scope="col">{period}</th>
            {columns.map(([title]) => (
              <th key={title} scope="col" className="num">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {known.toReversed().map((item) => (
            <tr key={item.cycle}>
              <th scope="row">{nameOf(item)}</th>
              {columns.map(([title, value]) => (
                <td key={title} className="num">
                  {value(item.scheme)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
