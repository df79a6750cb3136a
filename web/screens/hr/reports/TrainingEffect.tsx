import { useWords } from '../../../i18n/words.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './Reports.module.css';
import { signed } from './signed.ts';
import type { TrainingYear } from './types.ts';
import { Wide } from './Wide.tsx';

/** Mean points before and after, by unit; the bar goes from the one to the other, all at one scale. */
export function TrainingEffect({ years }: { years: readonly TrainingYear[] }) {
  const { training: w, yearOf, year: yearHead } = useWords('reports');
  const names = useUnitNames();
  const known = years.flatMap(({ year, units }) =>
    units.flatMap(({ unit, effect }) => (effect === null ? [] : [{ year, unit, ...effect }])),
  );
  if (known.length === 0) return <p className="quiet">{w.effectNone}</p>;
  const most = Math.max(0.1, ...known.map(({ difference }) => Math.abs(Number(difference))));
  return (
    <Wide label={w.effect}>
      <table className={s['numbers']}>
        <caption className="heard">{w.effect}</caption>
        <thead>
          <tr>
            <th scope="col">{yearHead}</th>
            <th scope="col">{w.unit}</th>
            <th scope="col" className={s['wideBar']}>
              <span className="heard">{w.change}</span>
            </th>
            {[w.before, w.after, w.change, w.people].map((head) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
            <th scope="col" className={s['state']}>
              {w.came}
            </th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ year, unit, before, after, difference, trainings, ...counts }) => {
            const by = Number(difference);
            const half = (Math.abs(by) / most) * 50;
            return (
              <tr key={`${year} ${unit}`}>
                <th scope="row">{yearOf({ year })}</th>
                <td>{names.of(unit)}</td>
                <td className={s['wideBar']} aria-hidden="true">
                  <span className={s['balance']}>
                    <i style={{ width: `${half}%`, left: `${by < 0 ? 50 - half : 50}%` }} />
                  </span>
                </td>
                <td className="num">{before}</td>
                <td className="num">{after}</td>
                <td className="num">{signed(difference)}</td>
                <td className="num">{trainings}</td>
                <td className={`quiet ${s['state']}`}>{w.counts(counts)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Wide>
  );
}
