import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './Glance.module.css';

interface Props {
  /** Of which it is said; empty of all. */
  unit: string;
  /** What there is to say first, in a sentence. */
  said: string;
  figures: readonly { title: string; figure: ReactNode; more: string }[];
}

/** What a report says at the first glance: a sentence and three numbers. */
export function Glance({ unit, said, figures }: Props) {
  const w = useWords('reports');
  const names = useUnitNames();
  return (
    <div className={s['glance']}>
      <p className={s['said']}>{unit === '' ? said : w.ofUnit({ unit: names.of(unit), said })}</p>
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
}
