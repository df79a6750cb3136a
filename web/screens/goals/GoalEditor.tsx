import { useState } from 'react';
import { goals, type GoalBody, type GoalTalk } from '#lib/contract/goals.ts';
import { proposalProblems } from '#lib/domain/goals/goal.ts';
import { useMove } from '../../api/use-move.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { SavedSign } from '../../ui/SavedSign.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import type { BeforeTalk } from '../talks/before.ts';
import { FromTalk } from './FromTalk.tsx';
import { GoalFields } from './GoalFields.tsx';
import s from './Goals.module.css';
import { atOf, blankGoal, etagOf, goalsServer, openOf, otherName, shownGoals, standingIn } from './talk.ts';

/** Where the writing begins: with what stands there and what is added to it, else with one blank goal. */
function begun(talk: GoalTalk, adding: readonly GoalBody[]): readonly GoalBody[] {
  const all = [...standingIn(talk), ...adding];
  return all.length > 0 ? all : talk.indicators.slice(0, 1).map(({ id }) => blankGoal(id, []));
}

const isWritten = ({ what, measure, target }: GoalBody) => `${what}${measure}${target}`.trim() !== '';

interface Props {
  talk: GoalTalk;
  before: readonly BeforeTalk[];
  /** Goals of the last talk to begin with. */
  adding: readonly GoalBody[];
  among: boolean;
  onDone: () => void;
}

/** Writes goals, kept as they are written, and proposes them to the other side. */
export function GoalEditor({ talk, before, adding, among, onDone }: Props) {
  const w = useWords('goals');
  const say = useSay();
  const at = atOf(talk);
  const [first] = useState(() => ({ value: begun(talk, adding), etag: etagOf(talk) }));
  const draft = useDraft<readonly GoalBody[]>(
    `goals/${talk.cycle.id}/${talk.employee.id}/${talk.side}`,
    first,
    goalsServer(at),
  );
  const [word, setWord] = useState('');
  const [tried, setTried] = useState(false);
  const move = useMove(goals.move, { renew: shownGoals });
  const { value, change } = draft;
  const problems = proposalProblems(openOf(talk), value);

  const propose = async () => {
    setTried(true);
    if (problems.length > 0 || !(await draft.flush())) return;
    const { value: latest, etag: ifMatch } = draft.latest();
    const body = { goals: [...latest], word: word.trim() };
    const done = await move.run({ ...at, params: { ...at.params, action: 'propose' }, body, ifMatch });
    if (done === undefined) return;
    draft.forget();
    onDone();
  };
  return (
    <div>
      <FromTalk talk={talk} before={before} standing={value.filter(isWritten)}>
        {(goalsToAdd) => (
          <div className={s['acts']}>
            <Button icon="add" onClick={() => change((all) => [...all.filter(isWritten), ...goalsToAdd])}>
              {w.fromTalk.add}
            </Button>
          </div>
        )}
      </FromTalk>
      {talk.indicators.map(({ id, name, explanation, effectiveWeight }) => {
        const own = value.filter(({ indicator }) => indicator === id);
        const sum = own.reduce((total, { weight }) => total + weight, 0);
        return (
          <section key={id} className={s['indicator']}>
            <h3>
              {say(name)} <small className="quiet">{w.share({ weight: effectiveWeight })}</small>
            </h3>
            {explanation === null ? null : <p className="quiet">{say(explanation)}</p>}
            <ol className={s['goals']}>
              {own.map((goal, place) => (
                <GoalFields
                  key={goal.id}
                  goal={goal}
                  place={place + 1}
                  tried={tried}
                  onChange={(next) => change((all) => all.map((one) => (one.id === goal.id ? next : one)))}
                  onRemove={() => change((all) => all.filter((one) => one.id !== goal.id))}
                />
              ))}
            </ol>
            <div className={s['acts']}>
              <Button
                small
                icon="add"
                why={own.length >= talk.most ? w.most({ most: talk.most }) : undefined}
                onClick={() => change((all) => [...all, blankGoal(id, own)])}
              >
                {own.length === 0 ? w.addFirst : w.add}
              </Button>
              {own.length === 0 ? null : <output className={sum === 100 ? 'quiet' : s['off']}>{w.sum({ sum })}</output>}
            </div>
          </section>
        );
      })}
      <div className={s['proposing']}>
        <TextField label={w.word} optional longest={500} value={word} onChange={setWord} />
        <div className={s['acts']}>
          <Button
            kind={among ? 'line' : 'fill'}
            busy={move.busy}
            problem={move.problem}
            why={tried && problems.length > 0 ? w.unfinished : undefined}
            onClick={() => void propose()}
          >
            {w.proposeTo({ name: otherName(talk) })}
          </Button>
          <Button kind="quiet" onClick={onDone}>
            {w.later}
          </Button>
          <SavedSign draft={draft} />
        </div>
      </div>
    </div>
  );
}
