import { powerOfTen } from '../number/decimal.ts';
import { type Rational, zero } from '../number/rational.ts';
import { type CurveReading, readCurve } from '../scoring/curve.ts';
import type { BonusRules } from './bonus-rules.ts';

export interface Coefficient {
  value: Rational;
  /** Where it was read off a curve. */
  reading?: CurveReading;
}

/** The coefficient `c` (standard 6): that of the grade, or the curve at the score; 0 after a veto. */
export function coefficientOf(rules: BonusRules, score: bigint, grade: string, veto: boolean): Coefficient {
  if (rules.curve) {
    const reading = readCurve(rules.curve, { n: score, d: powerOfTen(rules.decimals) });
    return { value: veto ? zero : reading.y, reading };
  }
  return { value: veto ? zero : (rules.coefficients.get(grade) ?? zero) };
}
