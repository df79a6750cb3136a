import { endOfDay } from '#lib/domain/calendar/days.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Context } from '../context.ts';

/** Until when customers may answer: the day of the cycle counts, also where it was moved after a link was made. */
export const lastInstant = ({ timeZone }: Pick<Context, 'timeZone'>, { dates }: Cycle): string =>
  endOfDay(dates.customer, timeZone);
