import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.ts';
import s from './Case.module.css';

interface Row {
  name: string;
  from: ReactNode;
  /** Left out where there is nothing to hold it against. */
  to?: ReactNode;
  changed: boolean;
}

/** Figures before and after, side by side; what has changed is bold. `head` stands over the second column. */
export function FigureTable({ rows, head }: { rows: readonly Row[]; head: string | null }) {
  const w = useWords('appeals').figures;
  return (
    <table className={s['figures']}>
      <caption className="heard">{w.title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="heard">{w.what}</span>
          </th>
          <th scope="col">{w.before}</th>
          {head === null ? null : <th scope="col">{head}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, from, to, changed }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="num">{from}</td>
            {head === null ? null : <td className="num">{changed ? <b>{to}</b> : to}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
