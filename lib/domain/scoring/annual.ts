import { exactly } from '../number/decimal.ts';
import { add, divide, multiply, type Rational, whole, zero } from '../number/rational.ts';
import type { PastResult, Period } from '../calculation/input.ts';
import type { Rules } from './rules.ts';

export interface AnnualScore {
  year: number;
  quarters: { period: string; score: Rational }[];
  minQuarters: number;
  weights: { quarters: Rational; review: Rational };
  /** Mean of the quarters' scores; undefined without any. */
  mean: Rational | undefined;
  composite: Rational;
  /** Undefined where there are fewer than `minQuarters` quarters. */
  result: Rational | undefined;
}

/** The year's review blended with the mean of its quarters (standard 4.8). */
export function scoreAnnual(
  annual: NonNullable<Rules['annual']>,
  period: Period,
  history: PastResult[],
  composite: Rational,
): AnnualScore {
  const year = period.start.slice(0, 4);
  const quarters = history
    .filter((past) => past.period.startsWith(`${year}Q`))
    .map((past) => ({ period: past.period, score: exactly(past.score) }));
  const weights = { quarters: annual.quarters, review: annual.review };
  const sum = quarters.reduce((total, quarter) => add(total, quarter.score), zero);
  const mean = quarters.length === 0 ? undefined : divide(sum, whole(quarters.length));
  const enough = mean !== undefined && quarters.length >= annual.minQuarters;
  const result = enough ? blend(weights, mean, composite) : undefined;
  return { year: Number(year), quarters, minQuarters: annual.minQuarters, weights, mean, composite, result };
}

function blend(weights: AnnualScore['weights'], mean: Rational, composite: Rational): Rational {
  const products = add(multiply(weights.quarters, mean), multiply(weights.review, composite));
  return divide(products, add(weights.quarters, weights.review));
}
