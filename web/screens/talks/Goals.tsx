import { useState } from 'react';
import type { TalkGoalBody } from '#lib/contract/talks.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { SavedSign } from '../../ui/SavedSign.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import s from './Talk.module.css';
import { GoalsNext } from './GoalsNext.tsx';
import { atOf, etagOf, goalsServer, nameOfSide, newId, type TalkData } from './talk.ts';
import { TalkGoalList } from './TalkGoalList.tsx';

const most = 8;

/** What both mean to reach: read by both, written by either. */
export function Goals({ talk }: { talk: TalkData }) {
  const w = useWords('talks');
  const [writing, setWriting] = useState(false);
  const { goals, by } = talk.goals;
  if (writing && talk.state !== 'agreed') return <GoalEditor talk={talk} onDone={() => setWriting(false)} />;
  return (
    <>
      {goals.length === 0 ? <p className="quiet">{w.goalsNone}</p> : <TalkGoalList goals={goals} />}
      {talk.state === 'agreed' ? null : (
        <div className={s['acts']}>
          <Button icon="pen" onClick={() => setWriting(true)}>
            {goals.length === 0 ? w.goalsWrite : w.goalsChange}
          </Button>
          {by === null ? null : <small className="quiet">{w.goalsBy({ name: nameOfSide(talk, by) })}</small>}
        </div>
      )}
      {goals.length === 0 ? null : <GoalsNext talk={talk} />}
    </>
  );
}

const blank = (): TalkGoalBody => ({ id: newId(), what: '', measure: '', target: '' });

function GoalEditor({ talk, onDone }: { talk: TalkData; onDone: () => void }) {
  const words = useWords('talks');
  const w = useWords('goals');
  const { goals, version } = talk.goals;
  const [first] = useState(() => ({ value: goals.length > 0 ? goals : [blank()], etag: etagOf(version) }));
  const key = `talk-goals/${talk.cycle.id}/${talk.employee.id}`;
  const draft = useDraft<readonly TalkGoalBody[]>(key, first, goalsServer(atOf(talk)));
  const { value, change } = draft;
  const set = (id: string, part: Partial<TalkGoalBody>) =>
    change((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const done = async () => {
    change((all) => all.filter(({ what }) => what.trim() !== ''));
    if (await draft.flush()) onDone();
  };
  return (
    <>
      <ol className={s['goals']}>
        {value.map(({ id, ...goal }, place) => (
          <li key={id}>
            <fieldset className={s['goal']}>
              <legend>{w.goal({ place: place + 1 })}</legend>
              {(['what', 'measure', 'target'] as const).map((field) => (
                <TextField
                  key={field}
                  label={w[field]}
                  longest={200}
                  placeholder={{ what: w.whatHint, measure: w.measureHint, target: w.targetHint }[field]}
                  value={goal[field]}
                  onChange={(text) => set(id, { [field]: text })}
                />
              ))}
            </fieldset>
            <Button
              kind="quiet"
              small
              icon="close"
              label={w.removeOf({ place: place + 1 })}
              onClick={() => change((all) => all.filter((one) => one.id !== id))}
            >
              {w.remove}
            </Button>
          </li>
        ))}
      </ol>
      <div className={s['acts']}>
        <Button
          small
          icon="add"
          why={value.length >= most ? w.most({ most }) : undefined}
          onClick={() => change((all) => [...all, blank()])}
        >
          {w.add}
        </Button>
        <Button onClick={() => void done()}>{words.goalsDone}</Button>
        <SavedSign draft={draft} />
      </div>
    </>
  );
}
