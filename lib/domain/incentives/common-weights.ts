import { type Rational, reduced } from '../number/rational.ts';

/** Fractions as integers of one common unit: `weights[i] / unit` is the i-th fraction. */
export function commonWeights(fractions: readonly Rational[]): { weights: bigint[]; unit: bigint } {
  const lowest = fractions.map(reduced);
  let unit = 1n;
  for (const { d } of lowest) {
    if (unit % d !== 0n) unit *= reduced({ n: unit, d }).d;
  }
  return { weights: lowest.map(({ n, d }) => n * (unit / d)), unit };
}
