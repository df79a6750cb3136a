import { useState } from 'react';
import { improvements } from '#lib/contract/improvements.ts';
import { type ImprovementMove, improvementMoves } from '#lib/domain/improvement/case.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { SheetPart } from '../../ui/Sheet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { etagOf } from '../../api/etag.ts';
import { useRefusal } from '../../ui/Refusal.tsx';
import { useVersionedMove } from '../../api/use-versioned-move.ts';
import s from './Improvement.module.css';
import { addressOf, type Case } from './types.ts';

/** What can be done with the case as a whole: none of it does anything to the person. */
export function Moves({ one }: { one: Case }) {
  const w = useWords('training').improvement;
  const [asked, setAsked] = useState<ImprovementMove>();
  const moves = improvementMoves.filter((move) => one.may.includes(move));
  if (moves.length === 0) return null;
  return (
    <SheetPart>
      <p className={s['acts']}>
        {moves.map((move) => (
          <Button key={move} kind={move === 'begin' ? 'fill' : 'line'} onClick={() => setAsked(move)}>
            {w.acts[move]}
          </Button>
        ))}
      </p>
      {asked === undefined ? null : <MoveDialog one={one} action={asked} onClose={() => setAsked(undefined)} />}
    </SheetPart>
  );
}

interface Props {
  one: Case;
  action: ImprovementMove;
  onClose: () => void;
}

function MoveDialog({ one, action, onClose }: Props) {
  const w = useWords('training').improvement;
  const move = useVersionedMove(improvements.move, [improvements.read, improvements.list]);
  const [date, setDate] = useState('');
  const [note, setNote] = useState('');
  const appraises = action === 'pass' || action === 'fail';
  const title = { begin: w.beginTitle, pass: w.passTitle, fail: w.failTitle, close: w.closeTitle }[action];
  const lead = { begin: w.beginLead, pass: w.passLead, fail: w.failLead, close: undefined }[action];
  const run = async () => {
    const { params, query } = addressOf(one);
    const body = { ...(date === '' ? {} : { date }), ...(note.trim() === '' ? {} : { note: note.trim() }) };
    const ifMatch = etagOf(one.version);
    if ((await move.run({ params: { ...params, action }, query, body, ifMatch })) !== undefined) onClose();
  };
  return (
    <ConfirmDialog
      open
      title={title}
      action={w.acts[action]}
      busy={move.busy}
      problem={useRefusal(move.problem)}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      {lead === undefined ? null : <p>{lead}</p>}
      <div className={s['fields']}>
        {appraises ? (
          <TextField label={w.day} type="date" value={date} onChange={setDate} error={move.problem?.at('date')} />
        ) : null}
        {action === 'begin' ? null : (
          <TextField
            label={w.why}
            rows={3}
            longest={500}
            optional={action === 'pass'}
            value={note}
            onChange={setNote}
            error={move.problem?.at('note')}
          />
        )}
      </div>
    </ConfirmDialog>
  );
}
