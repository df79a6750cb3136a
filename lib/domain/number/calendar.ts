const millisecondsPerDay = 86_400_000;

/** The day's number, counted without gaps; undefined where the text is no real calendar date in ISO form (2026-09-30). */
export function dayNumber(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  // A day that does not exist runs over into the next month.
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / millisecondsPerDay : undefined;
}

/** The number of a date that was checked before; throws a RangeError for one that could not have been. */
export function dayOf(date: string): number {
  const day = dayNumber(date);
  if (day === undefined) throw new RangeError(`${date} is not a calendar date`);
  return day;
}

/** The ISO date of a day's number. */
export function isoDate(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().replace(/T.*/, '');
}
