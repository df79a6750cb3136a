import { powerOfTen } from '../number/decimal.ts';
import { fixed } from '../number/format.ts';
import { add, divide, multiply, type Rational, subtract, whole, zero } from '../number/rational.ts';

/** How many values, their exact sum and the sum of their squares: all that a mean and a spread are made from. */
export interface Moments {
  readonly count: number;
  readonly sum: Rational;
  readonly squares: Rational;
}

export const momentsOf = (values: readonly Rational[]): Moments => ({
  count: values.length,
  sum: values.reduce(add, zero),
  squares: values.map((value) => multiply(value, value)).reduce(add, zero),
});

export const meanOf = ({ count, sum }: Moments): Rational | undefined =>
  count === 0 ? undefined : divide(sum, whole(count));

/** Of a sample; of fewer than two values there is none. */
export function varianceOf({ count, sum, squares }: Moments): Rational | undefined {
  if (count < 2) return undefined;
  return divide(subtract(squares, divide(multiply(sum, sum), whole(count))), whole(count - 1));
}

/** The square root of what is not negative, rounded half up, with exactly so many decimals: no float has a say in it. */
export function rootOf({ n, d }: Rational, decimals: number): string {
  // Twice the root in units of the last decimal, so that the half can be seen.
  const doubled = wholeRoot((4n * n * powerOfTen(2 * decimals)) / d);
  return fixed((doubled + 1n) / 2n, decimals);
}

/** The largest integer whose square is not more (Newton). */
function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}
