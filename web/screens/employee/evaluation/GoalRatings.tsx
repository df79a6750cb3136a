import type { DraftBody } from '#lib/contract/evaluations.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import type { DraftHandle } from '../../../ui/use-draft.ts';
import { NoteList } from '../../goals/Notes.tsx';
import { leaveOut, rateGoal } from './draft-changes.ts';
import { GoalOutcome } from './GoalOutcome.tsx';
import s from './GoalRatings.module.css';
import type { Line } from './form-problems.ts';
import { ScaleInput } from './ScaleInput.tsx';

interface Props {
  line: Line;
  draft: Pick<DraftHandle<DraftBody>, 'value' | 'change'>;
  mayLeaveOut: boolean;
  invalid: boolean;
  /** Nothing can be changed any more. */
  locked?: boolean;
}

/** An indicator in which the person has goals: each is rated by itself, and what comes of them stands below. */
export function GoalRatings({ line, draft, mayLeaveOut, invalid, locked = false }: Props) {
  const w = useWords('goals');
  const common = useWords('common').rating;
  const say = useSay();
  const { indicator, goals, evidence } = line;
  const out = draft.value.notObserved.includes(indicator);
  const self = evidence?.self?.goals ?? {};
  return (
    <div>
      <p className="quiet">{w.rate}</p>
      <ol className={s['goals']}>
        {goals.map((goal) => {
          const value = draft.value.goals[goal.id] ?? null;
          const own = self[goal.id];
          return (
            <li key={goal.id}>
              <div className={s['goal']}>
                <h3>
                  {goal.what} <small className="quiet">{goal.weight}%</small>
                </h3>
                <p className="quiet">
                  {goal.measure} · {goal.target}
                </p>
                {own === undefined ? null : <p className={s['self']}>{w.selfRated({ rating: String(own) })}</p>}
                <NoteList notes={goal.notes} />
              </div>
              <ScaleInput
                line={line}
                label={w.ratingOf({ item: say(line.name), what: goal.what })}
                value={value}
                locked={out || locked}
                invalid={invalid && value === null && !out}
                error={`error-${goal.id}`}
                onChange={(next) => draft.change(rateGoal(line, goal.id, next))}
              />
            </li>
          );
        })}
      </ol>
      <GoalOutcome line={line} goals={draft.value.goals} />
      {mayLeaveOut ? (
        <label className={s['not']}>
          <input
            type="checkbox"
            checked={out}
            onChange={(event) => draft.change(leaveOut(indicator, event.target.checked))}
          />
          {common.notObserved}
        </label>
      ) : null}
    </div>
  );
}
