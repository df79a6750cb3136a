import { exactly } from '../number/decimal.ts';
import { compare, isLess, multiply, type Rational, subtract } from '../number/rational.ts';
import { parseExact } from '../number/parse.ts';
import { own } from '../policy/own.ts';
import type { Training } from '../policy/policy.ts';
import type { Rules } from '../scoring/rules.ts';

/** An indicator whose points, as shown, are below the policy's mark. */
export interface TrainingNeed {
  indicator: string;
  points: Rational;
  gap: Rational;
  weight: Rational;
  /** Gap × effective weight: the larger, the sooner. */
  product: Rational;
  chosen: boolean;
  courses: string[];
}

/** What to train (standard 7), the most pressing first, equal ones in policy order; the first `max` are chosen. */
export function trainingNeeds(rules: Rules, training: Training, shown: Readonly<Record<string, string>>) {
  const below = exactly(training.below);
  return rules.indicators
    .flatMap((indicator) => {
      const text = own(shown, indicator.id);
      const points = text === undefined ? below : parseExact(text);
      if (!isLess(points, below)) return [];
      const gap = subtract(below, points);
      const product = multiply(gap, indicator.effectiveWeight);
      return [{ indicator: indicator.id, points, gap, weight: indicator.effectiveWeight, product }];
    })
    .toSorted((a, b) => compare(b.product, a.product))
    .map((need, index): TrainingNeed => ({
      ...need,
      chosen: training.max === undefined || index < training.max,
      courses: own(training.courses, need.indicator) ?? [],
    }));
}
