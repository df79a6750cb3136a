import type { Pool } from '#lib/domain/lifecycle/cycle.ts';
import { minorOf, textOf } from '#lib/domain/number/amount.ts';

/** As it stands in the two fields. */
export interface Entered {
  readonly amount: string;
  readonly reserve: string;
}

export type Entries = Readonly<Record<string, Entered>>;

export const entriesOf = (units: readonly string[], pools: Readonly<Record<string, Pool>>, digits: number): Entries =>
  Object.fromEntries(
    units.map((unit) => {
      const pool = pools[unit];
      if (pool === undefined) return [unit, { amount: '', reserve: '' }];
      return [unit, { amount: textOf(pool.amount, digits), reserve: textOf(pool.reserve, digits) }];
    }),
  );

export type Pools = Readonly<Record<string, Pool | null>>;

/** What is sent; undefined while anything typed is no amount. A unit whose fields are empty has no pool. */
export function poolsOf(entries: Entries, digits: number): Pools | undefined {
  const pools: Record<string, Pool | null> = {};
  for (const [unit, { amount, reserve }] of Object.entries(entries)) {
    if (amount.trim() === '' && reserve.trim() === '') {
      pools[unit] = null;
      continue;
    }
    const pool = { amount: minorOf(amount, digits), reserve: reserve.trim() === '' ? 0 : minorOf(reserve, digits) };
    if (pool.amount === undefined || pool.reserve === undefined) return undefined;
    pools[unit] = { amount: pool.amount, reserve: pool.reserve };
  }
  return pools;
}
