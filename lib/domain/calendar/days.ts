import { Temporal } from 'temporal-polyfill';
import { weekends, workingDaysFrom } from './work-calendar.ts';

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

/** The calendar day of an instant in a zone. */
export function dayOf(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** `date` and `days` working days on, Saturdays and Sundays left out. */
export function afterWorkingDays(date: string, days: number): string {
  return days === 0 ? date : workingDaysFrom(weekends, date, days);
}
