import { goals as endpoints, type GoalBody, type GoalTalk } from '#lib/contract/goals.ts';
import { proposalProblems } from '#lib/domain/goals/goal.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import s from './Goals.module.css';
import { atOf, etagOf, openOf, otherName, shownGoals, standingIn } from './talk.ts';

interface Props {
  talk: GoalTalk;
  goals: readonly GoalBody[];
  among: boolean;
  /** Goes on with them in the editor. */
  onWrite: (goals: readonly GoalBody[]) => void;
}

/** What was agreed on in the talk becomes a proposal with one press, where nothing is missing; else it is written on. */
export function TakeOver({ talk, goals, among, onWrite }: Props) {
  const w = useWords('goals').fromTalk;
  const move = useMove(endpoints.move, { renew: shownGoals });
  const at = atOf(talk);
  const whole = standingIn(talk).length === 0 && proposalProblems(openOf(talk), goals).length === 0;
  const take = () =>
    move.run({
      ...at,
      params: { ...at.params, action: 'propose' },
      body: { goals: [...goals] },
      ifMatch: etagOf(talk),
    });
  if (!whole)
    return (
      <div className={s['acts']}>
        <Button onClick={() => onWrite(goals)}>{w.complete}</Button>
        <small className="quiet">{w.completeLead}</small>
      </div>
    );
  return (
    <div className={s['acts']}>
      <Button kind={among ? 'line' : 'fill'} busy={move.busy} problem={move.problem} onClick={() => void take()}>
        {w.take({ name: otherName(talk) })}
      </Button>
      <Button kind="quiet" onClick={() => onWrite(goals)}>
        {w.edit}
      </Button>
    </div>
  );
}
