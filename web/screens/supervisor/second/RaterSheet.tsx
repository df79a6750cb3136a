import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { useColumns } from './columns.tsx';
import { Given } from './Given.tsx';
import type { Review, ReviewLine } from './rows.ts';
import s from './Second.module.css';
import type { Confirming } from './use-confirming.ts';

interface Props {
  rater: string;
  rows: readonly Review[];
  lines: readonly ReviewLine[];
  over: boolean;
  confirming: Confirming;
  onOpen: (id: string) => void;
}

/** What one supervisor rated: how they use the scale and lean against the self-ratings, then everybody. */
export function RaterSheet({ rater, rows, lines, over, confirming, onOpen }: Props) {
  const w = useWords('supervisor').second;
  const say = useSay();
  const columns = useColumns(
    lines.map(({ indicator, name }) => ({ indicator, name: say(name) })),
    { over, confirming, onOpen },
  );
  const done = rows.filter(({ standing }) => standing === 'confirmed').length;
  return (
    <Sheet>
      <SheetPart title={rater} aside={w.given({ count: rows.length, done })} bare>
        <div className={s['given']}>
          <Given rater={rater} rows={rows} lines={lines} />
        </div>
        <DataTable label={w.list({ name: rater })} rows={rows} columns={columns} rowKey={({ id }) => id} />
      </SheetPart>
    </Sheet>
  );
}
