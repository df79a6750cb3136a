import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/Link.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import s from './Talk.module.css';
import type { TalkData } from './talk.ts';

/** Where the goals are met with again: among those of a period once they were taken over, else what becomes of them. */
export function GoalsNext({ talk }: { talk: TalkData }) {
  const w = useWords('talks');
  const say = useSay();
  const { taken } = talk.goals;
  if (taken === null) return <p className={`quiet ${s['next']}`}>{w.goalsNext}</p>;
  const { id, unit } = talk.employee;
  const to = talk.side === 'employee' ? paths.goals(taken.id) : paths.teamGoals(taken.id, unit, id);
  return (
    <p className={s['next']}>
      <StateMark state="done" wraps>
        {w.goalsTaken({ cycle: say(taken.name) })}
      </StateMark>{' '}
      <Link to={to}>{w.toGoals}</Link>
    </p>
  );
}
