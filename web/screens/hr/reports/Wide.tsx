import type { ReactNode } from 'react';
import s from './Reports.module.css';

/** A table that is moved sideways where it does not fit, by keys as well. */
export const Wide = ({ label, children }: { label: string; children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
  <figure className={s['wide']} aria-label={label} tabIndex={0}>
    {children}
  </figure>
);
