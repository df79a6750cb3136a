import { useState } from 'react';
import { progress } from '#lib/contract/progress.ts';
import { useMe } from '../../api/use-me.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { SheetSkeleton } from '../../ui/Skeletons.tsx';
import { Blocked } from './progress/Blocked.tsx';
import { MissingList } from './progress/MissingList.tsx';
import { ReassignDialog } from './progress/ReassignDialog.tsx';
import { type Evaluation, ReopenDialog } from './progress/ReopenDialog.tsx';
import { type Show, shows } from './progress/rows.ts';
import { SecondReviewPart } from './progress/SecondReviewPart.tsx';
import { ProgressTable } from '../../ui/progress/ProgressTable.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';
import { useCycle, useCycleId } from './shared/use-cycle.ts';
import { useUnitNames } from './shared/use-unit-names.ts';

/** How much is in and what is stuck, by unit and kind; and below who it is. */
export function CycleProgress() {
  const w = useWords('hr').progress;
  const words = useWords('progress');
  const names = useUnitNames();
  const id = useCycleId();
  const cycle = useCycle().data;
  const begun = cycle !== undefined && !['planned', 'announced'].includes(cycle.state);
  const read = useRead(progress.read, { params: { cycle: id }, when: begun });
  const [wanted, setShow] = useAddressValue('show');
  const show: Show = shows.find((one) => one === wanted) ?? 'all';
  const [reopening, setReopening] = useState<Evaluation>();
  const [reassigning, setReassigning] = useState<Evaluation>();
  const manages = useMe().data?.roles.includes('hr') === true;
  // Taken again, and worth a reminder, only while the cycle still takes something.
  const takes = manages && (cycle?.state === 'open' || cycle?.state === 'review');
  if (cycle !== undefined && !begun)
    return (
      <Sheet>
        <EmptyState title={w.notYet} lead={w.notYetLead} />
      </Sheet>
    );
  return (
    <Loaded read={read} skeleton={<SheetSkeleton />}>
      {(board) => (
        <>
          <Sheet>
            <ProgressTable title={words.units} board={board} unitName={names.of} />
            <Blocked board={board} onSee={() => setShow('blocked', { replace: true })} />
          </Sheet>
          {cycle?.dates.secondReview === undefined ? null : (
            <SecondReviewPart cycle={id} date={cycle.dates.secondReview} waives={manages && cycle.state === 'review'} />
          )}
          <Sheet>
            <MissingList
              cycle={id}
              board={board}
              show={show}
              onShow={(one) => setShow(one === 'all' ? undefined : one, { replace: true })}
              takes={takes}
              reopen={setReopening}
              reassign={setReassigning}
            />
          </Sheet>
          {reopening === undefined ? null : (
            <ReopenDialog evaluation={reopening} onClose={() => setReopening(undefined)} />
          )}
          {reassigning === undefined ? null : (
            <ReassignDialog evaluation={reassigning} onClose={() => setReassigning(undefined)} />
          )}
        </>
      )}
    </Loaded>
  );
}
