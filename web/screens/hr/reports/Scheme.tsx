import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { periodName } from '../../../ui/period-name.ts';
import { ReportPart } from './ReportPart.tsx';
import s from './Reports.module.css';
import { Wide } from './Wide.tsx';
import type { CycleReport, ReportProps } from './types.ts';

type Known = NonNullable<CycleReport['scheme']>;

/** How the scheme itself does, cycle by cycle; for whoever may change it. */
export function Scheme({ year, items }: ReportProps) {
  const w = useWords('reports').scheme;
  const { period } = useWords('reports');
  const language = useLanguage();
  const known = items.flatMap((item) => (item.scheme === null ? [] : [{ ...item, scheme: item.scheme }]));
  const percent = (value: string | null) => (value === null ? '—' : w.percent({ value }));
  const columns: readonly (readonly [string, (scheme: Known) => string])[] = [
    [w.mean, ({ mean }) => mean ?? '—'],
    [w.deviation, ({ deviation }) => deviation ?? '—'],
    [w.topShare, ({ topShare }) => percent(topShare)],
    [w.calibrated, ({ calibrated }) => String(calibrated)],
    [w.waived, ({ waived }) => String(waived)],
    [w.appeals, w.appealsOf],
    [w.cost, ({ cost }) => percent(cost)],
  ];
  return (
    <ReportPart year={year} report="scheme" lead={w.lead}>
      <Wide label={w.title}>
        <table className={s['numbers']}>
          <caption className="heard">{w.title}</caption>
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
            {known.toReversed().map(({ cycle, period: label, scheme }) => (
              <tr key={cycle}>
                <th scope="row">{periodName(language, label)}</th>
                {columns.map(([title, value]) => (
                  <td key={title} className="num">
                    {value(scheme)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <Agreement scheme={known.at(-1)?.scheme} />
    </ReportPart>
  );
}

function Agreement({ scheme }: { scheme: Known | undefined }) {
  const w = useWords('reports').scheme;
  const pairs = scheme?.agreement ?? [];
  if (pairs.length === 0) return null;
  return (
    <>
      <h3>{w.agreement}</h3>
      <ul>
        {pairs.map(({ kinds: [one, other], apart, gap, people }) => {
          if (one === undefined || other === undefined) return null;
          const said = { one: w.kinds[one], other: w.kinds[other], gap, people };
          const sentence = Number(apart) > 0 ? w.higher : w.lower;
          return (
            <li key={`${one} ${other}`}>
              {Number(apart) === 0 ? w.alike(said) : sentence({ ...said, apart: apart.replace('-', '') })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
