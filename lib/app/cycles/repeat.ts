import { periodOf } from '#lib/domain/calendar/period.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { payMonthsAfter } from '#lib/domain/schedule/cycle-name.ts';
import { usualOffsetsOf } from '#lib/domain/schedule/offsets.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, isRepeated, refuse } from '../guard.ts';
import { createAssignment } from '../schedule/assignments.ts';
import { schemeOf } from '../scheme.ts';
import { createCycle, type NewCycle } from './create.ts';

/**
 * Plans a cycle and has the same come back every period, in the usual rhythm: from the next one on time plans it. Asked
 * again, it goes on where it was cut off.
 */
export async function createRepeated(context: Context, wanted: NewCycle): Promise<Stored<Cycle>> {
  allow(context, 'schedule.manage');
  const { period: of, policy, units, rankBy } = wanted;
  const [{ calculation }, assignments] = await Promise.all([schemeOf(context, policy), context.store.allAssignments()]);
  const known = assignments.find((assignment) => assignment.policy === policy.id);
  const period = periodOf(of.label);
  const whole = period?.kind === calculation.period && period.start === of.start && period.end === of.end;
  refuse([
    ...(whole ? [] : [{ path: 'repeat', code: 'repeat.period' }]),
    ...(known && !isRepeated(known, context.request) ? [{ path: 'repeat', code: 'repeat.there' }] : []),
  ]);
  const cycle = await createCycle(context, wanted);
  if (!known)
    await createAssignment(context, {
      name: calculation.name,
      policy: policy.id,
      kind: calculation.period,
      covers: { units, posts: [], employment: 'all', minServiceMonths: 0 },
      rankBy,
      calendar: 'statutory',
      offsets: usualOffsetsOf(calculation.period),
      payAfterMonths: payMonthsAfter(wanted.dates.publish, wanted.payMonth),
      since: of.label,
    });
  return cycle;
}
