import type { Cycle } from '../lifecycle/cycle.ts';
import { own } from '../policy/own.ts';
import type { Bonus } from '../policy/policy.ts';

/** A unit's coefficient where the period has none of its own. */
export const coefficientByPolicy = (bonus: Pick<Bonus, 'unitCoefficients'> | undefined, unit: string): number =>
  own(bonus?.unitCoefficients ?? {}, unit) ?? 1;

/**
 * What the units' coefficients are in a cycle's period, as the standard (3) is given them: only those that HR set, and only
 * of units that have people.
 */
export function coefficientsOf(
  { unitCoefficients = {} }: Pick<Cycle, 'unitCoefficients'>,
  people: readonly { readonly unit: string }[],
): Record<string, number> {
  const employed = new Set(people.map(({ unit }) => unit));
  return Object.fromEntries(
    Object.entries(unitCoefficients)
      .filter(([unit]) => employed.has(unit))
      .map(([unit, { value }]) => [unit, value]),
  );
}
