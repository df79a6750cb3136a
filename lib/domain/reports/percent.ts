import { rounded } from '../number/format.ts';
import { fraction, multiply, whole } from '../number/rational.ts';

/** A share in percent, with one decimal; `null` of nothing. */
export const percentOf = (part: number | bigint, of: number | bigint): string | null =>
  BigInt(of) === 0n ? null : rounded(multiply(fraction(BigInt(part), BigInt(of)), whole(100)), 1);
