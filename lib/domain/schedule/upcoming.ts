import { type CalendarPeriod, periodAfter, periodAt, periodOf } from '../calendar/period.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { DomainError } from '../error.ts';
import type { Cycle, CycleDates } from '../lifecycle/cycle.ts';
import type { Assignment } from './assignment.ts';
import { datesOf } from './offsets.ts';

/** What an assignment plans for one period. */
export type Upcoming = { readonly assignment: string; readonly period: CalendarPeriod } & (
  | { readonly state: 'planned'; readonly dates: CycleDates; readonly moved: boolean }
  | { readonly state: 'skipped'; readonly reason: string }
  | {
      /** The calendar lacks a year, so no date can be given. */
      readonly state: 'gap';
      readonly year: string;
    }
);

/** The periods of an assignment that end on or after `from` and begin before `until`, each with its dates. */
export function upcoming(assignment: Assignment, calendar: WorkCalendar, from: string, until: string): Upcoming[] {
  const since = periodOf(assignment.since);
  const planned: Upcoming[] = [];
  for (let period = periodAt(assignment.kind, from); period.start < until; period = periodAfter(period))
    if (!since || period.start >= since.start) planned.push(plannedFor(assignment, calendar, period));
  return planned;
}

/**
 * Whether a cycle is what an assignment plans for a period. One that HR planned by hand stands for the first assignment of
 * its policy, which is called like the policy.
 */
export const isFor = (
  { id }: Pick<Assignment, 'id'>,
  label: string,
  { period, policy, assignment }: Pick<Cycle, 'period' | 'policy' | 'assignment'>,
): boolean => period.label === label && (assignment ?? policy.id) === id;

/** One period of an assignment: HR's exceptions go before what the offsets say. */
export function plannedFor(assignment: Assignment, calendar: WorkCalendar, period: CalendarPeriod): Upcoming {
  const exception = assignment.exceptions[period.label];
  const of = { assignment: assignment.id, period };
  if (exception?.skip) return { ...of, state: 'skipped', reason: exception.reason };
  try {
    const dates = { ...datesOf(period, assignment.offsets, calendar), ...exception?.dates };
    return { ...of, state: 'planned', dates, moved: exception !== undefined };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'calendar-gap') throw error;
    return { ...of, state: 'gap', year: String(error.params['year']) };
  }
}
