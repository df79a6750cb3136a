import { powerOfTen } from './decimal.ts';
import type { Rational } from './rational.ts';

/** The nearest integer, half away from zero (四舍五入). */
export function roundHalfAway(value: Rational): bigint {
  const doubled = 2n * value.n;
  return value.n < 0n ? (doubled - value.d) / (2n * value.d) : (doubled + value.d) / (2n * value.d);
}

/** The integer at or below. */
export function floor(value: Rational): bigint {
  const quotient = value.n / value.d;
  return value.n < 0n && quotient * value.d !== value.n ? quotient - 1n : quotient;
}

/** Rounded half away from zero, counted in units of `10^-decimals`. */
export function roundToDecimals(value: Rational, decimals: number): bigint {
  return roundHalfAway({ n: value.n * powerOfTen(decimals), d: value.d });
}

/** Rounded half away from zero to a multiple of `step`. */
export function roundToMultiple(value: Rational, step: bigint): bigint {
  return roundHalfAway({ n: value.n, d: value.d * step }) * step;
}

/** Rounded down to a multiple of `step`. */
export function floorToMultiple(value: Rational, step: bigint): bigint {
  return floor({ n: value.n, d: value.d * step }) * step;
}
