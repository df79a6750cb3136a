import type words from '../../../i18n/zh/hr/cycle.ts';

/** The sentence beside a grey button; a reason that has no words here is said in general. */
export function whyWords(w: typeof words, why: string | null): string {
  const known: Readonly<Record<string, string>> = w.why;
  return (why === null ? undefined : known[why]) ?? w.otherwise;
}
