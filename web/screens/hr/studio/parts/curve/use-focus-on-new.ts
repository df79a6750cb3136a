import { type RefObject, useEffect, useRef } from 'react';

/** Once the number of points has changed, the focus goes to the one that was asked for before. */
export function useFocusOnNew(plot: RefObject<HTMLElement | null>, count: number): (place: number) => void {
  const wanted = useRef<number>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    plot.current?.querySelector<HTMLElement>(`[data-point="${wanted.current}"]`)?.focus();
    wanted.current = undefined;
  }, [plot, count]);
  return (place) => {
    wanted.current = place;
  };
}
