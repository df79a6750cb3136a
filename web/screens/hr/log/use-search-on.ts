import { useEffect } from 'react';
import type { LogPages } from './Older.tsx';

/** So many pages without an entry are read on in one go. */
const atOnce = 10;

/** A page may hold nothing that fits: then it is read on by itself, some pages further before the reader is asked. */
export function useSearchOn({ pages, more, busy }: LogPages): void {
  const empty = pages.length - 1 - pages.findLastIndex(({ items }) => items.length > 0);
  useEffect(() => {
    if (empty % atOnce !== 0 && !busy) more?.();
  }, [empty, busy, more]);
}
