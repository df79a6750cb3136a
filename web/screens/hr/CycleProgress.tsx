import { useState } from 'react';
import { cycles } from '#lib/contract/cycles.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { SheetSkeleton } from '../../ui/Skeletons.tsx';
import { MissingTable } from './progress/MissingTable.tsx';
import { type Evaluation, ReopenDialog } from './progress/ReopenDialog.tsx';
import { UnitProgress } from './progress/UnitProgress.tsx';
import { useCycle, useCycleId } from './shared/use-cycle.ts';

/** How much is in, and whose is missing. */
export function CycleProgress() {
  const w = useWords('hr').progress;
  const read = useRead(cycles.progress, { params: { cycle: useCycleId() } });
  const cycle = useCycle().data;
  const [reopening, setReopening] = useState<Evaluation>();
  const begun = cycle !== undefined && !['planned', 'announced'].includes(cycle.state);
  // Taken again only while the cycle still takes something.
  const takes = cycle?.state === 'open' || cycle?.state === 'review';
  return (
    <Loaded read={read} skeleton={<SheetSkeleton />}>
      {({ units, missing }) =>
        begun ? (
          <>
            <Sheet>
              <UnitProgress units={units} />
            </Sheet>
            <Sheet>
              <MissingTable
                missing={missing}
                units={units.map(({ unit }) => unit)}
                reopen={takes ? setReopening : undefined}
              />
            </Sheet>
            {reopening === undefined ? null : (
              <ReopenDialog evaluation={reopening} onClose={() => setReopening(undefined)} />
            )}
          </>
        ) : (
          <Sheet>
            <EmptyState title={w.notYet} lead={w.notYetLead} />
          </Sheet>
        )
      }
    </Loaded>
  );
}
