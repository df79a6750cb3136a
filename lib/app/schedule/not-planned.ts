import type { CalendarPeriod } from '#lib/domain/calendar/period.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Assignment } from '#lib/domain/schedule/assignment.ts';
import { cycleName } from '#lib/domain/schedule/cycle-name.ts';
import type { Context } from '../context.ts';
import { holdersOf } from '../notices/holders.ts';

/** That a cycle does not come, and for want of which unit, is said to HR once for each day it stays so. */
export async function tellNotPlanned(
  context: Context,
  { id }: Assignment,
  period: CalendarPeriod,
  problems: readonly Problem[],
): Promise<void> {
  const unit = problems.find(({ code }) => code === 'unit.unknown')?.params?.['unit'] ?? '';
  const at = `${context.at.slice(0, 10)}T00:00:00.000Z`;
  const params = { ...cycleName(period), unit };
  const notice = {
    kind: 'not-planned',
    about: `${id} ${period.label}`,
    at,
    cycle: null,
    params,
    readAt: null,
  } as const;
  const hr = await holdersOf(context, 'hr');
  await context.store.tell(hr.map((to) => ({ ...notice, to })));
}
