import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { schedule } from '#lib/contract/schedule.ts';
import { dateNames } from '#lib/domain/lifecycle/dates.ts';

type Schedule = ReplyOf<typeof schedule.read>;
export type Assignment = Schedule['assignments'][number];
export type Upcoming = Schedule['upcoming'][number];

/** The dates that every cycle has, in the order in which they come. */
export const dateOrder = dateNames.filter((name) => name !== 'secondReview');
export type DateName = (typeof dateOrder)[number];

/** One period of one assignment. */
export const keyOfPeriod = ({ assignment, period }: Pick<Upcoming, 'assignment' | 'period'>): string =>
  `${assignment} ${period.label}`;
