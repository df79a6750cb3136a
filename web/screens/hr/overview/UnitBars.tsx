import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { type Counts, CountsBar, CountsLegend } from '../../../ui/progress/CountsBar.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import type { ListedCycle } from './needs.ts';
import s from './UnitBars.module.css';
import type { Progress } from './use-known.ts';

const columns = ['due', 'done', 'late', 'out', 'open'] as const;

/** For each open cycle one bar per unit, with its numbers. */
export function UnitBars({
  cycles,
  progress,
}: {
  cycles: readonly ListedCycle[];
  progress: ReadonlyMap<string, Progress>;
}) {
  const w = useWords('hr').overview;
  const say = useSay();
  if (cycles.length === 0)
    return (
      <Sheet>
        <SheetPart title={w.units} bare>
          <EmptyState title={w.unitsNone} lead={w.unitsNoneLead} />
        </SheetPart>
      </Sheet>
    );
  return (
    <Sheet>
      {cycles.map((cycle) => (
        <SheetPart key={cycle.id} title={w.units} aside={<small>{say(cycle.name)}</small>} bare>
          <Units cycle={cycle.id} units={progress.get(cycle.id)?.units ?? []} />
        </SheetPart>
      ))}
    </Sheet>
  );
}

function Units({ cycle, units }: { cycle: string; units: Progress['units'] }) {
  const w = useWords('hr');
  const { counts, bar } = useWords('progress');
  const names = useUnitNames();
  const sum = (of: (some: Counts) => number) => units.reduce((total, unit) => total + of(unit.total), 0);
  return (
    <>
      <table className={s['table']}>
        <thead>
          <tr>
            <th scope="col">{w.shared.unit}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="num">
                {counts[column]}
              </th>
            ))}
          </tr>
        </thead>
        {units.map(({ unit, total }) => (
          <tbody key={unit}>
            <tr>
              <th scope="row">
                <Link to={`${paths.cycle(cycle, 'progress')}?unit=${encodeURIComponent(unit)}`}>{names.of(unit)}</Link>
              </th>
              {columns.map((column) => (
                <td key={column} className="num">
                  {total[column]}
                </td>
              ))}
            </tr>
            <tr aria-hidden="true">
              <td colSpan={6} className={s['bar']}>
                <CountsBar counts={total} label={bar({ ...total, unit: names.of(unit) })} />
              </td>
            </tr>
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{w.shared.total}</th>
            {columns.map((column) => (
              <td key={column} className="num">
                {sum((some) => some[column])}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <div className={s['legend']}>
        <CountsLegend />
      </div>
    </>
  );
}
