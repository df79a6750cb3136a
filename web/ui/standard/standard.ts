import { use } from 'react';
import { type Language, useLanguage } from '../../i18n/language.ts';
import { type Block, blocksOf } from './markdown.ts';

/** The documents as they lie in the repository, each fetched when it is first read. */
const files = {
  zh: () => import('../../../docs/standard.zh.md?raw'),
  en: () => import('../../../docs/standard.en.md?raw'),
} satisfies Record<Language, () => Promise<{ default: string }>>;

const fetched: Partial<Record<Language, Promise<Block[]>>> = {};

function documentIn(language: Language): Promise<Block[]> {
  const under = fetched[language];
  if (under !== undefined) return under;
  const read = files[language]().then((file) => blocksOf(file.default));
  fetched[language] = read;
  // Without a network it is asked for anew the next time.
  read.catch(() => delete fetched[language]);
  return read;
}

/** The calculation standard in the reader's language; suspends until it is there. */
export const useStandard = (): readonly Block[] => use(documentIn(useLanguage()));
