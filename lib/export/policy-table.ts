import { type Cell, type Row, decimal, text } from './cell.ts';
import type { Language } from './bonus-sheet.ts';
import { type PolicyWord, policyWords } from './policy-words.ts';

/** A table under one line of titles, and an empty row after it; nothing at all where it would have no rows. */
export function table(titles: readonly PolicyWord[], rows: readonly (readonly Cell[])[], language: Language): Row[] {
  if (rows.length === 0) return [];
  return [
    {
      role: 'header',
      cells: titles.map((title, index) =>
        text(policyWords[title][language], rows[0]?.[index]?.kind === 'decimal' ? 'end' : undefined),
      ),
    },
    ...rows.map((cells): Row => ({ role: 'body', cells })),
    { role: 'body', cells: [] },
  ];
}

/** A policy's number; the shortest text of a JSON number is the decimal that it means. */
export function number(value: number): Cell {
  return decimal(String(value));
}

/** `0.7 → 0; 0.85 → 60`. */
export function curveText(curve: readonly (readonly [number, number])[]): string {
  return curve.map(([x, y]) => `${x} → ${y}`).join('; ');
}
