import { powerOfTen } from '../number/decimal.ts';
import { fixed, rounded } from '../number/format.ts';
import { fraction, multiply, type Rational, subtract } from '../number/rational.ts';
import { floor } from '../number/rounding.ts';

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
  return { mean: rounded(mean, 2), deviation: rootText(variance) };
}

/** The square root with two decimals, rounded half up: digit by digit, as everything that is shown of a score. */
function rootText(value: Rational): string {
  const thousandths = floor(multiply(value, { n: 1_000_000n, d: 1n }));
  return fixed((wholeRoot(thousandths) + 5n) / 10n, 2);
}

/** The largest whole number whose square is not above. */
function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}
