import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { cycleBefore, type PastCycle, pastOf } from '#lib/domain/simulation/last-cycle.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { reportsOn } from '../reports/report-on.ts';

export interface Last extends PastCycle {
  readonly cycle: Cycle;
}

/** What came of the cycle before, as it was summed up; `null` where there is none, or none with a unit of this one. */
export async function lastOf(context: Context, cycle: Cycle, all: readonly Stored<Cycle>[]): Promise<Last | null> {
  const before = cycleBefore(cycle, all);
  if (!before?.units.some((unit) => cycle.units.includes(unit))) return null;
  const { end } = before.period;
  const [report] = await reportsOn(context, [before], await context.store.reportsOf(end, end));
  return report ? { cycle: before, ...pastOf(report, cycle) } : null;
}
