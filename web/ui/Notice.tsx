import type { ReactNode } from 'react';
import s from './Notice.module.css';

interface Props {
  title: string;
  lead?: string | undefined;
  /** What one can do about it. */
  children?: ReactNode;
}

/** A whole page that has one thing to say: not found, not yours, not reachable. */
export function Notice({ title, lead, children }: Props) {
  return (
    <section className={s['notice']}>
      <h1>{title}</h1>
      {lead === undefined ? null : <p className="quiet">{lead}</p>}
      {children === undefined ? null : <div className={s['acts']}>{children}</div>}
    </section>
  );
}
