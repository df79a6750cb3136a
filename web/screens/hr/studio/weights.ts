import { decimalOf, exactly } from '#lib/domain/number/decimal.ts';
import { exactText, shortest } from '#lib/domain/number/format.ts';
import { add, compare, type Rational, subtract, whole, zero } from '#lib/domain/number/rational.ts';

const HUNDRED = whole(100);

/** Weights as far as they are written; what is no number yet counts nothing. */
export type Weights = readonly (number | undefined)[];

const exact = (weight: number | undefined): Rational =>
  weight === undefined ? zero : (decimalOf(weight) ?? exactly(Math.round(weight * 1e4) / 1e4));

const summed = (weights: Weights): Rational => weights.reduce<Rational>((sum, one) => add(sum, exact(one)), zero);
const numberOf = (value: Rational): number => Number(shortest(value, 6));

/** What they come to, exactly: "95", "100.5". */
export const sumText = (weights: Weights): string => exactText(summed(weights));

/** What is missing to 100; negative where they are beyond it. */
export const gapOf = (weights: Weights): number => numberOf(subtract(HUNDRED, summed(weights)));

/** So many whole weights that come to 100, as equal as whole numbers can be. */
export function evenly(count: number): number[] {
  const each = Math.floor(100 / count);
  return Array.from({ length: count }, (_, place) => each + (place < 100 - each * count ? 1 : 0));
}

/** The weight that one of them would need for all to come to 100; undefined where nothing would be left of it. */
export function filledUp(weights: Weights, place: number): number | undefined {
  const needed = add(exact(weights[place]), subtract(HUNDRED, summed(weights)));
  return compare(needed, zero) > 0 ? numberOf(needed) : undefined;
}

/** Whose weight is best mended: the one that was touched last, else the last; another where nothing would be left of it. */
export function mendable(weights: Weights, touched: number | undefined): number | undefined {
  const order = [touched ?? weights.length - 1, ...[...weights.keys()].toReversed()];
  return order.find((place) => place in weights && filledUp(weights, place) !== undefined);
}
