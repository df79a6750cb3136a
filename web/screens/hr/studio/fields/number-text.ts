import { plainDecimal } from '#lib/domain/number/typed.ts';
import type { Json } from '../scheme-draft.ts';

/** What was typed, as the document holds it: a number, nothing, or, where it is neither, the text to be mended. */
export function numberFrom(text: string): Json | undefined {
  if (text.trim() === '') return undefined;
  const plain = plainDecimal(text);
  return plain === undefined ? text : Number(plain);
}

/** What the document holds, as it is shown in a field. */
export const numberText = (value: Json | undefined): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : '';
