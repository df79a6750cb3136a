import { type Rational, whole } from './rational.ts';

/** Standard 1: a JSON number has at most so many decimals and significant digits. */
export const mostDecimals = 6;
const mostDigits = 15;

const powers = Array.from({ length: 32 }, (_, exponent) => 10n ** BigInt(exponent));

/** 10 to the power of a whole `exponent` ≥ 0. */
export function powerOfTen(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent);
}

/** The digits of a decimal: `digits × 10^-decimals`, without trailing zeros after the point. */
interface Decimal {
  digits: bigint;
  decimals: number;
}

/**
 * The decimal that a JSON number means: what its shortest text shows (standard 1). Undefined where it has more than 6
 * decimals or 15 significant digits, or is not finite.
 */
export function decimalOf(value: number): Rational | undefined {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return whole(value);
  const decimal = digitsOf(value);
  if (decimal === undefined) return undefined;
  return { n: decimal.digits, d: powerOfTen(decimal.decimals) };
}

/** The decimal of a number that was checked before; throws a RangeError for one that could not have been. */
export function exactly(value: number): Rational {
  const exact = decimalOf(value);
  if (exact === undefined) throw new RangeError(`${value} has too many digits to be meant exactly`);
  return exact;
}

/** How many millionths a checked number is, as an integer that a JavaScript number holds exactly, if it is one. */
export function millionths(value: number): number | undefined {
  const scaled = Math.round(value * 1e6);
  // Up to 15 digits a decimal and the double nearest to it determine each other, and this division yields that double.
  return Math.abs(scaled) < 1e15 && scaled / 1e6 === value ? scaled : undefined;
}

function digitsOf(value: number): Decimal | undefined {
  // A number whose shortest text needs an exponent has too many digits, or too many decimals, in any case.
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (match === null) return undefined;
  const [, sign = '', before = '', after = ''] = match;
  const digits = (before + after).replace(/^0+/, '');
  if (after.length > mostDecimals || digits.length > mostDigits) return undefined;
  return { digits: BigInt(`${sign}${digits === '' ? '0' : digits}`), decimals: after.length };
}
