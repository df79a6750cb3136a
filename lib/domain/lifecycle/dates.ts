import type { Problem } from '../policy/problem.ts';
import type { Process } from '../policy/scheme.ts';
import type { CycleDates } from './cycle.ts';

/** Every date that a cycle may have, in the order in which they come. */
export const dateNames = [
  'announce',
  'opens',
  'self',
  'peer',
  'customer',
  'supervisor',
  'secondReview',
  'closes',
  'publish',
] as const satisfies readonly (keyof CycleDates)[];

/** Those that a cycle has: a second review is not asked for everywhere. */
export const datesIn = (dates: CycleDates) => dateNames.filter((name) => dates[name] !== undefined);

const dueDates = ['self', 'peer', 'customer', 'supervisor'] as const satisfies readonly (keyof CycleDates)[];

/** What is wrong with the order of a cycle's dates, each at `dates.name`. */
export function dateProblems(dates: CycleDates): Problem[] {
  const { announce, opens, supervisor, secondReview, closes, publish } = dates;
  return [
    ...dueDates.flatMap((name) =>
      dates[name] < opens || dates[name] > closes ? [{ path: `dates.${name}`, code: 'dates.outside' }] : [],
    ),
    // It may go on beside HR's review, after evaluations are shut.
    ...(secondReview !== undefined && (secondReview < supervisor || secondReview > publish)
      ? [{ path: 'dates.secondReview', code: 'dates.second-review' }]
      : []),
    ...(opens < announce ? [{ path: 'dates.opens', code: 'dates.order' }] : []),
    ...(closes < opens ? [{ path: 'dates.closes', code: 'dates.order' }] : []),
    ...(publish < closes ? [{ path: 'dates.publish', code: 'dates.order' }] : []),
  ];
}

/** A second review has a day where the policy asks for one, and none where it does not. */
export function secondReviewProblems(dates: CycleDates, { secondReview }: Pick<Process, 'secondReview'>): Problem[] {
  if (secondReview === (dates.secondReview !== undefined)) return [];
  return [
    { path: 'dates.secondReview', code: secondReview ? 'dates.second-review-missing' : 'dates.second-review-unasked' },
  ];
}

/** The dates as a policy needs them. Where nothing else is said, the second review is due when evaluations are shut. */
export function datesFor(dates: CycleDates, process: Pick<Process, 'secondReview'>): CycleDates {
  const { secondReview = dates.closes, ...rest } = dates;
  return process.secondReview ? { ...rest, secondReview } : rest;
}
