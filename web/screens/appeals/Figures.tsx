import type { appeals } from '#lib/contract/appeals.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { useWords } from '../../i18n/words.ts';
import { Money } from '../../ui/Money.tsx';
import { FigureTable } from './FigureTable.tsx';

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
    <FigureTable
      head={after === null ? null : head}
      rows={rows.map((row) => ({
        name: w[row],
        from: shown(before, row),
        to: after === null ? null : shown(after, row),
        changed: after !== null && before[row] !== after[row],
      }))}
    />
  );
}
