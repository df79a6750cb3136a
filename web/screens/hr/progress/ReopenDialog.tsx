import { useState } from 'react';
import { evaluations } from '#lib/contract/evaluations.ts';
import { weekends, workingDaysFrom } from '#lib/domain/calendar/work-calendar.ts';
import type { RaterKind } from '#lib/domain/policy/policy.ts';
import { now } from '../../../api/config.ts';
import { useWords } from '../../../i18n/words.ts';
import { dayOf } from '../../../ui/format.ts';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { etagOf } from '../../../api/etag.ts';
import { useRefusal } from '../../../ui/Refusal.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import { useCycleId } from '../shared/use-cycle.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';

export interface Evaluation {
  id: string;
  version: number;
  kind: RaterKind;
  employee: { name: string };
  rater: { name: string };
}

/** Enough to finish what was begun; HR can change it. */
const WORKDAYS = 2;

/** Gives an evaluation back to its rater until a new date, with a reason. */
export function ReopenDialog({ evaluation, onClose }: { evaluation: Evaluation; onClose: () => void }) {
  const { progress, shared } = useWords('hr');
  const w = progress.dialog;
  const cycle = useCycleId();
  const move = useVersionedMove(evaluations.reopen, wholeCycle);
  const today = dayOf(now());
  const [until, setUntil] = useState(() => workingDaysFrom(weekends, today, WORKDAYS));
  const { id, version, kind, employee, rater } = evaluation;
  const reopen = async (reason: string) => {
    const asked = { params: { cycle, evaluation: id }, body: { reason, until }, ifMatch: etagOf(version) };
    if ((await move.run(asked)) !== undefined) onClose();
  };
  return (
    <ReasonDialog
      open
      title={w.title({ name: employee.name, kind: shared.kinds[kind] })}
      lead={w.lead({ rater: rater.name })}
      action={w.action}
      why={until < today ? w.untilNeeded : undefined}
      busy={move.busy}
      problem={useRefusal(move.problem)}
      onConfirm={(reason) => void reopen(reason)}
      onClose={onClose}
    >
      <TextField label={w.until} type="date" value={until} onChange={setUntil} error={move.problem?.at('until')} />
    </ReasonDialog>
  );
}
