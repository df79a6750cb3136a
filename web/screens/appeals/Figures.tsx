import type { appeals } from '#lib/contract/appeals.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { useWords } from '../../i18n/words.ts';
import { Money } from '../../ui/Money.tsx';
import s from './Case.module.css';

export type Side = ReplyOf<typeof appeals.tryDecision>['before'];

interface Props {
  currency: string;
  before: Side;
  after: Side | null;
  /** What stands over the second column. */
  head: string;
}

const rows = ['score', 'grade', 'coefficient', 'proration', 'absentDays', 'bonusBase', 'bonus'] as const;

/** A result before and after, figure beside figure; what has changed is bold. */
export function Figures({ before, after, head, currency }: Props) {
  const w = useWords('appeals').figures;
  const shown = (side: Side, row: (typeof rows)[number]) => {
    const value = side[row];
    if (value === null) return w.none;
    return row === 'bonus' || row === 'bonusBase' ? <Money minor={value} currency={currency} /> : value;
  };
  return (
    <table className={s['figures']}>
      <caption className="heard">{w.title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="heard">{w.what}</span>
          </th>
          <th scope="col">{w.before}</th>
          {after === null ? null : <th scope="col">{head}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{w[row]}</th>
            <td className="num">{shown(before, row)}</td>
            {after === null ? null : (
              <td className="num">{before[row] === after[row] ? shown(after, row) : <b>{shown(after, row)}</b>}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
