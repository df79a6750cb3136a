import { useWords } from '../../../i18n/words.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './CostSlopes.module.css';
import { type Costs, CostRow } from './CostRow.tsx';
import { partOf } from './slope.ts';
import { useCoefficientText } from './use-coefficient-text.ts';
import type { Simulated } from './types.ts';
import { isWhole } from './is-whole.ts';

/** What each unit costs: from the last time over now to then, with a line as steep as the change is large beside what is paid now. */
export function CostSlopes({ simulated }: { simulated: Simulated }) {
  const w = useWords('simulation');
  const names = useUnitNames();
  const coefficientText = useCoefficientText();
  const { units, cost, currency, last } = simulated;
  const before = last !== null && last.cost !== null;
  const rows = units.map((one) => ({
    name: names.of(one.unit),
    note: coefficientText(one.coefficient),
    costs: { ...one.cost, last: one.last?.cost ?? null },
  }));
  // Where a unit did not take part, the two totals are not of the same people.
  const total: Costs = { ...cost, last: isWhole(simulated) ? (last?.cost ?? null) : null };
  const parts = [...rows.map(({ costs }) => costs), total].flatMap((one) => [
    partOf(one.now, one.tried),
    partOf(one.now, one.last),
  ]);
  const shared = { steepest: Math.max(...parts.map(Math.abs), 0), currency, before };
  return (
    <table className={s['table']}>
      <caption className="heard">{w.costs}</caption>
      <thead>
        <tr>
          <th scope="col">{w.unit}</th>
          {before ? (
            <th scope="col" className="num">
              {w.last}
            </th>
          ) : null}
          <th scope="col" className="num">
            {w.now}
          </th>
          <td className={s['slope']} aria-hidden="true" />
          <th scope="col" className="num">
            {w.asTried}
          </th>
          <th scope="col" className="num">
            {before ? w.sinceNow : w.change}
          </th>
          {before ? (
            <th scope="col" className="num">
              {w.sinceLast}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CostRow key={row.name} {...row} {...shared} />
        ))}
      </tbody>
      <tfoot>
        <CostRow name={w.total} costs={total} {...shared} />
      </tfoot>
    </table>
  );
}
