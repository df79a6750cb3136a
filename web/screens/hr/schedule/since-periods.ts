import { type CalendarPeriod, periodAfter, periodAt, periodOf } from '#lib/domain/calendar/period.ts';

/** What one begins with: the periods of this year and the next, and the one that was chosen, whenever it is. */
export function sincePeriods(kind: CalendarPeriod['kind'], today: string, chosen: string): string[] {
  const year = Number(today.slice(0, 4));
  const labels: string[] = [];
  for (let period = periodAt(kind, `${year}-01-01`); period.start < `${year + 2}-01-01`; period = periodAfter(period))
    labels.push(period.label);
  const kept = periodOf(chosen)?.kind === kind && !labels.includes(chosen);
  return kept ? [chosen, ...labels].toSorted() : labels;
}
