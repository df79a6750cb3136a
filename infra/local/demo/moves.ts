import { createCycle } from '#lib/app/cycles/create.ts';
import { moveCycle } from '#lib/app/cycles/move.ts';
import type { Cycle, CycleAction } from '#lib/domain/lifecycle/cycle.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Quarter } from './calendar.ts';
import { moment } from './moment.ts';
import { hr } from './people.ts';
import { contextOf, type Stage } from './stage.ts';

export const idOf = ({ plan }: Quarter) => `${plan.period.label}-${plan.policy.id}`;

export async function cycleOf({ store }: Stage, quarter: Quarter): Promise<Stored<Cycle>> {
  const cycle = await store.cycleById(idOf(quarter));
  if (!cycle) throw new Error(`The cycle ${idOf(quarter)} is not planned.`);
  return cycle;
}

/** HR plans the quarter. */
export async function planned(stage: Stage, quarter: Quarter): Promise<void> {
  const at = moment(quarter.created, '10:00');
  await createCycle(contextOf(stage, { by: hr, at, what: `${idOf(quarter)}/create` }), quarter.plan);
}

/** HR moves the cycle. */
export async function move(stage: Stage, quarter: Quarter, action: CycleAction, at: string): Promise<void> {
  const { id: cycle, version: seen } = await cycleOf(stage, quarter);
  await moveCycle(contextOf(stage, { by: hr, at, what: `${cycle}/${action}` }), { cycle, action, seen });
}

/** The version of the policy under which a quarter is rated. */
export function schemeOf({ schemes }: Stage, { plan }: Quarter): Scheme {
  const scheme = schemes.get(plan.policy.version);
  if (!scheme) throw new Error(`The demo has no version ${plan.policy.version} of its policy.`);
  return scheme;
}
