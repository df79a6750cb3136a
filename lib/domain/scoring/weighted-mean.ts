import { add, divide, isZero, multiply, type Rational, zero } from '../number/rational.ts';

/** One part of a weighted mean; without points it is missing and left out. */
export interface Weighted {
  of: string;
  weight: Rational;
  points: Rational | undefined;
}

export interface WeightedMean {
  items: Weighted[];
  /** Σ weight × points over what is not missing. */
  products: Rational;
  /** Σ weight over what is not missing. */
  weights: Rational;
  /** Undefined where everything is missing. */
  mean: Rational | undefined;
}

/** `Σ weight × points / Σ weight` over what is not missing (standard 4.5). */
export function weightedMean(items: Weighted[]): WeightedMean {
  let products = zero;
  let weights = zero;
  for (const { weight, points } of items) {
    if (points === undefined) continue;
    products = add(products, multiply(weight, points));
    weights = add(weights, weight);
  }
  return { items, products, weights, mean: isZero(weights) ? undefined : divide(products, weights) };
}
