import { useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { useRefusal } from '../../../ui/Refusal.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import type { CycleMove } from './use-cycle-move.ts';

/** Ends a cycle before its time, with a reason. */
export function CancelCycle({ cycle, move }: { cycle: CycleDetail; move: CycleMove }) {
  const w = useWords('hr').cycle;
  const [asking, setAsking] = useState(false);
  const problem = useRefusal(move.action === 'cancel' ? move.problem : undefined);
  if (!cycle.buttons.some(({ action, allowed }) => action === 'cancel' && allowed)) return null;
  return (
    <>
      <Button
        kind="quiet"
        onClick={() => {
          move.clear();
          setAsking(true);
        }}
      >
        {w.actions.cancel}
      </Button>
      <ReasonDialog
        open={asking}
        title={w.actions.cancel}
        lead={w.ask.cancel}
        action={w.actions.cancel}
        busy={move.busy}
        problem={problem}
        onClose={() => setAsking(false)}
        onConfirm={(reason) => void move.run('cancel', reason).then((done) => setAsking(!done))}
      />
    </>
  );
}
