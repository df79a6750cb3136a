import { exactText, rounded } from '#lib/domain/number/format.ts';
import { parseExact } from '#lib/domain/number/parse.ts';
import { divide, multiply, whole } from '#lib/domain/number/rational.ts';
import { number } from '../format.ts';

/** How exact numbers of a receipt are written. They come as "85.265" or, where a decimal never ends, as "211200/23". */

/** A value with more decimals than these is shown rounded, with a sign that says so. */
const MOST = 6;
/** Points are shown with at least these, so that they stand under each other. */
const LEAST = 2;

/** "85.265" stays, "88" is "88.00", "2000/23" is "≈ 86.9565". */
export function points(text: string): string {
  const decimals = text.split('.')[1]?.length ?? 0;
  if (text.includes('/') || decimals > MOST) return `≈ ${number(rounded(parseExact(text), 4))}`;
  return number(decimals < LEAST ? rounded(parseExact(text), LEAST) : text);
}

/** "7380" is "7,380", "211200/23" is "211,200 ÷ 23". */
export const plain = (text: string): string => text.split('/').map(number).join(' ÷ ');

/** Like `plain`, but a fraction as a rounded decimal with a sign that says so: for the cells of a table. */
export const short = (text: string): string =>
  text.includes('/') || (text.split('.')[1]?.length ?? 0) > MOST
    ? `≈ ${number(rounded(parseExact(text), 4))}`
    : number(text);

/** "= 82.00", "≈ 83.6364": what stands after a formula. */
export const equals = (written: string): string => (written.startsWith('≈') ? written : `= ${written}`);

/** What a line of a weighted mean adds to it. */
export const contribution = (product: string, weights: string): string =>
  points(exactText(divide(parseExact(product), parseExact(weights))));

/** "+1.50", "−0.50" */
export const signed = (text: string): string => (text.startsWith('-') ? points(text) : `+${points(text)}`);

/** The value as a percentage: "0.92" is "92.00%". */
export const percent = (text: string): string => `${points(exactText(multiply(parseExact(text), whole(100))))}%`;

/** The same without decimals that are not there: "0.85" is "85%". */
export const wholePercent = (text: string): string => `${plain(exactText(multiply(parseExact(text), whole(100))))}%`;

/** The difference of two decimals, e.g. how far a score is above a threshold. */
export const gap = (high: string, low: string, decimals: number): string => {
  const [a, b] = [parseExact(high), parseExact(low)];
  return rounded({ n: a.n * b.d - b.n * a.d, d: a.d * b.d }, decimals);
};

/** How a decimal has changed: "+2.70", "−0.50", "0.00". */
export function change(before: string, now: string, decimals: number): string {
  const difference = gap(now, before, decimals);
  if (difference.startsWith('-')) return `−${difference.slice(1)}`;
  return Number(difference) === 0 ? difference : `+${difference}`;
}

/** Minor units that may be a fraction, as a whole number of them: and whether that is exact. */
export function wholeMinor(text: string): { minor: string; exact: boolean } {
  return { minor: rounded(parseExact(text), 0), exact: /^-?\d+$/.test(text) };
}
