import { type Director, directorsOf, needsApprover } from '#lib/domain/incentives/approvers.ts';
import { budgetStanding, onlyMain, yearOf } from '#lib/domain/incentives/budget.ts';
import { coefficientByPolicy } from '#lib/domain/incentives/unit-coefficients.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { unitsToSettle } from '../cycles/settle.ts';
import { allow, found } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { directorsIn } from './directors.ts';

/** What a cycle's bonus goes by beside the policy: coefficients of the period, budgets of the year, who approves. */
export async function readTerms(context: Context, id: string) {
  allow(context, 'cycle.read');
  const cycle = found(await context.store.cycleById(id), 'cycle');
  return termsOf(context, cycle, await directorsIn(context, cycle));
}

export async function termsOf(context: Context, cycle: Stored<Cycle>, directors: readonly Director[]) {
  const year = yearOf(cycle.period.label);
  const [{ calculation }, { cycles, budget }] = await Promise.all([
    schemeOf(context, cycle.policy),
    context.store.yearOfCycles(year),
  ]);
  const { bonus } = calculation;
  const open = new Set(unitsToSettle(cycle));
  return {
    version: cycle.version,
    method: bonus?.method ?? null,
    year,
    budgetVersion: budget?.version ?? 0,
    units: cycle.units.map((unit) => {
      const standing = budgetStanding(budget, cycles, { cycle, unit, own: onlyMain(0) });
      const set = cycle.unitCoefficients?.[unit];
      const named = cycle.approvers?.[unit];
      return {
        unit,
        settled: cycle.state === 'closed' || !open.has(unit),
        coefficient: {
          policy: coefficientByPolicy(bonus, unit),
          period: set ? { value: set.value, reason: set.reason } : null,
        },
        budget: standing && { amount: standing.amount, spent: standing.spent },
        directors: directorsOf(directors, unit),
        approver: named ? { id: named.employee, name: named.name, reason: named.reason } : null,
        needsApprover: named === undefined && needsApprover(directors, unit),
      };
    }),
    candidates: directors.map(({ id, name, takesPartIn }) => ({ id, name, takesPartIn: [...takesPartIn] })),
  };
}
