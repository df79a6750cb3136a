import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { isOpen } from '#lib/domain/lifecycle/further.ts';
import type { Run, RunState } from '#lib/domain/lifecycle/run.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Context } from '../context.ts';
import { beyondBudget } from '../bonus/budget.ts';
import { trace } from '../guard.ts';
import { type Calculated, calculateCycle } from '../review/calculate.ts';
import { schemeOf } from '../scheme.ts';
import type { Move } from './definition.ts';
import { renewResults } from './renew-results.ts';

/**
 * A settlement run: what every unit that has none yet, or whose last was returned, is paid. It is the published
 * calculation once more, on the same stored inputs; only the pool of a returned unit may have changed. All runs are kept.
 * Beyond a unit's budget HR says why, and the director reads it.
 */
export const settle: Move = {
  problems: async (context, cycle, reason) => {
    const { calculation } = await schemeOf(context, cycle.policy);
    if (!calculation.bonus) return [{ path: 'policy', code: 'settle.no-bonus' }];
    const units = unitsToSettle(cycle);
    if (units.length === 0) return [{ path: 'units', code: 'settle.nothing-left' }];
    return [
      ...(calculation.bonus.method === 'pool' ? await withoutReserve(context, cycle, units) : []),
      ...(reason === undefined ? await withoutBudget(context, cycle, units) : []),
    ];
  },
  settles: async (context, cycle, reason) => {
    const units = unitsToSettle(cycle);
    const known = Object.entries(cycle.overBudget ?? {}).filter(([unit]) => !units.includes(unit));
    const beyond = reason === undefined ? {} : await beyondBudget(context, cycle, units);
    const now = Object.entries(beyond).map(([unit, by]) => [unit, { by, reason: reason ?? '' }] as const);
    return { ...cycle, overBudget: Object.fromEntries([...known, ...now]) };
  },
  load: async (context, cycle) => {
    const calculated = await calculateCycle(context, cycle);
    const units = unitsToSettle(cycle);
    await renewResults(context, cycle, calculated, units);
    await context.store.load(paymentsOf(context, cycle, calculated, units));
    for (const unit of units) {
      const run = runOf(context, cycle, calculated, unit);
      const known = await context.store.runsOf(cycle.id, unit);
      if (known.some(({ number }) => number === run.number)) continue;
      const entry = trace(context, 'run.calculate', {
        cycle: cycle.id,
        unit,
        details: { run: run.number, paid: run.paid },
      });
      await context.store.commit(entry, [context.store.runWrite({ ...run, version: 0 }, null)]);
    }
  },
  change: (_context, cycle) => ({
    run: cycle.run + 1,
    runStates: {
      ...cycle.runStates,
      ...Object.fromEntries(unitsToSettle(cycle).map((unit) => [unit, 'calculated' as const])),
    },
  }),
};

/** Whoever appeals or was put off is paid from the reserve: a pool without one is not shared out before they are done. */
async function withoutReserve({ store }: Context, cycle: Cycle, units: readonly string[]): Promise<Problem[]> {
  const poor = units.filter((unit) => (cycle.pools[unit]?.reserve ?? 0) === 0);
  if (poor.length === 0) return [];
  const waiting = Map.groupBy((await store.casesOf(cycle.id)).filter(isOpen), ({ unit }) => unit);
  return poor.flatMap((unit) => {
    const names = (waiting.get(unit) ?? []).map(({ name }) => name).join('、');
    return names === '' ? [] : [{ path: unit, code: 'settle.no-reserve', params: { unit, names } }];
  });
}

async function withoutBudget(context: Context, cycle: Cycle, units: readonly string[]): Promise<Problem[]> {
  const beyond = await beyondBudget(context, cycle, units);
  return Object.keys(beyond).map((unit) => ({ path: unit, code: 'settle.over-budget', params: { unit } }));
}

export function unitsToSettle({ units, runStates, recalled = {} }: Cycle): string[] {
  const again = new Set<RunState | undefined>([undefined, 'returned', 'recalled']);
  return units.filter((unit) => again.has(runStates[unit]) && !recalled[unit]);
}

function paymentsOf({ store }: Context, cycle: Cycle, { settled, people }: Calculated, units: readonly string[]) {
  return settled.calculation.results.flatMap((result) => {
    const participant = people.get(result.employee)?.participant;
    if (!participant || result.status !== 'rated' || !units.includes(participant.unit)) return [];
    const { score, grade, coefficient, proration, bonus } = result;
    if (coefficient === undefined || proration === undefined || bonus === undefined) return [];
    const { unit, employee, bonusBase } = participant;
    const run = cycle.run + 1;
    return [
      store.paymentItem({
        cycle: cycle.id,
        unit,
        employee,
        run,
        score,
        grade,
        coefficient,
        proration,
        bonusBase,
        bonus,
      }),
    ];
  });
}

function runOf({ actor, actorName, at }: Context, cycle: Cycle, { settled, policy }: Calculated, unit: string): Run {
  const totals = settled.calculation.totals.units[unit];
  const pool = cycle.pools[unit];
  const coefficient = cycle.unitCoefficients?.[unit];
  const pooled = policy.bonus?.method === 'pool';
  // Where everybody is put off, there is nobody to share among.
  const shared = pooled && pool ? pool.amount - pool.reserve : 0;
  return {
    cycle: cycle.id,
    number: cycle.run + 1,
    unit,
    state: 'calculated',
    calculatedAt: at,
    calculatedBy: actor.id,
    calculatedByName: actorName,
    pool: pooled ? (pool?.amount ?? null) : null,
    reserve: pooled ? (pool?.reserve ?? 0) : 0,
    paid: totals?.bonus ?? 0,
    unallocated: totals?.unallocated ?? shared,
    ...(coefficient && { unitCoefficient: coefficient }),
    people: totals?.employees ?? 0,
    decided: null,
    releasedAt: null,
  };
}
