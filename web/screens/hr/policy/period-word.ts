import type words from '../../../i18n/zh/hr/policy.ts';

/** "季度"; a kind of period without a word is shown as it is. */
export function periodWord(w: typeof words, period: string): string {
  const known: Readonly<Record<string, string>> = w.periods;
  return known[period] ?? period;
}
