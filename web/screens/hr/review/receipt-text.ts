import type { Step } from '#lib/domain/calculation/receipt.ts';
import { rounded, shortest } from '#lib/domain/number/format.ts';
import { parseExact } from '#lib/domain/number/parse.ts';
import { divide, multiply, whole } from '#lib/domain/number/rational.ts';
import { number } from '../../../ui/format.ts';

/** What a part adds to the score, four decimals: they add up to what is rounded once at the end. */
export const fourPlaces = (product: string, weights: string): string =>
  rounded(divide(parseExact(product), parseExact(weights)), 4);

/** "+0.5", "−3": what was added or taken. */
export function pointsText(points: string): string {
  const written = shortest(parseExact(points), 4);
  return written.startsWith('-') ? number(written) : `+${written}`;
}

export const meanText = (mean: string): string => shortest(parseExact(mean), 2);

/** "1,146 / 1,260 = 90.95%"; a plain sum as it is. */
export function figureText({ sums, value }: Extract<Step, { code: 'metric-indicator' }>): string {
  if (sums === undefined || value === null) return '';
  if (sums.denominator === undefined) return number(sums.numerator);
  const percent = rounded(multiply(parseExact(value), whole(100)), 2);
  return `${number(sums.numerator)} / ${number(sums.denominator)} = ${percent}%`;
}
