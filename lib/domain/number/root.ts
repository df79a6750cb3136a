import { powerOfTen } from './decimal.ts';
import { fixed } from './format.ts';
import type { Rational } from './rational.ts';

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
