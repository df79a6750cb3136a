import { dayOf, isoDate } from '../number/calendar.ts';

/** Months of service from hiring to the day after the period's end (standard 8): one less where the day of the month is
 * not yet reached. */
export function serviceMonths(hired: string, periodEnd: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = hired.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = isoDate(dayOf(periodEnd) + 1)
    .split('-')
    .map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}
