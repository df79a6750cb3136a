import { multiply, type Rational, reduced, whole } from '../number/rational.ts';
import { floorToMultiple, roundToMultiple } from '../number/rounding.ts';
import { own } from '../policy/own.ts';
import type { BonusRules } from './bonus-rules.ts';

/** The unit's coefficient `u`: the period's own, else the policy's, else 1 (standard 2, 3). */
export function unitCoefficientOf(rules: BonusRules, unit: string, ofPeriod: Readonly<Record<string, number>>): number {
  return own(ofPeriod, unit) ?? own(rules.unitCoefficients, unit) ?? 1;
}

/** `bonusBase × c × u × p`, in minor units, exact (standard 6). */
export function bonusWeight(base: number, coefficient: Rational, unit: Rational, proration: Rational): Rational {
  return reduced(multiply(multiply(whole(base), coefficient), multiply(unit, proration)));
}

/** `bonusBase × maxTimesBase`, rounded down to a multiple of `roundTo`; undefined where the policy has no cap. */
export function bonusCap(rules: BonusRules, base: number): bigint | undefined {
  if (rules.maxTimesBase === undefined) return undefined;
  return floorToMultiple(multiply(whole(base), rules.maxTimesBase), rules.roundTo);
}

/** An individual bonus: the rounded weight, or the cap (standard 6). */
export function individualBonus(rules: BonusRules, weight: Rational, cap: bigint | undefined) {
  const rounded = roundToMultiple(weight, rules.roundTo);
  return { rounded, bonus: cap !== undefined && cap < rounded ? cap : rounded };
}
