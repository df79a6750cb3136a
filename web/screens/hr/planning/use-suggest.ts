import { useEffect, useState } from 'react';
import type { Text } from '#lib/contract/text.ts';
import { loadWords } from '../../../i18n/words.ts';
import type { Period } from './period.ts';

type Words = Awaited<ReturnType<typeof loadWords<'hr'>>>;

const said = (words: Words, { kind, year, part }: Period): string => {
  const w = words.planning.suggested;
  return kind === 'half-year' ? w.half({ year, part }) : w[kind]({ year, part });
};

/** A cycle carries its name in both languages, so both are fetched here, whichever is read. */
export function useSuggest(): ((period: Period) => Text) | undefined {
  const [both, setBoth] = useState<{ zh: Words; en: Words }>();
  useEffect(() => {
    void Promise.all([loadWords('zh', 'hr'), loadWords('en', 'hr')]).then(([zh, en]) => setBoth({ zh, en }));
  }, []);
  return both === undefined ? undefined : (period) => ({ zh: said(both.zh, period), en: said(both.en, period) });
}
