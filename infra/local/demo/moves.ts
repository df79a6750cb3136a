import { createCycle } from '#lib/app/cycles/create.ts';
import { moveCycle } from '#lib/app/cycles/move.ts';
import { type Cycle, type CycleAction, cycleMachine, type CycleState } from '#lib/domain/lifecycle/cycle.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Quarter } from './calendar.ts';
import { moment } from './moment.ts';
import { hr } from './people.ts';
import { contextOf, type Stage } from './stage.ts';

export const idOf = ({ plan }: Quarter) => `${plan.period.label}-${plan.policy.id}`;

const order: readonly CycleState[] = ['planned', 'announced', 'open', 'review', 'published', 'closed'];

export async function cycleOf({ store }: Stage, quarter: Quarter): Promise<Stored<Cycle>> {
  const cycle = await store.cycleById(idOf(quarter));
  if (!cycle) throw new Error(`The cycle ${idOf(quarter)} is not planned.`);
  return cycle;
}

/** HR plans the quarter, unless it is planned already. */
export async function planned(stage: Stage, quarter: Quarter): Promise<void> {
  const cycle = idOf(quarter);
  if (await stage.store.cycleById(cycle)) return;
  const at = moment(quarter.created, '10:00');
  await createCycle(contextOf(stage, { by: hr, at, what: `${cycle}/create` }), quarter.plan);
}

/** HR moves the cycle, unless it has been moved already; a move that died on its way is finished. */
export async function move(stage: Stage, quarter: Quarter, action: CycleAction, at: string): Promise<void> {
  const { id, ...cycle } = await cycleOf(stage, quarter);
  if (isDone(cycle, action)) return;
  const context = contextOf(stage, { by: hr, at, what: `${id}/${action}` });
  await moveCycle(context, { cycle: id, action, seen: cycle.version });
}

function isDone(cycle: Pick<Cycle, 'state' | 'moving' | 'signedOff' | 'run'>, action: CycleAction): boolean {
  if (cycle.moving === action) return false;
  if (action === 'signOff') return cycle.signedOff !== null;
  if (action === 'settle') return cycle.run > 0;
  return order.indexOf(cycle.state) >= order.indexOf(cycleMachine[action].to);
}

/** The version of the policy under which a quarter is rated. */
export function schemeOf({ schemes }: Stage, { plan }: Quarter): Scheme {
  const scheme = schemes.get(plan.policy.version);
  if (!scheme) throw new Error(`The demo has no version ${plan.policy.version} of its policy.`);
  return scheme;
}
