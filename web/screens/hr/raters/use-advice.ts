import { useWords } from '../../../i18n/words.ts';
import { sizeOf } from './signed.ts';
import type { Rater } from './types.ts';

/** The advice on a rater in plain sentences, each with its figures. */
export function useAdvice({ habits, advice, forms }: Rater): string[] {
  const w = useWords('raters').advice;
  if (habits === null) return [];
  const leniency = sizeOf(habits.leniency?.mean ?? '0');
  const gap = sizeOf(habits.gap?.mean ?? '0');
  const said: Record<Rater['advice'][number], () => string> = {
    lenient: () => w.lenient({ by: leniency }),
    strict: () => w.strict({ by: leniency }),
    narrow: () => w.narrow({ own: habits.spread ?? '0', others: habits.spreadOfOthers ?? '0' }),
    flat: () => w.flat({ flat: habits.flat, forms }),
    'above-self': () => w['above-self']({ by: gap }),
    'below-self': () => w['below-self']({ by: gap }),
  };
  return advice.map((one) => said[one]());
}
