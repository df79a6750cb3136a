import { Temporal } from 'temporal-polyfill';
import { isWorkingDay, type WorkCalendar, weekends } from './work-calendar.ts';
import { isoDate, dayOf as dayNumber } from '../number/calendar.ts';

/** The last millisecond of a calendar day in a zone, as ISO 8601 in UTC: what is due on a day may come until then. */
export function endOfDay(date: string, timeZone: string): string {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
  return next.subtract({ milliseconds: 1 }).toString({ smallestUnit: 'millisecond' });
}

/** The first instant of a calendar day in a zone, written alike. */
export function startOfDay(date: string, timeZone: string): string {
  const start = Temporal.PlainDate.from(date).toZonedDateTime(timeZone).toInstant();
  return start.toString({ smallestUnit: 'millisecond' });
}

/** The instant at which it is a time of day, "14:00", on a calendar day in a zone, written alike. */
export function instantAt(date: string, time: string, timeZone: string): string {
  const at = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: time }).toInstant();
  return at.toString({ smallestUnit: 'millisecond' });
}

/** The calendar day of an instant in a zone. */
export function dayOf(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The last day of a term, and the year that the calendar lacks for it. */
interface TermEnd {
  readonly day: string;
  readonly gap: string | null;
}

/**
 * `date` and `days` working days on: the end of a term that somebody is given. Unlike a date that is planned it cannot
 * wait until a year is entered: in one that is not known its weekends count, and which year that is, is told.
 */
export function afterWorkingDays(calendar: WorkCalendar, date: string, days: number): TermEnd {
  let [day, gap]: [string, string | null] = [date, null];
  for (let left = days; left > 0;) {
    day = isoDate(dayNumber(day) + 1);
    const year = day.slice(0, 4);
    const known = calendar.kind === 'weekends' || calendar.years[year] !== undefined;
    if (!known) gap ??= year;
    if (isWorkingDay(known ? calendar : weekends, day)) left -= 1;
  }
  return { day, gap };
}
