import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Column } from '../../../ui/DataTable.tsx';
import { type State, StateMark } from '../../../ui/StateMark.tsx';
import type { Review } from './rows.ts';
import s from './Second.module.css';
import type { Confirming } from './use-confirming.ts';

const shapes: Record<Review['standing'], State> = {
  alone: 'done',
  open: 'none',
  waiting: 'draft',
  returned: 'warn',
  confirmed: 'done',
  waived: 'none',
};

interface Doing {
  over: boolean;
  confirming: Confirming;
  onOpen: (id: string) => void;
}

/** Each indicator with the supervisor's rating over the self-rating; what asks for a look; and the two buttons. */
export function useColumns(
  lines: readonly { indicator: string; name: string }[],
  { over, confirming, onOpen }: Doing,
): Column<Review>[] {
  const w = useWords('supervisor').second;
  return [
    { key: 'person', title: w.person, phone: 'title', cell: ({ employee }) => <b>{employee.name}</b> },
    {
      key: 'standing',
      title: w.standing,
      phone: 'title',
      cell: (row) => <Standing row={row} />,
    },
    ...lines.map(({ indicator, name }): Column<Review> => ({
      key: indicator,
      title: name,
      figures: true,
      cell: ({ scores, self }) => <Rating given={scores[indicator]} self={self[indicator]} />,
    })),
    {
      key: 'gap',
      title: w.gap,
      figures: true,
      cell: ({ gap, standing }) => (gap === null ? (standing === 'open' ? '—' : w.noSelf) : w.gapOf({ steps: gap })),
      sort: (a, b) => Number(a.gap ?? 0) - Number(b.gap ?? 0),
    },
    {
      key: 'action',
      title: <span className="heard">{w.action}</span>,
      cell: (row) => <Acts row={row} over={over} confirming={confirming} onOpen={onOpen} />,
    },
  ];
}

function Standing({ row: { standing, notable } }: { row: Review }) {
  const w = useWords('supervisor').second;
  return (
    <span className={s['standing']}>
      <StateMark state={shapes[standing]}>{w.standings[standing]}</StateMark>
      {standing === 'waiting' && notable.length > 0 ? (
        <StateMark state="warn">{notable.map((one) => w.notables[one]).join(' · ')}</StateMark>
      ) : null}
    </span>
  );
}

function Rating({ given, self }: { given: number | undefined; self: number | undefined }) {
  const w = useWords('supervisor').second;
  if (given === undefined) return <span className="quiet">—</span>;
  return (
    <span className={s['rating']}>
      <b>{given}</b>
      {self === undefined ? null : <small className="quiet">{w.selfRated({ rating: self })}</small>}
    </span>
  );
}

function Acts({ row, over, confirming, onOpen }: Doing & { row: Review }) {
  const w = useWords('supervisor').second;
  const { id, employee, standing } = row;
  const { name } = employee;
  const decides = !over && !confirming.busy;
  return (
    <span className={s['acts']}>
      {standing === 'open' ? null : (
        <Button small kind="quiet" label={w.lookAt({ name })} onClick={() => onOpen(id)}>
          {w.look}
        </Button>
      )}
      {decides && (standing === 'waiting' || standing === 'waived') ? (
        <Button small label={w.confirmOf({ name })} onClick={() => void confirming.run([row])}>
          {w.confirm}
        </Button>
      ) : null}
      {decides && standing === 'confirmed' ? (
        <Button small kind="quiet" label={w.takeBackOf({ name })} onClick={() => void confirming.takeBack(row)}>
          {w.takeBack}
        </Button>
      ) : null}
    </span>
  );
}
