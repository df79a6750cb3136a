import { createContext, use } from 'react';
import type { PartProps } from '../part-props.ts';
import type { Place } from '../places.ts';
import type { Json } from '../scheme-draft.ts';

/** What the tree and the parts that stand in it do beyond their fields. */
export interface TreeActs {
  readonly part: PartProps;
  readonly place: Place | undefined;
  readonly go: (place: Place, how?: { replace: boolean }) => void;
  /** How many problems are mended there. */
  readonly count: (place: Place) => number;
  /** Takes something away, and offers it back. */
  readonly takeAway: (change: (draft: Json) => Json, said: string) => void;
}

export const Tree = createContext<TreeActs | undefined>(undefined);

export function useTree(): TreeActs {
  const acts = use(Tree);
  if (acts === undefined) throw new Error('There is no tree around.');
  return acts;
}
