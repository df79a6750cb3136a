import { exactly } from '../number/decimal.ts';
import { add, clamp, type Rational, subtract, zero } from '../number/rational.ts';
import type { Rules } from './rules.ts';

export interface AdjustedScore {
  before: Rational;
  sum: Rational;
  /** The sum, clamped to ±cap. */
  applied: Rational;
  added: Rational;
  /** Clamped to 0 … maxScore. */
  result: Rational;
}

/** Rewards and penalties (standard 4.6): their sum clamped to ±cap is added, the result clamped to 0 … maxScore. */
export function adjust(rules: Rules, adjustments: { points: number }[], before: Rational): AdjustedScore {
  const sum = adjustments.reduce((total, adjustment) => add(total, exactly(adjustment.points)), zero);
  const applied = clamp(sum, subtract(zero, rules.cap), rules.cap);
  const added = add(before, applied);
  return { before, sum, applied, added, result: clamp(added, zero, rules.maxScore) };
}
