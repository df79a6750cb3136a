import type { ReactNode } from 'react';
import { useWords } from '../i18n/words.ts';
import s from './EmptyState.module.css';

interface Props {
  title?: string;
  /** What will be here, and what to do. */
  lead?: string;
  children?: ReactNode;
}

export function EmptyState({ title, lead, children }: Props) {
  const w = useWords('common');
  return (
    <div className={s['empty']}>
      <p className={s['title']}>{title ?? w.empty}</p>
      {lead === undefined ? null : <p className="quiet">{lead}</p>}
      {children === undefined ? null : <div className={s['acts']}>{children}</div>}
    </div>
  );
}
