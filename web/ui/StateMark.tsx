import type { ReactNode } from 'react';
import s from './StateMark.module.css';

export type State = 'done' | 'late' | 'blocked' | 'draft' | 'none' | 'warn';

/** Each state has its own shape, so that it reads without colour. */
const shapes: Record<State, ReactNode> = {
  done: (
    <>
      <circle cx="8" cy="8" r="7" className={s['full']} />
      <path d="M5 8.2l2.1 2.1L11 6.2" className={s['cut']} />
    </>
  ),
  late: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.6V8l2.4 1.6" />
    </>
  ),
  blocked: (
    <>
      <path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z" className={s['full']} />
      <path d="M4.8 8h6.4" className={s['cut']} />
    </>
  ),
  draft: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" className={s['full']} />
    </>
  ),
  none: <circle cx="8" cy="8" r="6.2" />,
  warn: <path d="M8 2l6.5 11.5h-13zM8 6.5v3.2M8 11.6v.1" />,
};

interface Props {
  state: State;
  /** The word; `heard` keeps it for screen readers where the row says it already. */
  children: ReactNode;
  heard?: boolean;
  /** A whole sentence: it may break. */
  wraps?: boolean;
}

export function StateMark({ state, children, heard = false, wraps = false }: Props) {
  return (
    <span className={`${s['mark']} ${s[state]} ${wraps ? s['wraps'] : ''}`}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        {shapes[state]}
      </svg>
      <span className={heard ? 'heard' : undefined}>{children}</span>
    </span>
  );
}
