import { useState } from 'react';
import type { GoalTalk as Talk } from '#lib/contract/goals.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Answer } from './Answer.tsx';
import { GoalEditor } from './GoalEditor.tsx';
import { GoalList } from './GoalList.tsx';
import s from './Goals.module.css';
import { mayDo } from './talk.ts';
import { TalkState } from './TalkState.tsx';

/** The goals of one person as far as the two have come: written, answered, or agreed with their progress. */
export function GoalTalk({
  talk,
  among = false,
}: {
  talk: Talk;
  /** Of a page that has another button to press. */ among?: boolean;
}) {
  const [writing, setWriting] = useState(talk.draft !== null && talk.state !== 'proposed');
  const stop = () => setWriting(false);
  if (writing && mayDo(talk, 'propose'))
    return (
      <>
        <TalkState talk={talk} />
        <GoalEditor talk={talk} among={among} onDone={stop} />
      </>
    );
  const write = () => setWriting(true);
  return (
    <>
      <TalkState talk={talk} />
      {talk.state === 'proposed' ? (
        <>
          <GoalList talk={talk} goals={talk.proposed} before={talk.before} />
          <Answer talk={talk} among={among} onWrite={write} />
        </>
      ) : (
        <>
          {talk.agreed === null ? null : <GoalList talk={talk} goals={talk.agreed} progress />}
          {mayDo(talk, 'propose') ? <Write talk={talk} onWrite={write} /> : null}
        </>
      )}
    </>
  );
}

function Write({ talk, onWrite }: { talk: Talk; onWrite: () => void }) {
  const w = useWords('goals');
  const first = talk.agreed === null;
  return (
    <div className={s['acts']}>
      <Button kind={first ? 'line' : 'quiet'} icon="pen" onClick={onWrite}>
        {first ? w.write : w.changeAgreed}
      </Button>
      {first ? null : <small className="quiet">{w.changeLead}</small>}
    </div>
  );
}
