import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Context } from '../context.ts';
import { reviewCycle, type Reviewed, reviewOf } from './lines.ts';

/** The same without the units that were recalled: nothing follows from results while they are mended. */
export async function publishedCycle(context: Context, cycle: Cycle, unit?: string): Promise<Reviewed> {
  const reviewed = await reviewCycle(context, cycle, unit);
  const { recalled = {} } = cycle;
  if (Object.keys(recalled).length === 0) return reviewed;
  const listed = new Map([...reviewed.listed].filter(([, one]) => !recalled[one.unit]));
  return reviewOf(cycle, { ...reviewed, listed });
}
