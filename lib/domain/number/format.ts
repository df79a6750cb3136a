import { powerOfTen } from './decimal.ts';
import { roundToDecimals } from './rounding.ts';
import { type Rational, reduced } from './rational.ts';

/** An integer count of `10^-decimals` as a decimal with exactly that many decimals: 8840 and 2 are "88.40". */
export function fixed(units: bigint, decimals: number): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Rounded half away from zero, with exactly so many decimals. */
export function rounded(value: Rational, decimals: number): string {
  return fixed(roundToDecimals(value, decimals), decimals);
}

/** The exact value: a decimal where it ends ("85.265", "88"), else a fraction in lowest terms ("211200/23"). */
export function exactText(value: Rational): string {
  const { n, d } = reduced(value);
  const decimals = decimalsOf(d);
  return decimals === undefined ? `${n}/${d}` : fixed((n * powerOfTen(decimals)) / d, decimals);
}

/** The shortest exact decimal where it has at most `most` decimals, else rounded to so many, zeros kept. */
export function shortest(value: Rational, most: number): string {
  const { n, d } = reduced(value);
  const decimals = decimalsOf(d);
  if (decimals === undefined || decimals > most) return rounded(value, most);
  return fixed((n * powerOfTen(decimals)) / d, decimals);
}

/** How many decimals a reduced fraction with this denominator has; undefined where they never end. */
function decimalsOf(denominator: bigint): number | undefined {
  const [twos, rest] = strip(denominator, 2n);
  const [fives, last] = strip(rest, 5n);
  return last === 1n ? Math.max(twos, fives) : undefined;
}

function strip(value: bigint, factor: bigint): [times: number, rest: bigint] {
  let times = 0;
  let rest = value;
  while (rest % factor === 0n) {
    rest /= factor;
    times += 1;
  }
  return [times, rest];
}
