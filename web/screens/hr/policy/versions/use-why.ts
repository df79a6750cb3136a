import { useWords } from '../../../../i18n/words.ts';

/** Why something cannot be done, in a sentence; a reason without one says itself. */
export function useWhy(): (why: string | null) => string | undefined {
  const sentences: Readonly<Record<string, string>> = useWords('policies').why;
  return (why) => (why === null ? undefined : (sentences[why] ?? why));
}
