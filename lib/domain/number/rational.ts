/**
 * An exact fraction `n / d` with `d > 0`. It need not be in lowest terms: reducing costs more than the few multiplications
 * of one person's score, so it is done only when the parts grow long, and when a fraction is shown.
 */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** Beyond this size the next operation would be slower than reducing first. */
const long = 1n << 192n;

export const zero: Rational = { n: 0n, d: 1n };

/** `n / d`; throws a RangeError for a denominator of 0. */
export function fraction(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new RangeError('a fraction needs a denominator other than 0');
  return d < 0n ? { n: -n, d: -d } : tidy({ n, d });
}

/** A whole number; throws a RangeError for one that is not. */
export function whole(value: number | bigint): Rational {
  return { n: BigInt(value), d: 1n };
}

export function add(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  return tidy({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { n: -b.n, d: b.d });
}

export function multiply(a: Rational, b: Rational): Rational {
  return tidy({ n: a.n * b.n, d: a.d * b.d });
}

/** `a / b`; throws a RangeError where `b` is 0. */
export function divide(a: Rational, b: Rational): Rational {
  return fraction(a.n * b.d, a.d * b.n);
}

/** Below, at or above 0: `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const left = a.d === b.d ? a.n : a.n * b.d;
  const right = a.d === b.d ? b.n : b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isLess(a: Rational, b: Rational): boolean {
  return compare(a, b) < 0;
}

/** How far from 0. */
export function absolute(a: Rational): Rational {
  return a.n < 0n ? { n: -a.n, d: a.d } : a;
}

export function isZero(a: Rational): boolean {
  return a.n === 0n;
}

/** `value`, or the bound it has passed. */
export function clamp(value: Rational, low: Rational, high: Rational): Rational {
  if (isLess(value, low)) return low;
  return isLess(high, value) ? high : value;
}

/** Lowest terms. */
export function reduced(a: Rational): Rational {
  if (a.d === 1n) return a;
  const divisor = greatestCommonDivisor(a.n < 0n ? -a.n : a.n, a.d);
  return divisor === 1n ? a : { n: a.n / divisor, d: a.d / divisor };
}

function tidy(a: Rational): Rational {
  return a.d < long ? a : reduced(a);
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let high = a;
  let low = b;
  while (low !== 0n) {
    if (high <= safe && low <= safe) return BigInt(safeDivisor(Number(high), Number(low)));
    [high, low] = [low, high % low];
  }
  return high;
}

/** The same on integers that a JavaScript number holds exactly: many times faster. */
function safeDivisor(a: number, b: number): number {
  let high = a;
  let low = b;
  while (low !== 0) [high, low] = [low, high % low];
  return high;
}
