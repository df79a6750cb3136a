import { useState } from 'react';
import { useAddressValue } from '../../../ui/use-address-value.ts';
import { type Choice, choiceOf, choiceText, isRange } from './choice.ts';
import type { Review } from './types.ts';

export interface Choosing {
  readonly choice: Choice;
  /** While a hand still moves: seen at once, not yet in the address. */
  readonly draft: (choice: Choice) => void;
  readonly choose: (choice: Choice) => void;
}

/** What the list is narrowed to, in the address. Moving the ends of a range step by step is one entry of the history. */
export function useChoice({ bands, maxScore }: Pick<Review, 'bands' | 'maxScore'>): Choosing {
  const [text, setText] = useAddressValue('only');
  const [drafted, setDrafted] = useState<Choice>();
  const kept = choiceOf(text, bands, maxScore);
  return {
    choice: drafted ?? kept,
    draft: setDrafted,
    choose: (next) => {
      setDrafted(undefined);
      const wanted = choiceText(next);
      if (wanted !== text) setText(wanted, { replace: isRange(kept) && isRange(next) });
    },
  };
}
