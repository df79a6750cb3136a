import type { Evaluation, EvaluationTexts } from '#lib/domain/lifecycle/evaluation.ts';
import { type SecondOutcome, type SecondReview, secondStanding } from '#lib/domain/lifecycle/second-review.ts';
import { beforeReturn } from './texts-before.ts';

/** The second review of an evaluation as its rater and its reviewer see it; `null` where there is none. */
export function secondReviewView(evaluation: Evaluation, texts: ReadonlyMap<string, EvaluationTexts>) {
  const standing = secondStanding(evaluation);
  const review = evaluation.secondReview;
  if (review === null || standing === null) return null;
  return {
    standing,
    reviewer: review.reviewer?.name ?? null,
    dueAt: review.dueAt,
    outcome: outcomeView(review.outcome),
    returns: returnsView(review),
    commentsBefore: { ...texts.get(beforeReturn(evaluation.slot))?.comments },
  };
}

export const outcomeView = (outcome: SecondOutcome | null) =>
  outcome && {
    what: outcome.what,
    name: outcome.name,
    at: outcome.at,
    reason: outcome.what === 'waived' ? outcome.reason : null,
  };

export const returnsView = ({ returns }: SecondReview) =>
  returns.map(({ name, at, reason, answeredAt, scores }) => ({ name, at, reason, answeredAt, scores: { ...scores } }));

/** What the rated person reads of the second reviews, once the result is out. */
export function saidInReview(evaluations: readonly Evaluation[]) {
  return evaluations.flatMap((evaluation) => {
    const { secondReview: review, raterName: rater } = evaluation;
    const standing = secondStanding(evaluation);
    if (review === null || standing === null) return [];
    const { reviewer, outcome } = review;
    const returns = review.returns.map(({ name, at, reason, answeredAt }) => ({ name, at, reason, answeredAt }));
    return [{ rater, standing, reviewer: reviewer?.name ?? null, outcome: outcomeView(outcome), returns }];
  });
}

/** Why an evaluation was last given back, where it was HR who did. */
export const reopenedBecause = ({ reason, secondReview }: Evaluation): string | null =>
  secondReview?.returns.some((one) => one.reason === reason) ? null : reason;
