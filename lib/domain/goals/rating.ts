import { exactly } from '../number/decimal.ts';
import { shortest } from '../number/format.ts';
import {
  add,
  clamp,
  compare,
  divide,
  isLess,
  multiply,
  type Rational,
  subtract,
  whole,
  zero,
} from '../number/rational.ts';
import { floor } from '../number/rounding.ts';
import type { Scale } from '../policy/policy.ts';
import type { Goal } from './goal.ts';

type Steps = Pick<Scale, 'min' | 'max' | 'step'>;

/** How the rating of an indicator comes of the ratings of its goals. */
export interface GoalRating {
  /** Exact. */
  readonly mean: Rational;
  /** The step of the scale that enters the calculation. */
  readonly rating: number;
}

/** The weighted mean of the ratings and the nearest step to it; `undefined` until every goal is rated. */
export function ratingOfGoals(
  scale: Steps,
  goals: readonly Pick<Goal, 'id' | 'weight'>[],
  ratings: Readonly<Record<string, number>>,
): GoalRating | undefined {
  const rated = goals.flatMap(({ id, weight }) => {
    const rating = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
    return rating === undefined ? [] : [{ weight: exactly(weight), rating: exactly(rating) }];
  });
  if (rated.length === 0 || rated.length < goals.length) return undefined;
  const sum = rated.reduce((total, { weight, rating }) => add(total, multiply(weight, rating)), zero);
  const weights = rated.reduce((total, { weight }) => add(total, weight), zero);
  const mean = divide(sum, weights);
  return { mean, rating: nearestStep(scale, mean) };
}

const half: Rational = { n: 1n, d: 2n };

/** The step nearest to a value, half away from zero (四舍五入), never off the scale. */
function nearestStep({ min, max, step }: Steps, value: Rational): number {
  const [low, width] = [exactly(min), exactly(step)];
  const last = whole(floor(divide(subtract(exactly(max), low), width)));
  const steps = divide(subtract(value, low), width);
  const below = whole(floor(steps));
  const over = compare(subtract(steps, below), half);
  const up = over > 0 || (over === 0 && !isLess(value, zero));
  const taken = clamp(up ? add(below, whole(1)) : below, zero, last);
  return Number(shortest(add(low, multiply(width, taken)), 6));
}
