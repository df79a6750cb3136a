import { powerOfTen } from './decimal.ts';
import { type Rational, fraction } from './rational.ts';

/** Reads what `exactText` writes: "85.265", "-3", "211200/23". Throws a SyntaxError for anything else. */
export function parseExact(text: string): Rational {
  const match = /^(-?\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text);
  const [, before = '', after, denominator] = match ?? [];
  if (match === null || Number(denominator) === 0) throw new SyntaxError(`"${text}" is not an exact number`);
  if (denominator !== undefined) return fraction(BigInt(before), BigInt(denominator));
  const decimals = after ?? '';
  return { n: BigInt(before + decimals), d: powerOfTen(decimals.length) };
}
