import { exactly } from '#lib/domain/number/decimal.ts';
import { parseExact } from '#lib/domain/number/parse.ts';
import { compare, isLess } from '#lib/domain/number/rational.ts';
import { plainDecimal } from '#lib/domain/number/typed.ts';

/** A score as it is typed, if it is one: between 0 and the highest, with no more decimals than scores have. */
export function scoreOf(text: string, maxScore: number, decimals: number): string | undefined {
  const plain = plainDecimal(text);
  if (plain === undefined || !/^\d{1,6}(\.\d+)?$/.test(plain)) return undefined;
  if ((plain.split('.')[1]?.length ?? 0) > decimals) return undefined;
  return isLess(exactly(maxScore), parseExact(plain)) ? undefined : plain;
}

export const sameScore = (a: string, b: string): boolean => compare(parseExact(a), parseExact(b)) === 0;
