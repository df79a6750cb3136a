import { compareInstants } from '../calendar/instants.ts';
import { DomainError } from '../error.ts';
import type { Person } from '../organisation/person.ts';
import type { Evaluation } from './evaluation.ts';

/** 复核: where the policy asks for it, whoever stands above a supervisor confirms or returns what the supervisor rated. */
export interface SecondReview {
  /** `null` where nobody stands above the rater: then it counts as confirmed. */
  readonly reviewer: { readonly id: string; readonly name: string } | null;
  readonly dueAt: string;
  readonly outcome: SecondOutcome | null;
  /** Every time it was given back, the newest last. */
  readonly returns: readonly Returned[];
}

/** Confirmed by the second reviewer; or HR, with a reason, no longer waits for them. */
export type SecondOutcome = Signed &
  ({ readonly what: 'confirmed' } | { readonly what: 'waived'; readonly reason: string });

interface Signed {
  readonly by: string;
  readonly name: string;
  readonly at: string;
}

export interface Returned extends Signed {
  readonly reason: string;
  /** The ratings as they were, and since when: should they never come again, they are not lost. */
  readonly scores: Evaluation['scores'];
  readonly goals: Evaluation['goals'];
  readonly submittedAt: string;
  /** When it was handed in again. */
  readonly answeredAt: string | null;
}

/** Where a second review stands. `alone`: nobody stands above the rater. `open`: there is nothing to look at yet. */
export const secondStandings = ['alone', 'open', 'waiting', 'returned', 'confirmed', 'waived'] as const;
export type SecondStanding = (typeof secondStandings)[number];

type Reviewed = Pick<Evaluation, 'state' | 'secondReview'>;

/** `null` where there is none. */
export function secondStanding({ state, secondReview }: Reviewed): SecondStanding | null {
  if (secondReview === null) return null;
  if (secondReview.reviewer === null) return 'alone';
  if (state === 'submitted') return secondReview.outcome?.what ?? 'waiting';
  return state === 'draft' && unanswered(secondReview) ? 'returned' : 'open';
}

/** The return that the rater has not answered yet. */
export function unanswered({ returns }: SecondReview): Returned | undefined {
  const last = returns.at(-1);
  return last?.answeredAt === null ? last : undefined;
}

/**
 * The second review of a supervisor's evaluation, from who stands above the rater. Nobody reviews a rating of themselves,
 * and whoever has left cannot be asked.
 */
export function secondReviewBy(
  above: Pick<Person, 'id' | 'name' | 'left'> | undefined,
  { rater, employee, opens, dueAt }: Pick<Evaluation, 'rater' | 'employee'> & { opens: string; dueAt: string },
): SecondReview {
  const there = above !== undefined && (above.left === null || above.left > opens);
  const reviewer = there && above.id !== employee && above.id !== rater ? { id: above.id, name: above.name } : null;
  return { reviewer, dueAt, outcome: null, returns: [] };
}

/** @throws DomainError `wrong-state` where the second review does not stand as the action needs it. */
function reviewIn(evaluation: Evaluation, action: string, standings: readonly SecondStanding[]): SecondReview {
  const standing = secondStanding(evaluation);
  if (evaluation.secondReview === null || standing === null || !standings.includes(standing))
    throw new DomainError('wrong-state', { params: { action, state: standing ?? 'none' } });
  return evaluation.secondReview;
}

/** HR's waiver only keeps the sign-off from waiting: whoever was waited for may still speak. */
export function confirmed<E extends Evaluation>(evaluation: E, by: Signed): E {
  const review = reviewIn(evaluation, 'confirm', ['waiting', 'waived']);
  return { ...evaluation, secondReview: { ...review, outcome: { what: 'confirmed', ...by } } };
}

/** Takes the confirmation back: it waits again. */
export function unconfirmed<E extends Evaluation>(evaluation: E): E {
  const review = reviewIn(evaluation, 'unconfirm', ['confirmed']);
  return { ...evaluation, secondReview: { ...review, outcome: null } };
}

/** Gives it back to the rater until `until`, or until evaluations close where that is later. */
export function returned<E extends Evaluation>(evaluation: E, by: Signed, reason: string, until: string): E {
  const review = reviewIn(evaluation, 'return', ['waiting', 'confirmed', 'waived']);
  const { scores, goals, submittedAt } = evaluation;
  const closesAt = later(evaluation.closesAt, until);
  const given: Returned = { ...by, reason, scores, goals, submittedAt: submittedAt ?? by.at, answeredAt: null };
  return {
    ...evaluation,
    state: 'draft',
    reason,
    dueAt: until,
    closesAt,
    submittedAt: null,
    reopenedAt: by.at,
    secondReview: {
      ...review,
      dueAt: later(review.dueAt, closesAt),
      outcome: null,
      returns: [...review.returns, given],
    },
  };
}

/** HR no longer waits. What was given back and never came again counts as it was handed in before. */
export function waived<E extends Evaluation>(evaluation: E, by: Signed, reason: string): E {
  const review = reviewIn(evaluation, 'waive', ['waiting', 'returned']);
  const last = unanswered(review);
  const outcome: SecondOutcome = { what: 'waived', ...by, reason };
  if (!last) return { ...evaluation, secondReview: { ...review, outcome } };
  const returns = [...review.returns.slice(0, -1), { ...last, answeredAt: by.at }];
  const { scores, goals, submittedAt } = last;
  const secondReview = { ...review, outcome, returns };
  return { ...evaluation, state: 'submitted', scores, goals, submittedAt, secondReview };
}

/** Handed in, for the first time or again: it waits for the second reviewer. */
export function handedIn(review: SecondReview | null, at: string): SecondReview | null {
  if (review === null) return null;
  const last = unanswered(review);
  const returns = last ? [...review.returns.slice(0, -1), { ...last, answeredAt: at }] : review.returns;
  return { ...review, outcome: null, returns };
}

const later = (a: string, b: string) => (compareInstants(a, b) >= 0 ? a : b);
