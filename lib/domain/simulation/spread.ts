import { meanOf, varianceOf } from '../fairness/moments.ts';
import { powerOfTen } from '../number/decimal.ts';
import { rounded } from '../number/format.ts';
import { fraction } from '../number/rational.ts';
import { rootOf } from '../number/root.ts';

/** How high and how far apart scores are, with two decimals. */
export interface Spread {
  readonly mean: string;
  /** Of a sample, as everywhere; `null` of one score alone. */
  readonly deviation: string | null;
}

/** Of scores in units of 10^-decimals; `null` where there are none. */
export function spreadOf(scores: readonly bigint[], decimals: number): Spread | null {
  const unit = powerOfTen(decimals);
  const sum = fraction(
    scores.reduce((total, score) => total + score, 0n),
    unit,
  );
  const squares = fraction(
    scores.reduce((total, score) => total + score * score, 0n),
    unit * unit,
  );
  const moments = { count: scores.length, sum, squares };
  const [mean, variance] = [meanOf(moments), varianceOf(moments)];
  if (mean === undefined) return null;
  return { mean: rounded(mean, 2), deviation: variance ? rootOf(variance, 2) : null };
}
