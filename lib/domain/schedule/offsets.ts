import { workingDaysFrom, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { CalendarPeriod } from '../calendar/period.ts';
import type { CycleDates } from '../lifecycle/cycle.ts';
import type { PeriodKind } from '../policy/policy.ts';

/** So many working days after the first or the last day of the period; before it where `days` is negative. */
export interface Offset {
  readonly from: 'start' | 'end';
  readonly days: number;
}

export type Offsets = Readonly<Record<Exclude<keyof CycleDates, 'secondReview'>, Offset>> & {
  readonly secondReview?: Offset | undefined;
};

/** The usual rhythm: announced as the period begins, opened a week before its end, published three weeks after it. */
export const usualOffsets: Offsets = {
  announce: { from: 'start', days: 0 },
  opens: { from: 'end', days: -7 },
  self: { from: 'end', days: 3 },
  peer: { from: 'end', days: 5 },
  customer: { from: 'end', days: 5 },
  supervisor: { from: 'end', days: 8 },
  closes: { from: 'end', days: 10 },
  publish: { from: 'end', days: 15 },
};

/** A year is shut only once its fourth quarter is published: it counts it. */
const usualOfYear: Offsets = {
  announce: { from: 'start', days: 0 },
  opens: { from: 'end', days: -5 },
  self: { from: 'end', days: 8 },
  peer: { from: 'end', days: 10 },
  customer: { from: 'end', days: 10 },
  supervisor: { from: 'end', days: 13 },
  closes: { from: 'end', days: 16 },
  publish: { from: 'end', days: 21 },
};

export const usualOffsetsOf = (kind: PeriodKind): Offsets => (kind === 'year' ? usualOfYear : usualOffsets);

/**
 * The dates of a cycle over a period. They are all working days.
 * @throws DomainError `calendar-gap` where the calendar lacks a year that they reach into.
 */
export function datesOf(
  period: Pick<CalendarPeriod, 'start' | 'end'>,
  offsets: Offsets,
  calendar: WorkCalendar,
): CycleDates {
  const on = ({ from, days }: Offset) => workingDaysFrom(calendar, period[from], days);
  return {
    announce: on(offsets.announce),
    opens: on(offsets.opens),
    self: on(offsets.self),
    peer: on(offsets.peer),
    customer: on(offsets.customer),
    supervisor: on(offsets.supervisor),
    ...(offsets.secondReview && { secondReview: on(offsets.secondReview) }),
    closes: on(offsets.closes),
    publish: on(offsets.publish),
  };
}
