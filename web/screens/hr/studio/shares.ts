import { decimalOf } from '#lib/domain/number/decimal.ts';
import { shortest } from '#lib/domain/number/format.ts';
import { divide, multiply, whole } from '#lib/domain/number/rational.ts';

/** What an indicator weighs in the whole: 50% of 60% is "30". Undefined until both are numbers. */
export function shareOfWhole(dimension: number | undefined, indicator: number | undefined): string | undefined {
  const [outer, inner] = [decimalOf(dimension ?? NaN), decimalOf(indicator ?? NaN)];
  return outer && inner && shortest(divide(multiply(outer, inner), whole(100)), 2).replace(/\.0+$/, '');
}
