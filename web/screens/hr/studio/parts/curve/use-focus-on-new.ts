import { type RefObject, useEffect, useRef } from 'react';

/** The focus goes to the point that was asked for, once it is drawn. */
export function useFocusOnNew(plot: RefObject<HTMLElement | null>): (place: number) => void {
  const wanted = useRef<number>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    plot.current?.querySelector<HTMLElement>(`[data-point="${wanted.current}"]`)?.focus();
    wanted.current = undefined;
  });
  return (place) => {
    wanted.current = place;
  };
}
