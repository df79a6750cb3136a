import { createContext } from 'react';
import type { Json } from '../../scheme-draft.ts';

/** What was written of the other way to score an indicator, by its id: it comes back with that way. */
export const Aside = createContext(new Map<string, Json>());
