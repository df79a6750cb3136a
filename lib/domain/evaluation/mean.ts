import { rounded } from '../number/format.ts';
import { roundHalfAway } from '../number/rounding.ts';
import { fraction, type Rational } from '../number/rational.ts';

/** A mean and its 95 % interval, as decimals with 2 places. The interval is for display only; no score is made from it. */
export interface Mean {
  readonly count: number;
  readonly mean: string;
  readonly low: string | null;
  readonly high: string | null;
}

/** Of whole ratings, by their count, sum and sum of squares; `null` where there are none. */
export function meanOf(tally: { count: number; sum: number; squares: number } | undefined): Mean | null {
  if (!tally || tally.count === 0) return null;
  const { count, sum, squares } = tally;
  const mean = fraction(BigInt(sum), BigInt(count));
  if (count < 2) return { count, mean: rounded(mean, 2), low: null, high: null };
  const variance = (squares - (sum * sum) / count) / (count - 1);
  const half = hundredths(1.96 * Math.sqrt(Math.max(0, variance) / count));
  const middle = roundHalfAway(fraction(mean.n * 100n, mean.d));
  const bound = (value: bigint) => rounded(fraction(value < 0n ? 0n : value, 100n), 2);
  return { count, mean: rounded(mean, 2), low: bound(middle - half), high: bound(middle + half) };
}

function hundredths(value: number): bigint {
  const exact: Rational = fraction(BigInt(Math.round(value * 1e6)), 10_000n);
  return roundHalfAway(exact);
}
