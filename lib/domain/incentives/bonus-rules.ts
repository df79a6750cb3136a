import { exactly } from '../number/decimal.ts';
import type { Rational } from '../number/rational.ts';
import type { Policy } from '../policy/policy.ts';
import { type ExactCurve, exactCurve } from '../scoring/curve.ts';

/** The bonus block of a policy with exact numbers. */
export interface BonusRules {
  method: 'individual' | 'pool';
  decimals: number;
  coefficients: ReadonlyMap<string, Rational>;
  /** Given instead of coefficients by grade. */
  curve?: ExactCurve;
  unitCoefficients: Readonly<Record<string, number>>;
  roundTo: bigint;
  maxTimesBase?: Rational;
  minServiceDays?: number;
}

/** Undefined for a policy without bonus. */
export function bonusRules(policy: Policy): BonusRules | undefined {
  const { bonus } = policy;
  if (bonus === undefined) return undefined;
  const byGrade = Object.entries(bonus.coefficients ?? {});
  return {
    method: bonus.method,
    decimals: policy.scoreDecimals,
    coefficients: new Map(byGrade.map(([grade, coefficient]) => [grade, exactly(coefficient)])),
    ...(bonus.coefficientCurve && { curve: exactCurve(bonus.coefficientCurve) }),
    unitCoefficients: bonus.unitCoefficients,
    roundTo: BigInt(bonus.roundTo),
    ...(bonus.maxTimesBase !== undefined && { maxTimesBase: exactly(bonus.maxTimesBase) }),
    ...(bonus.minServiceDays !== undefined && { minServiceDays: bonus.minServiceDays }),
  };
}
