import { exactly } from '#lib/domain/number/decimal.ts';
import { rounded } from '#lib/domain/number/format.ts';
import { add, divide, whole, zero } from '#lib/domain/number/rational.ts';

/** The mean of ratings with two decimals, exact; `undefined` of none. */
export function meanText(ratings: readonly number[]): string | undefined {
  if (ratings.length === 0) return undefined;
  const sum = ratings.map(exactly).reduce((total, one) => add(total, one), zero);
  return rounded(divide(sum, whole(ratings.length)), 2);
}

/** How often each step was given, in the order of the steps. */
export const countsOf = (steps: readonly number[], ratings: readonly number[]): number[] =>
  steps.map((step) => ratings.filter((rating) => rating === step).length);
