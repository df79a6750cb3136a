import { readOf } from '#lib/domain/lifecycle/correct-figure.ts';
import type { Cycle, CycleAction } from '#lib/domain/lifecycle/cycle.ts';
import { cycleMachine } from '#lib/domain/lifecycle/cycle.ts';
import { mayMove } from '#lib/domain/lifecycle/transition.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, found } from '../guard.ts';
import { hasMoney } from '../review/calculate.ts';
import { schemeOf } from '../scheme.ts';
import { cycleBriefOf } from '../views.ts';
import { unitsToSettle } from './settle.ts';

export async function readCycles(context: Context) {
  allow(context, 'cycle.read');
  const cycles = await context.store.allCycles();
  return {
    items: await Promise.all(cycles.map(async (cycle) => detail(cycle, await schemeOf(context, cycle.policy)))),
  };
}

export async function readCycle(context: Context, id: string) {
  allow(context, 'cycle.read');
  return detailOf(context, found(await context.store.cycleById(id), 'cycle'));
}

/** A cycle with its buttons. */
export async function detailOf(context: Context, cycle: Stored<Cycle>) {
  const scheme = await schemeOf(context, cycle.policy);
  const may = context.actor.roles.includes('hr');
  return { ...detail(cycle, scheme), buttons: may ? buttonsOf(cycle, scheme) : [] };
}

function detail(cycle: Stored<Cycle>, { calculation }: Scheme) {
  const { version, units, dates, payMonth, pools, signedOff, publishedAt, run, runStates, moving } = cycle;
  return {
    ...cycleBriefOf(cycle),
    version,
    dates,
    payMonth,
    signedOff,
    publishedAt,
    run,
    moving,
    byHand: (cycle.byHand ?? []).map(({ what, employee, name, unit, at, reason }) => ({
      what,
      employee,
      name,
      unit,
      at,
      reason,
    })),
    policy: {
      ...cycle.policy,
      name: calculation.name,
      pooled: calculation.bonus?.method === 'pool',
      unitFigures: readOf(calculation, 'unit').length > 0,
    },
    units: [...units],
    teams: Object.fromEntries(Object.entries(cycle.teams ?? {}).map(([unit, own]) => [unit, [...own]])),
    pools: { ...pools },
    runStates: { ...runStates },
    recalled: recalledIn(cycle),
  };
}

const recalledIn = ({ recalled = {} }: Cycle) =>
  Object.fromEntries(
    Object.entries(recalled).map(([unit, { state, moving, at, name, reason, group }]) => [
      unit,
      { state, moving, at, by: name, reason, group: group ? { ...group, units: [...group.units] } : null },
    ]),
  );

/** What the machine allows now; what the state allows but something else does not comes with the reason. */
function buttonsOf(cycle: Cycle, scheme: Scheme) {
  const actions = Object.keys(cycleMachine).filter(isAction);
  return actions
    .filter((action) => mayMove(cycleMachine, action, cycle.state) || cycle.moving === action)
    .map((action) => {
      const why = cycle.moving ? movingWhy(cycle.moving, action) : whyNot(cycle, scheme, action);
      return { action, allowed: why === null, why };
    });
}

const isAction = (action: string): action is CycleAction => action in cycleMachine;
const movingWhy = (moving: CycleAction, action: CycleAction) => (moving === action ? null : 'moving');

/** The reasons that can be told from the cycle alone; the others are found when the move is asked for. */
function whyNot(cycle: Cycle, scheme: Scheme, action: CycleAction): string | null {
  if (action === 'signOff' && cycle.signedOff) return 'already-signed-off';
  if (action === 'signOff' && scheme.calculation.bonus && !hasMoney(cycle, scheme)) return 'sign-off.pools';
  if (action === 'publish' && !cycle.signedOff) return 'publish.not-signed-off';
  if (action === 'settle' && !scheme.calculation.bonus) return 'settle.no-bonus';
  if (action === 'settle' && unitsToSettle(cycle).length === 0) return 'settle.nothing-left';
  const paid = cycle.units.every((unit) => cycle.runStates[unit] === 'released');
  if (action === 'close' && Object.keys(cycle.recalled ?? {}).length > 0) return 'close.recalled';
  if (action === 'close' && scheme.calculation.bonus && !paid) return 'close.not-released';
  return null;
}
