import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import { secondStanding } from '#lib/domain/lifecycle/second-review.ts';
import type { Reminded } from '#lib/domain/schedule/ticks.ts';
import type { Context } from '../context.ts';

/** An evaluation that waits, for whom, and until when. */
export interface Waiting {
  readonly evaluation: Evaluation;
  readonly who: string;
  readonly dueAt: string;
}

const isOpen = ({ state }: Evaluation) => state === 'requested' || state === 'draft';

/** For its rater to hand it in; in the second review, for whoever stands above the rater. */
function waitOf(evaluation: Evaluation, kind: Reminded): Waiting[] {
  const { rater, dueAt, secondReview } = evaluation;
  if (kind !== 'secondReview')
    return evaluation.kind === kind && isOpen(evaluation) ? [{ evaluation, who: rater, dueAt }] : [];
  if (!secondReview?.reviewer || secondStanding(evaluation) !== 'waiting') return [];
  return [{ evaluation, who: secondReview.reviewer.id, dueAt: secondReview.dueAt }];
}

/** What of a kind is still to be done, in all units of a cycle. */
export async function waitingOf({ store }: Context, cycle: Cycle, kind: Reminded): Promise<Waiting[]> {
  const parts = await Promise.all(cycle.units.map((unit) => store.unitPart(cycle.id, unit)));
  return parts.flatMap(({ people }) =>
    people.flatMap(({ evaluations }) => evaluations.flatMap((evaluation) => waitOf(evaluation, kind))),
  );
}
