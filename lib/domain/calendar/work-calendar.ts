import { DomainError } from '../error.ts';
import { dayOf, isoDate } from '../number/calendar.ts';

/** What one calendar year says that its weekdays do not, as ISO dates in order. */
export interface WorkYear {
  /** Holidays, those on a weekend too. */
  readonly off: readonly string[];
  /** Saturdays and Sundays that are worked to make up for a holiday. */
  readonly on: readonly string[];
}

/**
 * Which days are worked: plain weekends, or weekends with what each year says. In the second a year that nobody entered
 * is unknown, never guessed.
 */
export type WorkCalendar =
  | { readonly kind: 'weekends' }
  | { readonly kind: 'years'; readonly years: Readonly<Record<string, WorkYear>> };

export const weekends: WorkCalendar = { kind: 'weekends' };

/** Monday to Friday of a day's number: day 0 was a Thursday. */
const isWeekday = (day: number) => (((day + 3) % 7) + 7) % 7 < 5;

/** @throws DomainError `calendar-gap` where the calendar does not know the day's year. */
export function isWorkingDay(calendar: WorkCalendar, date: string): boolean {
  const weekday = isWeekday(dayOf(date));
  if (calendar.kind === 'weekends') return weekday;
  const known = calendar.years[date.slice(0, 4)];
  if (known === undefined) throw new DomainError('calendar-gap', { params: { year: date.slice(0, 4) } });
  return weekday ? !known.off.includes(date) : known.on.includes(date);
}

const stepped = (date: string, days: number) => isoDate(dayOf(date) + days);

/** The day itself, or the first working day after it. */
export function workingDayFrom(calendar: WorkCalendar, date: string): string {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = stepped(day, 1);
  return day;
}

/**
 * The `days`-th working day after a date, or before it where `days` is negative; the date itself is not counted. With 0
 * it is the date, or the first working day after it.
 * @throws DomainError `calendar-gap` as soon as it comes to a day of a year that is not known.
 */
export function workingDaysFrom(calendar: WorkCalendar, date: string, days: number): string {
  if (days === 0) return workingDayFrom(calendar, date);
  const step = Math.sign(days);
  let day = date;
  for (let left = Math.abs(days); left > 0;) {
    day = stepped(day, step);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

/**
 * How many working days there are after `from` up to and with `to`: what is left of a term that ends on a day. 0 where
 * `to` is not after `from`.
 */
export function workingDaysLeft(calendar: WorkCalendar, from: string, to: string): number {
  let count = 0;
  for (let day = stepped(from, 1); day <= to; day = stepped(day, 1)) if (isWorkingDay(calendar, day)) count += 1;
  return count;
}
