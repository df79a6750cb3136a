import { endOfDay } from '#lib/domain/calendar/days.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import { type SecondReview, secondReviewBy } from '#lib/domain/lifecycle/second-review.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { Context } from '../context.ts';

type ReviewOf = (evaluation: Pick<Evaluation, 'kind' | 'rater' | 'employee'>) => SecondReview | null;

/**
 * The second review of each evaluation by these supervisors. Nobody is looked up, and nothing kept, where the policy does
 * not ask for it.
 */
export async function reviewsOf(
  { store, timeZone }: Context,
  { dates }: Cycle,
  { process }: Scheme,
  raters: readonly string[],
): Promise<ReviewOf> {
  const day = dates.secondReview;
  if (!process.secondReview || day === undefined) return () => null;
  const supervisors = await store.peopleByIds([...new Set(raters)]);
  const above = new Map(supervisors.map(({ id, supervisor }) => [id, supervisor]));
  const known = await store.peopleByIds([...new Set(above.values())].filter((id) => id !== null));
  const people = new Map(known.map((person) => [person.id, person]));
  const dueAt = endOfDay(day, timeZone);
  return ({ kind, rater, employee }) =>
    kind === 'supervisor'
      ? secondReviewBy(people.get(above.get(rater) ?? ''), { rater, employee, opens: dates.opens, dueAt })
      : null;
}
