import type { ReactNode } from 'react';
import s from './Sheet.module.css';

/** One sheet per task. Its parts are `SheetPart`s, divided by hairlines, not more boxes. */
export function Sheet({
  children,
  flush = false,
}: {
  children: ReactNode;
  /** To the phone's edges. */ flush?: boolean;
}) {
  return <div className={`${s['sheet']} ${flush ? s['flush'] : ''}`}>{children}</div>;
}

interface PartProps {
  title?: string | undefined;
  /** Small, beside the title. */
  aside?: ReactNode;
  actions?: ReactNode;
  /** No inner space: a table or list that brings its own. */
  bare?: boolean;
  id?: string;
  children: ReactNode;
}

export function SheetPart({ title, aside, actions, bare = false, id, children }: PartProps) {
  return (
    <section className={`${s['part']} ${bare ? s['bare'] : ''}`} id={id} aria-label={title}>
      {title === undefined ? null : (
        <header>
          <h2>{title}</h2>
          {aside === undefined ? null : <div className="quiet">{aside}</div>}
          {actions === undefined ? null : <div className={s['acts']}>{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
