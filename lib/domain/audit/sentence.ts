import { type Detail, type DetailKind, nothing } from './details.ts';
import type words from './words-zh.ts';

/** Part of a sentence; somebody's name is told apart, so that it can be set apart. */
export interface Piece {
  readonly text: string;
  readonly name?: string;
}

/**
 * Fills a sentence: `submitted the {kind}[ of {whom}]`. What stands in brackets is left out where something in it is
 * missing. Where a value is missing outside of brackets nothing stands for it.
 */
export function filled(template: string, values: Readonly<Record<string, string | undefined>>): Piece[] {
  const known = (name: string) => values[name] !== undefined && values[name] !== '';
  const whole = template.replaceAll(/\[([^\]]*)\]/g, (_, part: string) => (namesIn(part).every(known) ? part : ''));
  return whole
    .split(/(\{\w+\})/)
    .map((text): Piece => {
      const name = /^\{(\w+)\}$/.exec(text)?.[1];
      return name === undefined ? { text } : { text: values[name] ?? '', name };
    })
    .filter(({ text }) => text !== '');
}

/** What a sentence speaks of, so that it is not told a second time beside it. */
export const namesIn = (template: string): string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** How each kind of value is said. */
export type Sayer = Readonly<Record<DetailKind, (value: string) => string>>;

/** One figure in words: what it was, where that is known, and what it is. */
export function saidValue({ kind, before, value }: Detail, say: Sayer): { before: string | null; value: string } {
  const one = (text: string) => (text === nothing ? text : say[kind](text));
  return { before: before === null ? null : one(before), value: one(value) };
}

/** What can be said with the words alone, whoever asks; days, amounts and names are said as each reader writes them. */
export const sayerOf = (
  w: typeof words,
  others: Pick<Sayer, 'date' | 'money' | 'unit' | 'person' | 'missing'>,
): Sayer => ({
  ...others,
  text: (value) => value,
  format: (value) => value.toUpperCase(),
  raterKind: wordIn(w.raterKinds),
  role: wordIn(w.roles),
  employment: wordIn(w.employments),
  status: wordIn(w.status),
  template: wordIn(w.templates),
  choice: wordIn(w.choices),
});

const wordIn = (words: Readonly<Record<string, string>>) => (value: string) => words[value] ?? value;
