import { compareInstants } from '#lib/domain/calendar/instants.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import { secondStanding } from '#lib/domain/lifecycle/second-review.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import { mayLapse } from '../evaluations/lapse.ts';

/**
 * What keeps HR from standing for results: an evaluation that was given back, be it to another rater, and is not in again,
 * or not confirmed yet.
 */
export function unfinished(evaluations: readonly Evaluation[], at: string): Problem[] {
  const open = evaluations.filter((one) => mayLapse(one) && compareInstants(one.closesAt, at) > 0);
  return [
    ...open.map(({ employee: path, employeeName: name }) => ({ path, code: 'sign-off.reopened', params: { name } })),
    ...evaluations.flatMap(unconfirmed),
  ];
}

/** No rating goes out that somebody still has to confirm, and none is lost that was returned: HR waits, or says why not. */
function unconfirmed(evaluation: Evaluation): Problem[] {
  const standing = secondStanding(evaluation);
  if (standing !== 'waiting' && standing !== 'returned') return [];
  const { employee: path, employeeName: name, raterName: rater, secondReview } = evaluation;
  const code = standing === 'waiting' ? 'sign-off.unconfirmed' : 'sign-off.returned';
  return [{ path, code, params: { name, rater, reviewer: secondReview?.reviewer?.name ?? '' } }];
}
