import { useState } from 'react';
import { talks } from '#lib/contract/talks.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormat } from '../../ui/use-format.ts';
import s from './Talk.module.css';
import { atOf, nameOfSide, otherName, shownTalks, type TalkData } from './talk.ts';

/** What the other side shared, and where I see it differently. */
export function TheirNotes({ talk }: { talk: TalkData }) {
  const w = useWords('talks');
  const f = useFormat();
  const [open, setOpen] = useState(false);
  const { shared } = talk.theirs;
  const name = otherName(talk);
  if (shared === null) return <p className="quiet">{w.theirsNone({ name })}</p>;
  return (
    <>
      <p className={s['said']}>{shared.text}</p>
      <p className="quiet">{w.sharedAt({ at: f.dateTime(shared.at) })}</p>
      <ObjectionList name={nameOfSide(talk, talk.side)} objections={talk.mine.objections} />
      {talk.state === 'agreed' ? null : open ? (
        <ObjectionForm talk={talk} onDone={() => setOpen(false)} />
      ) : (
        <div className={s['acts']}>
          <Button kind="quiet" icon="pen" onClick={() => setOpen(true)}>
            {w.object}
          </Button>
        </div>
      )}
    </>
  );
}

interface Objections {
  name: string;
  objections: TalkData['mine']['objections'];
}

export function ObjectionList({ name, objections }: Objections) {
  const w = useWords('talks');
  const f = useFormat();
  if (objections.length === 0) return null;
  return (
    <div className={s['objections']}>
      <h3>{w.objections({ name })}</h3>
      <ul>
        {objections.map(({ text, at }) => (
          <li key={at}>
            <small className="quiet">
              <time dateTime={at}>{f.dateTime(at)}</time>
            </small>
            <p className={s['said']}>{text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ObjectionForm({ talk, onDone }: { talk: TalkData; onDone: () => void }) {
  const w = useWords('talks');
  const common = useWords('common');
  const [text, setText] = useState('');
  const object = useMove(talks.object, { renew: shownTalks });
  const run = async () => {
    const done = await object.run({ ...atOf(talk), body: { text: text.trim() } });
    if (done !== undefined) onDone();
  };
  return (
    <div className={s['objecting']}>
      <TextField label={w.objectLabel} hint={w.objectLead} rows={3} longest={1000} value={text} onChange={setText} />
      <div className={s['acts']}>
        <Button
          busy={object.busy}
          problem={object.problem}
          why={text.trim().length < 2 ? common.reason.required : undefined}
          onClick={() => void run()}
        >
          {w.objectDo}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
