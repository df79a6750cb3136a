import { useState } from 'react';
import { evaluations } from '#lib/contract/evaluations.ts';
import { staff } from '#lib/contract/staff.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { etagOf } from '../../../api/etag.ts';
import { useRefusal } from '../../../ui/Refusal.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import { useCycleId } from '../shared/use-cycle.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import type { Evaluation } from './ReopenDialog.tsx';

/** Gives an evaluation to another rater, with a reason that both read. */
export function ReassignDialog({ evaluation, onClose }: { evaluation: Evaluation; onClose: () => void }) {
  const w = useWords('hr').progress.reassign;
  const { kinds } = useWords('progress');
  const cycle = useCycleId();
  const move = useVersionedMove(evaluations.reassign, wholeCycle);
  const [number, setNumber] = useState('');
  const wanted = number.trim();
  const found = useRead(staff.read, { params: { person: wanted }, when: wanted !== '' }).data;
  const { id, version, kind, employee, rater } = evaluation;
  const reassign = async (reason: string) => {
    const asked = { params: { cycle, evaluation: id }, body: { rater: wanted, reason }, ifMatch: etagOf(version) };
    if ((await move.run(asked)) !== undefined) onClose();
  };
  return (
    <ReasonDialog
      open
      title={w.title({ name: employee.name, kind: kinds[kind] })}
      lead={w.lead({ rater: rater.name })}
      action={w.action}
      why={wanted === '' ? w.needed : undefined}
      busy={move.busy}
      problem={useRefusal(move.problem)}
      onConfirm={(reason) => void reassign(reason)}
      onClose={onClose}
    >
      <TextField
        label={w.number}
        value={number}
        onChange={setNumber}
        hint={found === undefined ? w.numberHint : w.numberIs({ name: found.name })}
        error={move.problem?.at('rater')}
      />
    </ReasonDialog>
  );
}
