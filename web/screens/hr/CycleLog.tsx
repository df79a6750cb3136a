import { cycles } from '#lib/contract/cycles.ts';
import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { TableSkeleton } from '../../ui/Skeletons.tsx';
import { LogEntries } from './log/LogEntries.tsx';
import { More } from './shared/More.tsx';
import { useCalculation } from './shared/use-calculation.ts';
import { useCycleId } from './shared/use-cycle.ts';
import { usePages } from './shared/use-pages.ts';

/** Who did what in this cycle. */
export function CycleLog() {
  const w = useWords('hr').log;
  const calculation = useCalculation();
  const log = usePages(cycles.log, { params: { cycle: useCycleId() } });
  return (
    <Loaded read={log} skeleton={<TableSkeleton />}>
      {(entries) => (
        <Sheet>
          <SheetPart title={w.label} aside={<small>{w.lead}</small>} bare>
            {entries.length === 0 ? (
              <EmptyState title={w.empty} />
            ) : (
              <LogEntries entries={entries} calculation={calculation} />
            )}
            <More more={log.more} busy={log.busy} />
          </SheetPart>
        </Sheet>
      )}
    </Loaded>
  );
}
