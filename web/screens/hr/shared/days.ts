const DAY = 86_400_000;

const utc = (day: string) => Date.parse(`${day}T00:00Z`);
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** `day` and so many calendar days on. */
export const addDays = (day: string, days: number): string => isoOf(utc(day) + days * DAY);

export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / DAY);

export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(utc(day)).getUTCDay());

/** The day itself, or the Monday after where it falls on a weekend. */
export const onWorkday = (day: string): string => (isWeekend(day) ? onWorkday(addDays(day, 1)) : day);

/** So many working days on, weekends left out; before, where `days` is negative. */
export function afterWorkdays(day: string, days: number): string {
  const step = Math.sign(days);
  let at = day;
  for (let left = Math.abs(days); left > 0;) {
    at = addDays(at, step);
    if (!isWeekend(at)) left -= 1;
  }
  return at;
}
