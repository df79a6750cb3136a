import { hasResults } from '#lib/domain/lifecycle/cycle.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { useMe } from '../../api/use-me.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TableSkeleton } from '../../ui/Skeletons.tsx';
import { Corrections } from '../corrections/Corrections.tsx';
import { FurtherRuns } from '../appeals/FurtherRuns.tsx';
import { BonusHead } from './bonus/BonusHead.tsx';
import { BonusTable } from './bonus/BonusTable.tsx';
import { Returned } from './bonus/Returned.tsx';
import { Terms } from './bonus/terms/Terms.tsx';
import { Recalled } from './results/Recalled.tsx';
import { UnitChoice, useChosenUnit } from './shared/UnitChoice.tsx';
import { type CycleDetail, useCycle } from './shared/use-cycle.ts';

/** What each unit shares and each person is paid. */
export function CycleBonus() {
  const w = useWords('hr').bonus;
  const cycle = useCycle().data;
  const isHr = useMe().data?.roles.includes('hr') === true;
  if (cycle === undefined) return <TableSkeleton />;
  if (hasResults(cycle)) return <Bonus cycle={cycle} />;
  // HR sees what would be paid while there is time to change it.
  if (cycle.state === 'review' && isHr) return <Bonus cycle={cycle} />;
  return (
    <>
      <Sheet>
        <EmptyState title={w.notYet} lead={w.notYetLead} />
      </Sheet>
      {cycle.state === 'cancelled' ? null : <Terms cycle={cycle} units={[]} />}
    </>
  );
}

function Bonus({ cycle }: { cycle: CycleDetail }) {
  const chosen = useChosenUnit(cycle);
  const query = chosen.unit === undefined ? {} : { unit: chosen.unit };
  const read = useRead(bonus.read, { params: { cycle: cycle.id }, query });
  return (
    <Loaded read={read} skeleton={<TableSkeleton />}>
      {(shown) => (
        <>
          <UnitChoice cycle={cycle} {...chosen} />
          <Recalled cycle={cycle} />
          <BonusHead cycle={cycle} shown={shown} />
          <Returned units={shown.units} />
          <BonusTable cycle={cycle} shown={shown} />
          <Terms cycle={cycle} units={shown.units} />
          <FurtherRuns cycle={cycle.id} units={shown.units} currency={shown.currency} />
          {cycle.state === 'closed' ? (
            <Corrections
              cycle={cycle.id}
              people={shown.units.flatMap(({ rows }) =>
                rows.map(({ employee, score, grade }) => ({ ...employee, score, grade })),
              )}
            />
          ) : null}
        </>
      )}
    </Loaded>
  );
}
