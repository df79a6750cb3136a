import type { Json } from '../scheme-draft.ts';

/** What was typed, as the document holds it: a number, nothing, or, where it is neither, the text to be mended. */
export function numberFrom(text: string): Json | undefined {
  const plain = text.trim().replace(/[，,]/g, '.').replace(/^−/, '-');
  if (plain === '') return undefined;
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : text;
}

/** What the document holds, as it is shown in a field. */
export const numberText = (value: Json | undefined): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : '';
