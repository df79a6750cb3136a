import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { checkPolicy } from '#lib/domain/policy/check-policy.ts';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { isVersion } from '#lib/domain/policy/version.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../guard.ts';
import { taken } from '../policies/taken.ts';

export type Wanted =
  | { readonly policy: string; readonly version: number }
  | { readonly calculation: Readonly<Record<string, unknown>> };

/**
 * The policy that is tried, in its normal form. What was written on the spot is run as the cycle is.
 * @throws DomainError `invalid` naming every problem of it.
 */
export async function triedScheme({ store }: Context, ruling: Scheme, wanted: Wanted): Promise<Scheme> {
  if ('calculation' in wanted)
    return { ...ruling, calculation: taken(checkPolicy(wanted.calculation), 'scheme.calculation') };
  const version = await store.policyVersion(wanted.policy, wanted.version);
  if (version) return version.scheme;
  // A draft is kept as it was typed, right or not.
  const record = found(await store.policyRecord(wanted.policy, wanted.version), 'policy');
  return isVersion(record) ? record.scheme : taken(checkScheme(record.document), 'scheme');
}

/** What of a cycle is tried otherwise, beside its policy. */
export interface TriedTerms {
  /** Minor units, by unit. */
  readonly pools?: Readonly<Record<string, number>> | undefined;
  /** Units whose own coefficient for the period is left aside. */
  readonly coefficientsByPolicy?: readonly string[] | undefined;
}

/**
 * The cycle with other pools, and without what was set of coefficients. What is kept back of a pool stays, and cannot be
 * more than there is.
 */
export function cycleWith(cycle: Cycle, { pools = {}, coefficientsByPolicy = [] }: TriedTerms): Cycle {
  const given = Object.entries(pools);
  const reserveOf = (unit: string) => cycle.pools[unit]?.reserve ?? 0;
  const isOther = (unit: string) => !cycle.units.includes(unit);
  refuse([
    ...given.filter(([unit]) => isOther(unit)).map(([unit]) => ({ path: `pools.${unit}`, code: 'pool.other-unit' })),
    ...given
      .filter(([unit, amount]) => amount < reserveOf(unit))
      .map(([unit]) => ({ path: `pools.${unit}`, code: 'pool.reserve' })),
    ...coefficientsByPolicy
      .filter(isOther)
      .map((unit) => ({ path: 'coefficientsByPolicy', code: 'unit.unknown', params: { unit } })),
  ]);
  const tried = given.map(([unit, amount]) => [unit, { amount, reserve: reserveOf(unit) }] as const);
  const set = Object.entries(cycle.unitCoefficients ?? {}).filter(([unit]) => !coefficientsByPolicy.includes(unit));
  return {
    ...cycle,
    pools: { ...cycle.pools, ...Object.fromEntries(tried) },
    unitCoefficients: Object.fromEntries(set),
  };
}
