import { exactText } from '../../number/format.ts';
import { multiply, type Rational } from '../../number/rational.ts';
import type { CurveReading, Point } from '../../scoring/curve.ts';
import type { FactSums, RatingSums } from '../../scoring/tally.ts';
import type { Weighted } from '../../scoring/weighted-mean.ts';
import type { KindSum, MetricSum } from '../receipt.ts';
import type { CurvePart, Item } from '../receipt-score-steps.ts';

/** What is missing stands in a receipt as null. */
export function exactOrNull(value: Rational | undefined): string | null {
  return value === undefined ? null : exactText(value);
}

export function itemOf({ of, weight, points }: Weighted): Item {
  const product = points && multiply(weight, points);
  return { of, weight: exactText(weight), points: exactOrNull(points), product: exactOrNull(product) };
}

export function kindSumOf(sums: RatingSums): KindSum {
  return { count: sums.count, weights: exactText(sums.weights), sum: exactText(sums.sum) };
}

export function metricSumOf({ facts, numerator, denominator }: FactSums): MetricSum {
  return {
    facts,
    numerator: exactText(numerator),
    ...(denominator !== undefined && { denominator: exactText(denominator) }),
  };
}

export function curvePartOf({ from, to }: CurveReading): CurvePart {
  return { from: pointOf(from), to: pointOf(to) };
}

function pointOf({ x, y }: Point): [string, string] {
  return [exactText(x), exactText(y)];
}
