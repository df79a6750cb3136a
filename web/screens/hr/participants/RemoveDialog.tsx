import { cycles } from '#lib/contract/cycles.ts';
import { useWords } from '../../../i18n/words.ts';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { etagOf } from '../../../api/etag.ts';
import { useRefusal } from '../../../ui/Refusal.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import { type CycleDetail } from '../shared/use-cycle.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import type { ParticipantRow } from './row.ts';

interface Props {
  cycle: CycleDetail;
  row: ParticipantRow;
  onClose: () => void;
}

/** Takes somebody out of a cycle, with a reason. */
export function RemoveDialog({ cycle, row: { employee }, onClose }: Props) {
  const w = useWords('hr').participants.byHand;
  const move = useVersionedMove(cycles.removeParticipant, wholeCycle);
  const { id, name, unit } = employee;
  const remove = async (reason: string) => {
    const params = { cycle: cycle.id, employee: id };
    if ((await move.run({ params, body: { unit, reason }, ifMatch: etagOf(cycle.version) })) !== undefined) onClose();
  };
  return (
    <ReasonDialog
      open
      title={w.removeOf({ name })}
      lead={w.removeLead}
      action={w.remove}
      busy={move.busy}
      problem={useRefusal(move.problem)}
      onConfirm={(reason) => void remove(reason)}
      onClose={onClose}
    />
  );
}
