import { useState } from 'react';
import type { GoalBody, GoalTalk as Talk } from '#lib/contract/goals.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import type { BeforeTalk } from '../talks/before.ts';
import { Answer } from './Answer.tsx';
import { FromTalk } from './FromTalk.tsx';
import { GoalEditor } from './GoalEditor.tsx';
import { GoalList } from './GoalList.tsx';
import s from './Goals.module.css';
import { TakeOver } from './TakeOver.tsx';
import { mayDo, standingIn } from './talk.ts';
import { TalkState } from './TalkState.tsx';

interface Props {
  talk: Talk;
  /** What the two agreed on in their last talks. */
  before: readonly BeforeTalk[];
  /** Of a page that has another button to press. */
  among?: boolean;
}

const nothing: readonly GoalBody[] = [];

/** The goals of one person as far as the two have come: written, answered, or agreed with their progress. */
export function GoalTalk({ talk, before, among = false }: Props) {
  const [adding, setAdding] = useState(talk.draft !== null && talk.state !== 'proposed' ? nothing : undefined);
  const write = (goals: readonly GoalBody[] = nothing) => setAdding(goals);
  if (adding !== undefined && mayDo(talk, 'propose'))
    return (
      <>
        <TalkState talk={talk} />
        <GoalEditor talk={talk} before={before} adding={adding} among={among} onDone={() => setAdding(undefined)} />
      </>
    );
  const shown = talk.state === 'proposed' ? talk.proposed : talk.agreed;
  return (
    <>
      <TalkState talk={talk} />
      {shown === null ? null : talk.state === 'proposed' ? (
        <GoalList talk={talk} goals={shown} from={before} before={talk.before} />
      ) : (
        <GoalList talk={talk} goals={shown} from={before} progress />
      )}
      {talk.state === 'proposed' ? <Answer talk={talk} among={among} onWrite={() => write()} /> : null}
      <FromTalk talk={talk} before={before} standing={standingIn(talk)}>
        {(goals) => <TakeOver talk={talk} goals={goals} among={among} onWrite={write} />}
      </FromTalk>
      {talk.state !== 'proposed' && mayDo(talk, 'propose') ? <Write talk={talk} onWrite={() => write()} /> : null}
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
