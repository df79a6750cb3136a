import type { Problem } from '../policy/problem.ts';
import type { CycleDates, CycleState } from './cycle.ts';
import { dateNames, dateProblems } from './dates.ts';

const due = ['self', 'peer', 'customer', 'supervisor', 'secondReview'] as const satisfies readonly (keyof CycleDates)[];

/** The dates of what has not been done yet, by state: the others are history. */
export const movableDates = {
  planned: dateNames,
  announced: ['opens', ...due, 'closes', 'publish'],
  open: [...due, 'closes', 'publish'],
  review: ['secondReview', 'publish'],
  published: [],
  closed: [],
  cancelled: [],
} as const satisfies Record<CycleState, readonly (keyof CycleDates)[]>;

const isMovable = (state: CycleState, name: keyof CycleDates): boolean =>
  movableDates[state].some((movable) => movable === name);

/**
 * What stands in the way of a cycle's new dates: only what is still to come can be moved, to today or later, and in the
 * end they must be in order.
 */
export function movedDateProblems(
  { state, dates: before }: { readonly state: CycleState; readonly dates: CycleDates },
  after: CycleDates,
  today: string,
): Problem[] {
  const changed = dateNames.filter((name) => before[name] !== after[name]);
  const single = changed.flatMap((name): Problem[] => {
    if (!isMovable(state, name)) return [{ path: `dates.${name}`, code: 'dates.done' }];
    return (after[name] ?? today) < today ? [{ path: `dates.${name}`, code: 'date.past' }] : [];
  });
  return single.length > 0 ? single : dateProblems(after);
}
