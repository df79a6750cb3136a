import { afterWorkingDays, dayOf, endOfDay } from '../calendar/days.ts';
import type { Process } from '../policy/scheme.ts';

/** Until when a result that was published at an instant may be acknowledged, and appealed against. */
export function termsFrom(
  { acknowledgeDays, appealDays }: Pick<Process, 'acknowledgeDays' | 'appealDays'>,
  at: string,
  timeZone: string,
): { readonly acknowledgeBy: string; readonly appealBy: string } {
  const after = (days: number) => endOfDay(afterWorkingDays(dayOf(at, timeZone), days), timeZone);
  return { acknowledgeBy: after(acknowledgeDays), appealBy: after(appealDays) };
}
