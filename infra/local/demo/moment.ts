import { Temporal } from 'temporal-polyfill';
import type { Chance } from './chance.ts';
import { zone } from './organisation.ts';

/** A moment of the centre's own time, as the instant that is stored. */
export function moment(date: string, time: string): string {
  return Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime(zone)
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
}

/** `date` and so many calendar days on. */
export function daysAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Some minute of the working hours on a weekday from one day to another, both included. */
export function someMoment(chance: Chance, from: string, to: string): string {
  const first = Temporal.PlainDate.from(from);
  const length = first.until(to).days;
  const days = Array.from({ length: length + 1 }, (_, place) => first.add({ days: place }));
  const working = days.filter(({ dayOfWeek }) => dayOfWeek <= 5);
  const day = working[chance.whole(0, working.length - 1)] ?? first;
  const two = (number: number) => String(number).padStart(2, '0');
  return moment(day.toString(), `${two(chance.whole(9, 17))}:${two(chance.whole(0, 59))}:${two(chance.whole(0, 59))}`);
}
