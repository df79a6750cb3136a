import { useState } from 'react';
import { goals, type GoalTalk } from '#lib/contract/goals.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { offerUndo } from '../../ui/undo.ts';
import s from './Goals.module.css';
import { atOf, etagOf, mayDo, otherName, shownGoals, undoAgreement } from './talk.ts';

/** What one side can do with what the other proposed: agree, propose something else, return it; or take one's own back. */
export function Answer({ talk, among, onWrite }: { talk: GoalTalk; among: boolean; onWrite: () => void }) {
  const w = useWords('goals');
  const [returning, setReturning] = useState(false);
  const move = useMove(goals.move, { renew: shownGoals });
  const at = atOf(talk);
  const make = (action: 'agree' | 'return' | 'takeBack', word?: string) =>
    move.run({
      ...at,
      params: { ...at.params, action },
      body: word === undefined ? {} : { word },
      ifMatch: etagOf(talk),
    });
  const agree = async () => {
    const done = await make('agree');
    if (done !== undefined) offerUndo({ said: w.agreed, undo: () => undoAgreement(at, done.etag) });
  };
  const giveBack = async (word: string) => {
    if ((await make('return', word)) !== undefined) setReturning(false);
  };
  if (mayDo(talk, 'takeBack'))
    return (
      <div className={s['acts']}>
        <Button busy={move.busy} problem={move.problem} onClick={() => void make('takeBack')}>
          {w.takeBack}
        </Button>
      </div>
    );
  if (!mayDo(talk, 'agree')) return null;
  return (
    <div className={s['acts']}>
      <Button
        kind={among ? 'line' : 'fill'}
        busy={move.busy}
        problem={returning ? undefined : move.problem}
        onClick={() => void agree()}
      >
        {w.agree}
      </Button>
      <Button onClick={onWrite}>{w.change}</Button>
      <Button kind="quiet" onClick={() => setReturning(true)}>
        {w.return}
      </Button>
      <ReasonDialog
        open={returning}
        title={w.returnTitle({ name: otherName(talk) })}
        lead={w.returnLead}
        label={w.returnWord}
        action={w.returnDo}
        least={1}
        busy={move.busy}
        problem={move.problem}
        onConfirm={(word) => void giveBack(word)}
        onClose={() => {
          move.clear();
          setReturning(false);
        }}
      />
    </div>
  );
}
