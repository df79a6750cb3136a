import { dayOf } from '../number/calendar.ts';
import type { Problem } from '../policy/problem.ts';
import type { Leave, Person } from './person.ts';

interface Span {
  readonly start: string;
  readonly end: string;
}

/** The calendar days of a period on which somebody was on leave of the types that count, each day once. */
export function absentDaysIn(
  { leave = [], hired, left }: Pick<Person, 'leave' | 'hired' | 'left'>,
  { start, end }: Span,
  counted: readonly string[],
): number {
  const first = Math.max(dayOf(start), dayOf(hired));
  const last = Math.min(dayOf(end), dayOf(left ?? end));
  const spans = leave
    .filter(({ type }) => counted.includes(type))
    .map(({ from, to }) => ({ from: Math.max(first, dayOf(from)), to: Math.min(last, dayOf(to)) }))
    .toSorted((a, b) => a.from - b.from);
  let days = 0;
  let reached = first - 1;
  for (const { from, to } of spans) {
    days += Math.max(0, to - Math.max(from, reached + 1) + 1);
    reached = Math.max(reached, to);
  }
  return days;
}

export function leaveProblems(leave: readonly Leave[]): Problem[] {
  return leave.flatMap(({ from, to }, place) =>
    to < from ? [{ path: `leave[${place}].to`, code: 'leave.order' }] : [],
  );
}

/** As it is told in a log: `sick 2026-07-01…2026-07-10`. */
export const leaveText = (leave: readonly Leave[]): string =>
  leave.map(({ type, from, to }) => `${type} ${from}…${to}`).join(', ');
