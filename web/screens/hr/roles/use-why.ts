import { useWords } from '../../../i18n/words.ts';

/** Why something may not be done, in words; undefined where it may. */
export function useWhy(): (act: { why: string | null }) => string | undefined {
  const w = useWords('hr').roles;
  const known: Readonly<Record<string, string>> = w.why;
  return ({ why }) => (why === null ? undefined : (known[why] ?? w.otherwise));
}
