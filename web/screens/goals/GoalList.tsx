import type { ReactNode } from 'react';
import type { GoalBody, GoalTalk } from '#lib/contract/goals.ts';
import { type GoalChange, goalChanges } from '#lib/domain/goals/changes.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { periodName } from '../../ui/period-name.ts';
import { StateMark } from '../../ui/StateMark.tsx';
import type { BeforeTalk } from '../talks/before.ts';
import s from './Goals.module.css';
import { Notes } from './Notes.tsx';

interface Props {
  talk: GoalTalk;
  goals: readonly GoalBody[];
  /** What these are held against, so that every change is marked. */
  before?: readonly GoalBody[] | null;
  /** The talks from which some of them come. */
  from?: readonly BeforeTalk[];
  /** With the progress noted so far. */
  progress?: boolean;
}

const noTalk: readonly BeforeTalk[] = [];

/** Goals by indicator, each with what it is, how it is measured and what counts as reached. */
export function GoalList({ talk, goals, before = null, from = noTalk, progress = false }: Props) {
  const w = useWords('goals');
  const say = useSay();
  const changes = before === null ? [] : goalChanges(before, goals);
  const dropped = changes.filter(({ kind }) => kind === 'removed');
  return (
    <>
      {talk.indicators.map(({ id, name, effectiveWeight }) => {
        const own = goals.filter(({ indicator }) => indicator === id);
        return own.length === 0 ? null : (
          <section key={id} className={s['indicator']}>
            <h3>
              {say(name)} <small className="quiet">{w.share({ weight: effectiveWeight })}</small>
            </h3>
            <ol className={s['goals']}>
              {own.map((goal) => (
                <li key={goal.id}>
                  <Goal goal={goal} change={changes.find((change) => change.goal.id === goal.id)}>
                    {from.map((one) =>
                      one.goals.some(({ id }) => id === goal.id) ? <Mark key={one.cycle.id} from={one} /> : null,
                    )}
                  </Goal>
                  {progress ? <Notes talk={talk} goal={goal} /> : null}
                </li>
              ))}
            </ol>
          </section>
        );
      })}
      {dropped.map(({ goal }) => (
        <p key={goal.id} className={s['dropped']}>
          <StateMark state="warn">{w.removed({ what: goal.what })}</StateMark>
        </p>
      ))}
    </>
  );
}

/** Which talk a goal comes from. */
function Mark({ from }: { from: BeforeTalk }) {
  const w = useWords('goals').fromTalk;
  const language = useLanguage();
  return <small className="quiet">{w.mark({ period: periodName(language, from.cycle.period.label) })}</small>;
}

interface GoalProps {
  goal: GoalBody;
  change: GoalChange | undefined;
  children: ReactNode;
}

function Goal({ goal, change, children }: GoalProps) {
  const w = useWords('goals');
  const was = change?.kind === 'changed' ? change : undefined;
  const wasOf = (field: 'what' | 'measure' | 'target') =>
    was?.fields.includes(field) === true ? was.was[field] : undefined;
  const weightWas = was?.fields.includes('weight') === true ? `${was.was.weight}%` : undefined;
  return (
    <div className={s['goal']}>
      <h4>
        {goal.what} {change === undefined ? null : <mark>{w.marks[change.kind]}</mark>}
        <Was text={wasOf('what')} />
        {children}
      </h4>
      <dl>
        <div>
          <dt>{w.measure}</dt>
          <dd>
            {goal.measure} <Was text={wasOf('measure')} />
          </dd>
        </div>
        <div>
          <dt>{w.target}</dt>
          <dd>
            {goal.target} <Was text={wasOf('target')} />
          </dd>
        </div>
      </dl>
      <p className={s['weight']}>
        <small className="quiet">{w.weight}</small> <b>{goal.weight}%</b> <Was text={weightWas} />
      </p>
    </div>
  );
}

function Was({ text }: { text: string | undefined }) {
  const w = useWords('goals');
  if (text === undefined) return null;
  return (
    <small className={s['was']}>
      {w.was} <del>{text}</del>
    </small>
  );
}
