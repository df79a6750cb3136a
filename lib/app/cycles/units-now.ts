import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { rankedTogether } from '#lib/domain/schedule/ranking.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { found } from '../guard.ts';

/** A cycle with the units that the organisation of now gives it; from the announcement on they stay. */
export async function withUnitsOfNow(context: Context, cycle: Stored<Cycle>): Promise<Stored<Cycle>> {
  if (cycle.state !== 'planned' || cycle.moving || !cycle.asked) return cycle;
  const { units } = found(await context.store.organisation(), 'organisation');
  return { ...cycle, ...rankedTogether(units, cycle.asked) };
}
