import { type RefCallback, useCallback, useState } from 'react';

/** How wide an element is now, in pixels; the callback is its `ref`. */
export function useWidth(first: number): [width: number, ref: RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(first);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    setWidth(element.clientWidth);
    return () => watch.disconnect();
  }, []);
  return [width, ref];
}
