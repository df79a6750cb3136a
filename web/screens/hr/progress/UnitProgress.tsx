import { Fragment } from 'react';
import type { cycles } from '#lib/contract/cycles.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { raterKinds } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { type Counts, CountsBar, CountsLegend } from '../shared/CountsBar.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './UnitProgress.module.css';

type Units = ReplyOf<typeof cycles.progress>['units'];

const columns = ['due', 'done', 'late', 'out', 'open'] as const;

/** Per unit one bar and its numbers, and the same below for each kind of rater. */
export function UnitProgress({ units }: { units: Units }) {
  const w = useWords('hr');
  const names = useUnitNames();
  return (
    <SheetPart title={w.progress.units} aside={<CountsLegend />} bare>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <section className={s['scroll']} tabIndex={0} aria-label={w.progress.table}>
        <table className={s['table']}>
          <thead>
            <tr>
              <th scope="col">{w.shared.unit}</th>
              <th scope="col" className={s['bars']}>
                <span className="heard">{w.progress.units}</span>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="num">
                  {w.shared.counts[column]}
                </th>
              ))}
              <th scope="col" className="num">
                {w.progress.customers}
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <Fragment key={unit.unit}>
                <Line
                  name={names.of(unit.unit)}
                  aside={w.shared.people({ count: unit.people })}
                  counts={unit.total}
                  customers={unit.customers}
                />
                {raterKinds.map((kind) => {
                  const counts = unit.kinds[kind];
                  return counts === undefined ? null : (
                    <Line key={kind} name={w.shared.kinds[kind]} of={names.of(unit.unit)} counts={counts} />
                  );
                })}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
    </SheetPart>
  );
}

interface LineProps {
  name: string;
  aside?: string;
  /** The unit that a kind's line belongs to. */
  of?: string;
  counts: Counts;
  customers?: number;
}

function Line({ name, aside, of, counts, customers }: LineProps) {
  const w = useWords('hr').progress;
  return (
    <tr className={of === undefined ? s['unit'] : s['kind']}>
      <th scope="row">
        {name}
        {aside === undefined ? null : <small className="quiet"> {aside}</small>}
      </th>
      <td className={s['bars']}>
        <CountsBar counts={counts} label={w.bar({ ...counts, unit: of === undefined ? name : `${of} ${name}` })} />
      </td>
      {columns.map((column) => (
        <td key={column} className="num">
          {counts[column]}
        </td>
      ))}
      <td className="num">{customers}</td>
    </tr>
  );
}
