import { decimalOf, exactly } from '#lib/domain/number/decimal.ts';
import { shortest } from '#lib/domain/number/format.ts';
import { add, divide, multiply, whole } from '#lib/domain/number/rational.ts';

/** How many percent a part is of both parts together, at one decimal where it does not end; empty where a number is none. */
export function percentOf(part: number, other: number): string {
  if (decimalOf(part) === undefined || decimalOf(other) === undefined) return '';
  return shortest(multiply(divide(exactly(part), add(exactly(part), exactly(other))), whole(100)), 1);
}
