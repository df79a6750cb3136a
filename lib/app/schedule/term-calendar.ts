import type { WorkCalendar } from '#lib/domain/calendar/work-calendar.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Context } from '../context.ts';
import { holdersOf } from '../notices/holders.ts';
import { workCalendars } from './calendar.ts';

/** By which days the terms of a cycle are counted. */
export const termCalendarOf = async (
  context: Pick<Context, 'store'>,
  { calendar }: Pick<Cycle, 'calendar'>,
): Promise<WorkCalendar> => (await workCalendars(context))[calendar];

/** HR is told of a year whose holidays nobody has entered: once a month, until they are. */
export async function tellOfGap(context: Context, year: string): Promise<void> {
  const hr = await holdersOf(context, 'hr');
  const at = `${context.at.slice(0, 7)}-01T00:00:00.000Z`;
  const notice = { kind: 'calendar-gap', about: year, at, cycle: null, params: { year }, readAt: null } as const;
  await context.store.tell(hr.map((to) => ({ ...notice, to })));
}
