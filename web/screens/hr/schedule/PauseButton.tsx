import { useState } from 'react';
import { schedule } from '#lib/contract/schedule.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { etagOf } from '../../../api/etag.ts';
import { useRefusal } from '../../../ui/Refusal.tsx';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import { editOf } from './edit-of.ts';
import type { Assignment } from './types.ts';
import { useScheduleWords } from './use-schedule-words.ts';

/** Pauses an assignment, or resumes it, with a reason that stays in the log. */
export function PauseButton({ assignment }: { assignment: Assignment }) {
  const w = useWords('hr').schedule;
  const [asking, setAsking] = useState(false);
  const move = useVersionedMove(schedule.edit, [schedule.read, schedule.coverage]);
  const problem = useRefusal(move.problem);
  const name = useScheduleWords().name(assignment);
  const active = assignment.state === 'active';
  const title = active ? w.pauseOf({ name }) : w.resumeOf({ name });
  const turn = async (reason: string) => {
    const body = editOf(assignment, { state: active ? 'paused' : 'active', reason });
    const done = await move.run({
      params: { assignment: assignment.id },
      body,
      ifMatch: etagOf(assignment.version),
    });
    if (done !== undefined) setAsking(false);
  };
  return (
    <>
      <Button
        small
        kind="quiet"
        label={title}
        onClick={() => {
          move.clear();
          setAsking(true);
        }}
      >
        {active ? w.pause : w.resume}
      </Button>
      <ReasonDialog
        open={asking}
        title={title}
        lead={active ? w.pauseLead : w.resumeLead}
        action={active ? w.pause : w.resume}
        busy={move.busy}
        problem={problem}
        onClose={() => setAsking(false)}
        onConfirm={(reason) => void turn(reason)}
      />
    </>
  );
}
