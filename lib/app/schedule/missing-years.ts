import { type WorkCalendar, weekends, workingDaysFrom } from '#lib/domain/calendar/work-calendar.ts';
import type { Assignment } from '#lib/domain/schedule/assignment.ts';
import { upcoming } from '#lib/domain/schedule/upcoming.ts';

/** Working days ahead of which HR is told that a calendar year is missing. */
const gapAhead = 120;

/** The years that somebody has to enter soon, because the dates of an active assignment reach into them. */
export function missingYears(
  assignments: readonly Assignment[],
  calendars: Readonly<Record<Assignment['calendar'], WorkCalendar>>,
  today: string,
): string[] {
  const horizon = workingDaysFrom(weekends, today, gapAhead);
  const years = assignments
    .filter(({ state }) => state === 'active')
    .flatMap((assignment) => upcoming(assignment, calendars[assignment.calendar], today, horizon))
    .flatMap((one) => (one.state === 'gap' ? [one.year] : []));
  return [...new Set(years)].toSorted();
}
