import { powerOfTen } from '../number/decimal.ts';
import { rounded } from '../number/format.ts';
import { fraction, multiply, subtract } from '../number/rational.ts';
import { rootOf } from '../number/root.ts';

/** How high and how far apart scores are, with two decimals. */
export interface Spread {
  readonly mean: string;
  /** Of all people, not of a sample. */
  readonly deviation: string;
}

/** Of scores in units of 10^-decimals; `null` where there are none. */
export function spreadOf(scores: readonly bigint[], decimals: number): Spread | null {
  if (scores.length === 0) return null;
  const count = BigInt(scores.length);
  const sum = scores.reduce((total, score) => total + score, 0n);
  const squares = scores.reduce((total, score) => total + score * score, 0n);
  const unit = powerOfTen(decimals);
  const mean = fraction(sum, count * unit);
  const variance = subtract(fraction(squares, count * unit * unit), multiply(mean, mean));
  return { mean: rounded(mean, 2), deviation: rootOf(variance, 2) };
}
