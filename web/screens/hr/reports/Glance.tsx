import type { ReactNode } from 'react';
import s from './Glance.module.css';

interface Props {
  /** What there is to say first, in a sentence. */
  said: string;
  figures: readonly { title: string; figure: ReactNode; more: string }[];
}

/** What a report says at the first glance: a sentence and three numbers. */
export const Glance = ({ said, figures }: Props) => (
  <div className={s['glance']}>
    <p className={s['said']}>{said}</p>
    <dl className={s['figures']}>
      {figures.map(({ title, figure, more }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            <b>{figure}</b>
            <small className="quiet">{more}</small>
          </dd>
        </div>
      ))}
    </dl>
  </div>
);
