import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { schedule } from '#lib/contract/schedule.ts';
import type { CycleDates } from '#lib/domain/lifecycle/cycle.ts';

type Schedule = ReplyOf<typeof schedule.read>;
export type Assignment = Schedule['assignments'][number];
export type Upcoming = Schedule['upcoming'][number];

/** The dates of a cycle in the order in which they come: those that every cycle has. */
export const dateOrder = [
  'announce',
  'opens',
  'self',
  'peer',
  'customer',
  'supervisor',
  'closes',
  'publish',
] as const satisfies readonly (keyof CycleDates)[];
export type DateName = (typeof dateOrder)[number];

/** Those that a cycle has: a second review is not asked for everywhere. */
export const datesIn = (dates: CycleDates): (keyof CycleDates)[] =>
  dateOrder.flatMap((name) =>
    name === 'supervisor' && dates.secondReview !== undefined ? [name, 'secondReview' as const] : [name],
  );

/** One period of one assignment. */
export const keyOfPeriod = ({ assignment, period }: Pick<Upcoming, 'assignment' | 'period'>): string =>
  `${assignment} ${period.label}`;
