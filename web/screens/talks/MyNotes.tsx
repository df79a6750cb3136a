import { talks } from '#lib/contract/talks.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormat } from '../../ui/use-format.ts';
import type { DraftHandle } from '../../ui/use-draft.ts';
import { ObjectionList } from './TheirNotes.tsx';
import s from './Talk.module.css';
import { atOf, otherName, type Sheet, shownTalks, type TalkData } from './talk.ts';

/** What I write for myself, and what of it the other side may read. */
export function MyNotes({ talk, draft }: { talk: TalkData; draft: DraftHandle<Sheet> }) {
  const w = useWords('talks');
  const f = useFormat();
  const share = useMove(talks.share, { renew: shownTalks });
  const { notes } = draft.value;
  const { shared } = talk.mine;
  const locked = talk.state === 'agreed';
  const behind = shared === null || shared.text !== notes;
  const run = async () => {
    if (await draft.flush()) await share.run({ ...atOf(talk), ifMatch: draft.latest().etag });
  };
  return (
    <>
      {locked ? null : <p className="quiet">{w.mineLead}</p>}
      {locked ? (
        <p className={s['said']}>{notes === '' ? w.mineNone : notes}</p>
      ) : (
        <TextField
          label={w.mineLabel}
          heard
          rows={5}
          longest={4000}
          placeholder={w.mineHint}
          value={notes}
          onChange={(text) => draft.change((value) => ({ ...value, notes: text }))}
        />
      )}
      <div className={s['acts']}>
        {locked || !behind ? null : (
          <Button
            busy={share.busy}
            problem={share.problem}
            why={notes.trim() === '' ? w.shareNothing : undefined}
            onClick={() => void run()}
          >
            {shared === null ? w.share : w.shareAgain}
          </Button>
        )}
        {shared === null ? null : (
          <StateMark state={behind ? 'draft' : 'done'} wraps>
            {w.sharedAt({ at: f.dateTime(shared.at) })}
            {behind ? ` · ${w.unshared}` : ''}
          </StateMark>
        )}
      </div>
      <ObjectionList name={otherName(talk)} objections={talk.theirs.objections} />
    </>
  );
}
