import type { ReactNode } from 'react';
import s from './StickyBar.module.css';

/** Status left, action right, always in reach. On a phone it takes the place of the bottom navigation. */
export function StickyBar({
  status,
  children,
}: {
  status: ReactNode;
  /** Buttons; one `fill`. */ children: ReactNode;
}) {
  return (
    <>
      <div className={s['room']} />
      <div className={`${s['bar']} noprint`} data-sticky-bar>
        <div>
          <div className={s['status']}>{status}</div>
          <div className={s['acts']}>{children}</div>
        </div>
      </div>
    </>
  );
}
