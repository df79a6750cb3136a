import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { DomainError } from '#lib/domain/error.ts';
import { checkPolicy } from '#lib/domain/policy/check-policy.ts';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import type { Checked, Problem } from '#lib/domain/policy/problem.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { sentence } from '#lib/domain/policy/sentence.ts';
import { isVersion } from '#lib/domain/policy/version.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../guard.ts';

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

/** @throws DomainError `invalid` naming every problem, each in both languages, at its place in what was asked. */
function taken<T>(checked: Checked<T>, at: string): T {
  if (checked.ok) return checked.value;
  const said = ({ path, ...problem }: Problem): Problem => ({
    path: path === '' ? at : `${at}.${path}`,
    code: 'policy.says',
    params: { zh: sentence({ path, ...problem }, 'zh'), en: sentence({ path, ...problem }, 'en') },
  });
  throw new DomainError('invalid', { problems: checked.problems.map(said) });
}

/** The cycle with other pools. What is kept back of a pool stays, and cannot be more than there is. */
export function withPools(cycle: Cycle, pools: Readonly<Record<string, number>>): Cycle {
  const given = Object.entries(pools);
  const reserveOf = (unit: string) => cycle.pools[unit]?.reserve ?? 0;
  refuse([
    ...given
      .filter(([unit]) => !cycle.units.includes(unit))
      .map(([unit]) => ({ path: `pools.${unit}`, code: 'pool.other-unit' })),
    ...given
      .filter(([unit, amount]) => amount < reserveOf(unit))
      .map(([unit]) => ({ path: `pools.${unit}`, code: 'pool.reserve' })),
  ]);
  const tried = given.map(([unit, amount]) => [unit, { amount, reserve: reserveOf(unit) }] as const);
  return { ...cycle, pools: { ...cycle.pools, ...Object.fromEntries(tried) } };
}
