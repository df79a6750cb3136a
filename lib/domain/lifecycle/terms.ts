import { afterWorkingDays, dayOf, endOfDay } from '../calendar/days.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Process } from '../policy/scheme.ts';

/**
 * Until when a result that was published at an instant may be acknowledged, and appealed against; and the year that the
 * calendar lacks for it.
 */
export function termsFrom(
  { acknowledgeDays, appealDays }: Pick<Process, 'acknowledgeDays' | 'appealDays'>,
  at: string,
  { timeZone, calendar }: { readonly timeZone: string; readonly calendar: WorkCalendar },
): { readonly acknowledgeBy: string; readonly appealBy: string; readonly gap: string | null } {
  const after = (days: number) => afterWorkingDays(calendar, dayOf(at, timeZone), days);
  const [acknowledge, appeal] = [after(acknowledgeDays), after(appealDays)];
  return {
    acknowledgeBy: endOfDay(acknowledge.day, timeZone),
    appealBy: endOfDay(appeal.day, timeZone),
    gap: acknowledge.gap ?? appeal.gap,
  };
}
