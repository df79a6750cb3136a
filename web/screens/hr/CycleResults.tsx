import { hasResults } from '#lib/domain/lifecycle/cycle.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TableSkeleton } from '../../ui/Skeletons.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';
import { Recalled } from './results/Recalled.tsx';
import { ResultDialog } from './results/ResultDialog.tsx';
import { TalksHeld } from './results/TalksHeld.tsx';
import { ResultTable } from './results/ResultTable.tsx';
import type { ResultRow } from './results/rows.ts';
import { type CycleDetail, useCycle } from './shared/use-cycle.ts';

/** What was published, and who has acknowledged it. */
export function CycleResults() {
  const w = useWords('hr').results;
  const cycle = useCycle().data;
  if (cycle === undefined) return <TableSkeleton />;
  if (hasResults(cycle)) return <Published cycle={cycle} />;
  return (
    <Sheet>
      <EmptyState title={w.notYet} lead={w.notYetLead} />
    </Sheet>
  );
}

function Published({ cycle }: { cycle: CycleDetail }) {
  const read = useRead(bonus.read, { params: { cycle: cycle.id } });
  return (
    <Loaded read={read} skeleton={<TableSkeleton rows={14} />}>
      {({ units }) => (
        <>
          <Recalled cycle={cycle} />
          {units.length === 0 ? <NothingPublished /> : <Rows cycle={cycle} rows={units.flatMap((unit) => unit.rows)} />}
        </>
      )}
    </Loaded>
  );
}

function NothingPublished() {
  const w = useWords('corrections').recall;
  return (
    <Sheet>
      <EmptyState title={w.all} lead={w.allLead} />
    </Sheet>
  );
}

function Rows({ cycle, rows }: { cycle: CycleDetail; rows: readonly ResultRow[] }) {
  const [person, setPerson] = useAddressValue('person');
  const open = rows.find(({ employee }) => employee.id === person);
  return (
    <>
      <TalksHeld cycle={cycle} rows={rows} />
      <Sheet>
        <ResultTable cycle={cycle} rows={rows} onOpen={({ employee }) => setPerson(employee.id)} />
      </Sheet>
      {open === undefined ? null : <ResultDialog cycle={cycle.id} row={open} onClose={() => setPerson(undefined)} />}
    </>
  );
}
