import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './Reports.module.css';
import type { TrainingYear } from './types.ts';
import { Wide } from './Wide.tsx';

/** Places, cost and satisfaction by unit; the bar is what was taken of what was planned, all at one scale. */
export function TrainingPlaces({ years }: { years: readonly TrainingYear[] }) {
  const { training: w, yearOf, year: yearHead } = useWords('reports');
  const names = useUnitNames();
  const most = Math.max(1, ...years.flatMap(({ units }) => units.map(({ planned }) => planned)));
  const width = (places: number, of: number) => ({ width: `${(places * 100) / of}%` });
  return (
    <Wide label={w.title}>
      <table className={s['numbers']}>
        <caption className="heard">{w.title}</caption>
        <thead>
          <tr>
            <th scope="col">{yearHead}</th>
            <th scope="col">{w.unit}</th>
            <th scope="col" className={s['wideBar']}>
              <span className="heard">{w.bar}</span>
            </th>
            {[w.planned, w.taken, w.missed, w.waiting, w.spent, w.ahead, w.satisfaction].map((head) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {years.map(({ year, units, all }) => (
          <tbody key={year} className={s['group']}>
            {units.map(({ unit, ...sums }, place) => (
              <tr key={unit}>
                {place === 0 ? (
                  <th scope="rowgroup" rowSpan={units.length + (units.length > 1 ? 1 : 0)}>
                    {yearOf({ year })}
                  </th>
                ) : null}
                <td>{names.of(unit)}</td>
                <td className={s['wideBar']} aria-hidden="true">
                  <span className={s['track']} style={width(sums.planned, most)}>
                    <i className={s['bar']} style={width(sums.done, sums.planned)} />
                  </span>
                </td>
                <Numbers sums={sums} />
              </tr>
            ))}
            {units.length > 1 ? (
              <tr className={s['total']}>
                <td>{w.all}</td>
                <td className={s['wideBar']} aria-hidden="true" />
                <Numbers sums={all} />
              </tr>
            ) : null}
          </tbody>
        ))}
      </table>
    </Wide>
  );
}

function Numbers({ sums: { planned, done, missed, spent, ahead, satisfaction } }: { sums: TrainingYear['all'] }) {
  return (
    <>
      <td className="num">{planned}</td>
      <td className="num">{done}</td>
      <td className="num">{missed}</td>
      <td className="num">{planned - done - missed}</td>
      <td className="num">
        <Money minor={spent} bare />
      </td>
      <td className="num">
        <Money minor={ahead} bare />
      </td>
      <td className="num">{satisfaction?.mean ?? '—'}</td>
    </>
  );
}
