import { toppedUp } from '#lib/domain/incentives/pool-account.ts';
import { cycleIn } from '../cycles/state.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, isRepeated, trace } from '../guard.ts';
import { reserveLeft } from '../bonus/reserve.ts';

interface At {
  readonly cycle: string;
  readonly unit: string;
  readonly seen: number;
}

/** Raises a unit's pool and reserve together, once results are published: what anybody was paid stays what it was. */
export async function topUp(context: Context, at: At, { amount, reason }: { amount: number; reason: string }) {
  allow(context, 'bonus.settle');
  const { store, request } = context;
  const { unit } = at;
  const cycle = await cycleIn(context, at.cycle, ['published']);
  const pool = found(cycle.pools[unit], 'pool');
  if (!isRepeated(cycle, request)) {
    expectVersion(cycle, at.seen);
    const next = { ...cycle, pools: { ...cycle.pools, [unit]: toppedUp(pool, amount) } };
    const entry = trace(context, 'reserve.top-up', { cycle: cycle.id, unit, reason, details: { paid: amount } });
    await store.commit(entry, [store.cycleWrite(next, request)]);
    return { unit, pool: next.pools[unit]?.amount ?? 0, reserve: reserveLeft(next, unit), version: next.version + 1 };
  }
  return { unit, pool: pool.amount, reserve: reserveLeft(cycle, unit), version: cycle.version };
}
