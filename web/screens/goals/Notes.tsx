import { useState } from 'react';
import { goals, type GoalBody, type GoalTalk } from '#lib/contract/goals.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormat } from '../../ui/use-format.ts';
import s from './Goals.module.css';
import { atOf } from './talk.ts';

/** How a goal is coming along, in the words of the two, and a field for the next line. */
export function Notes({ talk, goal }: { talk: GoalTalk; goal: GoalBody }) {
  const w = useWords('goals');
  const [open, setOpen] = useState(false);
  const own = talk.notes.filter((note) => note.goal === goal.id);
  return (
    <div className={s['notes']}>
      <NoteList notes={own} />
      {!talk.mayNote ? null : open ? (
        <NoteForm talk={talk} goal={goal} onDone={() => setOpen(false)} />
      ) : (
        <Button kind="quiet" small icon="pen" label={w.noteOf({ what: goal.what })} onClick={() => setOpen(true)}>
          {w.note}
        </Button>
      )}
    </div>
  );
}

export function NoteList({ notes }: { notes: readonly { at: string; name: string; text: string }[] }) {
  const w = useWords('goals');
  const f = useFormat();
  if (notes.length === 0) return null;
  return (
    <ul aria-label={w.notes}>
      {notes.map(({ at, name, text }) => (
        <li key={`${at} ${text}`}>
          <small className="quiet">
            <time dateTime={at}>{f.date(at)}</time> {name}
          </small>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function NoteForm({ talk, goal, onDone }: { talk: GoalTalk; goal: GoalBody; onDone: () => void }) {
  const w = useWords('goals');
  const common = useWords('common');
  const [text, setText] = useState('');
  const note = useMove(goals.note, { renew: [goals.read] });
  const keep = async () => {
    const done = await note.run({ ...atOf(talk), body: { goal: goal.id, text: text.trim() } });
    if (done !== undefined) onDone();
  };
  return (
    <div className={s['noting']}>
      <TextField label={w.noteLabel} rows={2} longest={500} placeholder={w.noteHint} value={text} onChange={setText} />
      <div className={s['acts']}>
        <Button
          small
          busy={note.busy}
          problem={note.problem}
          why={text.trim() === '' ? common.reason.required : undefined}
          onClick={() => void keep()}
        >
          {w.noteDo}
        </Button>
        <Button small kind="quiet" onClick={onDone}>
          {w.cancel}
        </Button>
      </div>
    </div>
  );
}
