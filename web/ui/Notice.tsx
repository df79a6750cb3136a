import { type ReactNode, use } from 'react';
import { Heading } from './Heading.tsx';
import s from './Notice.module.css';
import { InsidePage } from './inside-page.ts';

interface Props {
  title: string;
  lead?: string | undefined;
  /** What one can do about it. */
  children?: ReactNode;
}

/** One thing to say in the place of what should be here: not found, not yours, not reachable. A whole page, or part of one. */
export function Notice({ title, lead, children }: Props) {
  const inside = use(InsidePage);
  return (
    <section className={`${s['notice']} ${inside ? s['inside'] : ''}`}>
      {inside ? <h2>{title}</h2> : <Heading>{title}</Heading>}
      {lead === undefined ? null : <p className="quiet">{lead}</p>}
      {children === undefined ? null : <div className={s['acts']}>{children}</div>}
    </section>
  );
}
