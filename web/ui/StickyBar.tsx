import { type ReactNode, useLayoutEffect, useRef } from 'react';
import s from './StickyBar.module.css';

/** Status left, action right, always in reach. On a phone it takes the place of the bottom navigation. */
export function StickyBar({
  status,
  children,
}: {
  status: ReactNode;
  /** Buttons; one `fill`. */ children: ReactNode;
}) {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (bar.current === null) return undefined;
    const { style } = document.documentElement;
    // For what stands above it: its buttons may need a second row.
    const sized = new ResizeObserver(([entry]) => {
      style.setProperty('--bar', `${Math.floor(entry?.borderBoxSize[0]?.blockSize ?? 0)}px`);
    });
    sized.observe(bar.current);
    return () => {
      sized.disconnect();
      style.removeProperty('--bar');
    };
  }, []);
  return (
    <>
      <div className={s['room']} />
      <div ref={bar} className={`${s['bar']} noprint`} data-sticky-bar>
        <div>
          <div className={s['status']}>{status}</div>
          <div className={s['acts']}>{children}</div>
        </div>
      </div>
    </>
  );
}
