import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import { secondStanding } from '#lib/domain/lifecycle/second-review.ts';
import { indexKeys } from './index-keys.ts';

/** Where an evaluation that was handed in stands for its second reviewer: among what waits, or among what is done. */
export function placeInReview(evaluation: Evaluation) {
  const { cycle, state, secondReview } = evaluation;
  if (state !== 'submitted' || !secondReview?.reviewer) return null;
  const { id } = secondReview.reviewer;
  return secondStanding(evaluation) === 'waiting'
    ? indexKeys.waitingEvaluation(id, secondReview.dueAt, cycle, evaluation)
    : indexKeys.reviewedEvaluation(id, cycle, evaluation);
}
