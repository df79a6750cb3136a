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
