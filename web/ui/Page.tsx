import type { ReactNode } from 'react';
import { Heading } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import { InsidePage } from './inside-page.ts';
import { Link } from './Link.tsx';
import s from './Page.module.css';

interface Props {
  title: string;
  /** Over the title: today, or the way back up. */
  kicker?: string | undefined;
  up?: { to: string; label: string } | undefined;
  /** One line under the title: until when, how long, who reads it. */
  lead?: ReactNode;
  /** Right of the title; at most one `fill` button. */
  actions?: ReactNode;
  /** `read` for documents and forms in one column (960 px), `full` for a grid of many columns. */
  width?: 'wide' | 'read' | 'full';
  /** It holds documents with headings of their own: printed, they go without the page's. */
  documents?: boolean;
  children: ReactNode;
}

export function Page({ title, kicker, up, lead, actions, width = 'wide', documents = false, children }: Props) {
  return (
    <div className={`${s['page']} ${s[width]}`}>
      <header className={`${s['head']} ${documents ? 'noprint' : ''}`}>
        <div>
          {up === undefined ? null : (
            <Link to={up.to} className={`${s['up']} noprint`} exact>
              <Icon name="back" size={16} />
              {up.label}
            </Link>
          )}
          {kicker === undefined ? null : <p className="quiet">{kicker}</p>}
          <Heading>{title}</Heading>
          {lead === undefined ? null : <p className="quiet">{lead}</p>}
        </div>
        {actions === undefined ? null : <div className={`${s['acts']} noprint`}>{actions}</div>}
      </header>
      <InsidePage value>{children}</InsidePage>
    </div>
  );
}
