import { useState } from 'react';
import { improvements } from '#lib/contract/improvements.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { SheetPart } from '../../ui/Sheet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { etagOf } from '../../api/etag.ts';
import { useRefusal } from '../../ui/Refusal.tsx';
import { useVersionedMove } from '../../api/use-versioned-move.ts';
import s from './Improvement.module.css';
import { addressOf, type Case } from './types.ts';

/** What was said on the way, by whom and when; both sides may write. */
export function CheckIns({ one }: { one: Case }) {
  const w = useWords('training').improvement;
  const f = useFormat();
  return (
    <SheetPart id="check-ins" title={w.checkIns}>
      {one.checkIns.length === 0 ? <p className="quiet">{w.noCheckIns}</p> : null}
      <ul className={s['notes']}>
        {one.checkIns.map(({ name, at, note }) => (
          <li key={at}>
            <small className="quiet">
              {name} · {f.dateTime(at)}
            </small>
            <p className={s['said']}>{note}</p>
          </li>
        ))}
      </ul>
      {one.may.includes('note') ? <Write one={one} /> : null}
    </SheetPart>
  );
}

function Write({ one }: { one: Case }) {
  const w = useWords('training').improvement;
  const [note, setNote] = useState('');
  const move = useVersionedMove(improvements.note, [improvements.read]);
  const problem = useRefusal(move.problem);
  const save = async () => {
    const asked = { ...addressOf(one), body: { note: note.trim() }, ifMatch: etagOf(one.version) };
    if ((await move.run(asked)) !== undefined) setNote('');
  };
  return (
    <div className={s['fields']}>
      <TextField label={w.note} rows={3} longest={1000} value={note} onChange={setNote} />
      <p>
        <Button busy={move.busy} problem={problem} onClick={() => (note.trim() === '' ? undefined : void save())}>
          {w.addNote}
        </Button>
      </p>
    </div>
  );
}
