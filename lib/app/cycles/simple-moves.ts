import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { calculateCycle, hasMoney } from '../review/calculate.ts';
import type { Move } from './definition.ts';
import { unfinished } from './unfinished.ts';

/** HR stands for the result: nobody is blocked, every pool is entered, nothing is still being rated. */
export const signOff: Move = {
  problems: notReady,
  change: ({ actor, at }) => ({ signedOff: { by: actor.id, at } }),
};

/** What keeps HR from standing for the results of a cycle, or of the units of it that are given. */
export async function notReady(context: Context, cycle: Cycle): Promise<readonly Problem[]> {
  const calculated = await calculateCycle(context, cycle);
  const blocked = calculated.settled.calculation.results.filter(({ status }) => status === 'blocked');
  // Whoever is put off is waited for later, when they are settled by themselves.
  const evaluations = calculated.units
    .flatMap(({ part }) => withoutPutOff(part.people))
    .flatMap((one) => one.evaluations);
  const named = (employee: string) => ({
    name: calculated.people.get(employee)?.participant.name ?? employee,
  });
  return [
    ...blocked.map(({ employee }) => ({ path: employee, code: 'sign-off.blocked', params: named(employee) })),
    ...unfinished(evaluations, context.at),
    ...(calculated.scheme.calculation.bonus && !hasMoney(cycle, calculated.scheme)
      ? [{ path: 'pools', code: 'sign-off.pools' }]
      : []),
  ];
}

const withoutPutOff = (people: readonly PersonPart[]) => people.filter(({ result }) => !result?.putOff);

export const cancel: Move = {
  change: ({ actor }, _cycle, reason = '') => ({ cancelled: { by: actor.id, reason } }),
};
