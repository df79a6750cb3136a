import type { Totals } from '#lib/domain/calculation/result.ts';
import { type BudgetStanding, budgetStanding, type Drawn, type OverBudget } from '#lib/domain/incentives/budget.ts';
import { afterFurtherRun, afterMainRun, paidInAll } from '#lib/domain/incentives/pool-account.ts';
import { coefficientByPolicy } from '#lib/domain/incentives/unit-coefficients.ts';
import { correctedBy } from '#lib/domain/lifecycle/closed-correction.ts';
import type { Cycle, Pool } from '#lib/domain/lifecycle/cycle.ts';
import { furtherRunsOf, type Run } from '#lib/domain/lifecycle/run.ts';
import type { YearOfCycles } from '#lib/store/budgets.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Reviewed } from '../review/lines.ts';

/** A unit of a cycle with its runs. */
export interface Of {
  readonly cycle: Cycle;
  readonly year: YearOfCycles;
  readonly paid: Reviewed;
  readonly run: Stored<Run> | undefined;
  readonly further: readonly Stored<Run>[];
  readonly unit: string;
}

/**
 * What the unit's pool is made of now: what the main run shared, what further runs paid since, and what is left of the
 * reserve. A pool that was returned is shown as it was calculated.
 */
export function moneyOf({ cycle, unit, run, further }: Of, sums: Totals | undefined) {
  const main = run?.paid ?? sums?.bonus ?? 0;
  const made = furtherRunsOf(further).map(({ number, paid, only }) => ({
    run: number,
    employee: only?.employee ?? '',
    difference: paid,
  }));
  const pool = poolOf(cycle, unit, run);
  // A unit of which everybody is put off has no sums: nothing of its pool is shared.
  const isShared = run !== undefined || sums === undefined || sums.bonus !== undefined;
  if (pool === null || !isShared)
    return {
      pool: pool?.amount ?? null,
      reserve: pool?.reserve ?? 0,
      paid: paidInAll({ main, further: made }),
      unallocated: 0,
    };
  const account = made.reduce(afterFurtherRun, afterMainRun(pool, main));
  const { amount, reserve, unallocated } = account;
  return { pool: amount, reserve, paid: paidInAll(account), unallocated };
}

/** The pool by which the unit is paid; `null` where there is none. */
function poolOf(cycle: Cycle, unit: string, run: Run | undefined): Pool | null {
  if (run === undefined) return cycle.pools[unit] ?? null;
  if (run.pool === null) return null;
  const settled = run.state === 'returned' ? undefined : cycle.pools[unit];
  return settled ?? { amount: run.pool, reserve: run.reserve };
}

export function coefficientOf({ paid: { policy, settled }, unit }: Of): number | null {
  if (policy.bonus?.method !== 'individual') return null;
  return settled.given.unitCoefficients[unit] ?? coefficientByPolicy(policy.bonus, unit);
}

export function budgetOf(of: Of, sums: Totals | undefined): (BudgetStanding & { over: OverBudget | null }) | null {
  const { cycle, year, unit } = of;
  const standing = budgetStanding(year.budget, year.cycles, { cycle, unit, own: drawnIn(of, sums) });
  return standing && { ...standing, over: cycle.overBudget?.[unit] ?? null };
}

function drawnIn({ paid, run, further, unit }: Of, sums: Totals | undefined): Drawn {
  const people = [...paid.listed.values()].filter((one) => one.unit === unit);
  return {
    main: run?.paid ?? sums?.bonus ?? 0,
    further: furtherRunsOf(further).reduce((sum, one) => sum + one.paid, 0),
    corrections: people.reduce((sum, { corrections }) => sum + correctedBy(corrections, undeclined), 0),
  };
}

const undeclined = ['entered', 'approved', 'released'] as const;
