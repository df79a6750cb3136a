import { plainDecimal } from '#lib/domain/number/typed.ts';

/** What a field holds as a number that is not negative; `undefined` where it holds none. */
export function numberIn(text: string): number | undefined {
  const plain = plainDecimal(text);
  return plain === undefined || plain.startsWith('-') ? undefined : Number(plain);
}

/** The same for whole numbers. */
export function countIn(text: string): number | undefined {
  const number = numberIn(text);
  return number !== undefined && Number.isInteger(number) ? number : undefined;
}
