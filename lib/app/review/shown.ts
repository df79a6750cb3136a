import type { Settled } from '#lib/domain/calculation/calculate.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { byCodePoint } from '#lib/domain/number/code-point-order.ts';
import type { Context } from '../context.ts';
import { reviewCycle, type Reviewed, reviewOf } from './lines.ts';

/**
 * Results as people read them now, for all that follows from results: without the units that were recalled, for nothing
 * follows from what is being mended; with whoever was published later; and of an allowed appeal what it made.
 */
export async function publishedCycle(
  context: Context,
  cycle: Cycle,
  unit?: string,
  reading: { readonly consistent?: boolean } = {},
): Promise<Reviewed> {
  const reviewed = await reviewCycle(context, cycle, unit, reading);
  const { recalled = {} } = cycle;
  const listed = new Map([...reviewed.listed].filter(([, one]) => !recalled[one.unit]));
  const shown = listed.size === reviewed.listed.size ? reviewed : reviewOf(cycle, { ...reviewed, listed });
  return [...listed.values()].some(({ apart }) => apart) ? { ...shown, settled: withApart(cycle, shown) } : shown;
}

/** Sums and bonuses of units stay those of the main run. */
function withApart(cycle: Cycle, shown: Reviewed): Settled {
  const apart = [...shown.listed.values()].flatMap((one) => one.apart ?? []);
  const own = new Set(apart.map(({ employee }) => employee));
  const { calculation } = shown.settled;
  const others = calculation.results.filter(({ employee }) => !own.has(employee));
  const results = [...others, ...apart].toSorted((a, b) => byCodePoint(a.employee, b.employee));
  const rated = [...shown.listed].map(([id, one]) => [id, one.apart ? { ...one, putOff: null } : one] as const);
  const { settled } = reviewOf(cycle, { ...shown, listed: new Map(rated) });
  return { ...settled, calculation: { ...calculation, results } };
}
