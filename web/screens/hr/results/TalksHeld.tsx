import { talks } from '#lib/contract/talks.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { ProgressSteps } from '../../../ui/ProgressSteps.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { type ResultRow, statusOf } from './rows.ts';
import s from './TalksHeld.module.css';

/** How many of those with a result have talked about it, unit by unit: that they did, never what was said. */
export function TalksHeld({ cycle, rows }: { cycle: CycleDetail; rows: readonly ResultRow[] }) {
  const w = useWords('talks').list;
  const units = useUnitNames();
  const known = useRead(talks.list, { params: { cycle: cycle.id }, query: {} }).data?.items;
  if (known === undefined) return null;
  const held = new Set(
    known.filter(({ state }) => state === 'held' || state === 'agreed').map(({ employee }) => employee),
  );
  const rated = rows.filter((row) => statusOf(row) === 'rated');
  const counts = cycle.units.flatMap((unit) => {
    const own = rated.filter(({ employee }) => employee.unit === unit);
    return own.length === 0
      ? []
      : [{ unit, held: own.filter(({ employee }) => held.has(employee.id)).length, of: own.length }];
  });
  const all = rated.filter(({ employee }) => held.has(employee.id)).length;
  return (
    <Sheet>
      <SheetPart title={w.title} aside={w.lead({ held: all, of: rated.length })}>
        <ul className={s['units']}>
          {counts.map(({ unit, held: done, of }) => (
            <li key={unit}>
              <span>{units.of(unit)}</span>
              <ProgressSteps done={done} total={of} label="" />
              <span>{w.lead({ held: done, of })}</span>
            </li>
          ))}
        </ul>
      </SheetPart>
    </Sheet>
  );
}
