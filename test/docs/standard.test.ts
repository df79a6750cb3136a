import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Block, blocksOf, type Line, sectionOf } from '../../web/ui/standard/markdown.ts';
import { calculated } from './calculated.ts';
import { receipts } from './worked-example.ts';

const read = (language: string) => readFileSync(new URL(`../../docs/standard.${language}.md`, import.meta.url), 'utf8');
const documents = { zh: blocksOf(read('zh')), en: blocksOf(read('en')) };
const languages = ['zh', 'en'] as const;

const textOf = (line: Line): string => line.map(({ text }) => text).join('');
function textIn(block: Block): string {
  if (block.kind === 'text') return textOf(block.line);
  if (block.kind === 'list') return block.items.map(textOf).join(' ');
  if (block.kind === 'table') return [block.head, ...block.rows].flat().map(textOf).join(' ');
  return block.kind === 'box' ? block.blocks.map(textIn).join(' ') : '';
}

/** The numbers of a section's boxes, without the separators of thousands, each once; months have names in English. */
function numbersOf(language: 'zh' | 'en', section: string): string[] {
  const text = sectionOf(documents[language], section)
    .filter(({ kind }) => kind === 'box')
    .map(textIn)
    .join(' ')
    .replace(/ \d{1,2} 月 1 日| \d{1,2} 月(?= )/g, '')
    .replace(/\b1 July/, '')
    .replace(/(\d),(?=\d{3})/g, '$1');
  return [...new Set((text.match(/\d+(?:\.\d+)?/g) ?? []).map(String))].toSorted();
}

describe('the standard', () => {
  it.each(languages)('has the sections 1 to 9 and 4.1 to 4.9 that receipts refer to, in order (%s)', (language) => {
    const numbers = documents[language].flatMap((block) => (block.kind === 'heading' ? [block.number ?? ''] : []));
    const four = Array.from({ length: 9 }, (_, place) => `4.${place + 1}`);
    expect(numbers.filter((number) => number !== '')).toEqual(['1', '2', '3', '4', ...four, '5', '6', '7', '8', '9']);
  });

  it('has every section that a step of a receipt names', () => {
    const named = new Set(receipts.flatMap(({ steps }) => steps.map(({ section }) => section)));
    for (const section of named)
      for (const language of languages) expect(sectionOf(documents[language], section)).not.toEqual([]);
  });

  it('says in both languages the same, box by box and heading by heading', () => {
    expect(documents.en.map(({ kind }) => kind)).toEqual(documents.zh.map(({ kind }) => kind));
  });

  for (const language of languages) {
    it.each(Object.keys(calculated))(
      `calculates the example of section %s as it is calculated (${language})`,
      (section) => {
        const once = new Set((calculated[section] ?? []).flat(4).map(String));
        expect(numbersOf(language, section)).toEqual([...once].toSorted());
      },
    );
  }
});
