import { useState } from 'react';
import { review } from '#lib/contract/review.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { type Action, nextOf } from './next.ts';
import { SettleDialog } from './SettleDialog.tsx';
import type { CycleMove } from './use-cycle-move.ts';
import { whyWords } from './why.ts';

/** The one next action of a cycle: pressed after a question, or grey with the reason beside it. */
export function NextStep({ cycle, move }: { cycle: CycleDetail; move: CycleMove }) {
  const w = useWords('hr').cycle;
  const [asking, setAsking] = useState<Action>();
  const blocked = useBlocked(cycle);
  const next = nextOf(cycle);
  if (next === undefined) return null;
  const { action } = next;
  const half = cycle.moving === action;
  const why = next.allowed
    ? action === 'signOff' && blocked > 0
      ? w.blocked({ count: blocked })
      : undefined
    : whyWords(w, next.why);
  return (
    <>
      <Button
        kind="fill"
        busy={move.busy}
        why={move.busy ? undefined : why}
        onClick={() => (half ? void move.run(action) : setAsking(action))}
      >
        {half ? w.goOn({ action: w.actions[action] }) : w.actions[action]}
      </Button>
      {asking === 'settle' ? (
        <SettleDialog
          cycle={cycle}
          busy={move.busy}
          onClose={() => setAsking(undefined)}
          onConfirm={(reason) => {
            setAsking(undefined);
            void move.run('settle', reason);
          }}
        />
      ) : null}
      <ConfirmDialog
        open={asking !== undefined && asking !== 'settle'}
        title={w.actions[action]}
        action={w.actions[action]}
        busy={move.busy}
        onClose={() => setAsking(undefined)}
        onConfirm={() => {
          setAsking(undefined);
          void move.run(action);
        }}
      >
        <p>{w.ask[action]}</p>
      </ConfirmDialog>
    </>
  );
}

/** How many people keep the sign-off waiting: told before it is tried. */
function useBlocked({ id, state }: CycleDetail): number {
  const read = useRead(review.read, { params: { cycle: id }, when: state === 'review' });
  return read.data?.units.reduce((sum, unit) => sum + unit.blocked, 0) ?? 0;
}
