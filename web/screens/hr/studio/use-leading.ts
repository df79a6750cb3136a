import { useEffect, useRef } from 'react';
import type { Place } from './places.ts';

/**
 * Whoever chose a part in the tree goes on reading at its heading. On a phone, where tree and part take turns, the focus goes
 * along: to the heading, and back to where it was chosen.
 */
export function useLeading(place: Place | undefined, phone: boolean): void {
  const shown = useRef(place);
  useEffect(() => {
    const before = shown.current;
    shown.current = place;
    if (before === place) return;
    const heading = document.querySelector<HTMLElement>('#studio-part');
    if (place === undefined) at(before)?.focus({ preventScroll: true });
    else if (phone) heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: phone ? 'start' : 'nearest' });
  }, [place, phone]);
}

const at = (place: Place | undefined) => document.querySelector<HTMLElement>(`[data-place="${place ?? ''}"]`);
