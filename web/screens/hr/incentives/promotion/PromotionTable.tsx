import type { ReactNode } from 'react';
import { useWords } from '../../../../i18n/words.ts';
import { useSay } from '../../../../i18n/use-say.ts';
import { Button } from '../../../../ui/Button.tsx';
import { type Column, DataTable } from '../../../../ui/DataTable.tsx';
import { StateMark, type State } from '../../../../ui/StateMark.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { useConditionColumns } from './condition-columns.tsx';
import s from './Promotion.module.css';
import type { PromotionAct, PromotionList, PromotionRow } from './types.ts';

interface Props {
  label: string;
  dimensions: PromotionList['dimensions'];
  rows: readonly PromotionRow[];
  onStep: (row: PromotionRow, act: PromotionAct) => void;
  empty?: ReactNode;
}

export function PromotionTable({ label, rows, empty, ...rest }: Props) {
  const columns = useColumns({ rows, ...rest });
  return (
    <DataTable
      label={label}
      rows={rows}
      rowKey={({ employee }) => employee.id}
      columns={columns}
      first={4}
      empty={empty}
    />
  );
}

function useColumns({
  rows,
  dimensions,
  onStep,
}: Pick<Props, 'rows' | 'dimensions' | 'onStep'>): Column<PromotionRow>[] {
  const w = useWords('incentives').promotion;
  const conditions = useConditionColumns(rows, dimensions);
  return [
    { key: 'name', title: w.person, cell: (row) => <Who row={row} />, phone: 'title', width: 176 },
    {
      key: 'score',
      title: w.score,
      figures: true,
      phone: 'half',
      width: 88,
      cell: ({ score }) => score,
      sort: (a, b) => Number(a.score) - Number(b.score),
    },
    { key: 'grade', title: w.grade, width: 64, phone: 'half', cell: ({ grade }) => <b>{grade}</b> },
    ...conditions,
    { key: 'state', title: w.state, width: 200, phone: 'title', cell: (row) => <Progress row={row} /> },
    {
      key: 'acts',
      title: <span className="heard">{w.step}</span>,
      phone: 'whole',
      width: 176,
      cell: (row) => {
        const mine = acts.filter((act) => row.buttons.some(({ action, allowed }) => action === act && allowed));
        return mine.length === 0 ? null : <Acts row={row} acts={mine} onStep={onStep} />;
      },
    },
  ];
}

function Who({ row: { employee, eligible, proposed, tied } }: { row: PromotionRow }) {
  const w = useWords('incentives').promotion;
  const say = useSay();
  return (
    <>
      <b>{employee.name}</b>
      <br />
      <small className="quiet">
        {say(employee.post)}
        {eligible && proposed ? ` · ${tied ? w.tied : w.proposed}` : ''}
      </small>
    </>
  );
}

const marks: Record<PromotionRow['state'], State> = {
  open: 'none',
  nominated: 'draft',
  approved: 'draft',
  declined: 'blocked',
  recorded: 'done',
};

function Progress({ row: { state, nominated, decided, recorded } }: { row: PromotionRow }) {
  const w = useWords('incentives').promotion;
  const say = useSay();
  const f = useFormat();
  const step = recorded ?? decided ?? nominated;
  const reason = (decided ?? nominated)?.reason ?? null;
  return (
    <>
      <StateMark state={marks[state]} wraps>
        {w.states[state]}
      </StateMark>
      {state === 'open' || step === null ? null : (
        <small className={`quiet ${s['below']}`}>
          {recorded === null ? null : `${w.recorded({ post: say(recorded.post), from: f.date(recorded.from) })} · `}
          {w.by({ name: step.name, at: f.date(step.at) })}
          {reason === null ? '' : ` · ${reason}`}
        </small>
      )}
    </>
  );
}

/** What may be done; what may not be done by this reader is not offered. */
const acts: readonly PromotionAct[] = ['nominate', 'approve', 'record', 'decline', 'withdraw'];

interface ActsProps extends Pick<Props, 'onStep'> {
  row: PromotionRow;
  acts: readonly PromotionAct[];
}

function Acts({ row, acts: mine, onStep }: ActsProps) {
  const w = useWords('incentives').promotion;
  return (
    <span className={s['acts']}>
      {mine.map((act) => (
        <Button
          key={act}
          small
          kind={act === 'withdraw' || act === 'decline' ? 'quiet' : 'line'}
          label={w.actOf({ act: w.acts[act], name: row.employee.name })}
          onClick={() => onStep(row, act)}
        >
          {w.acts[act]}
        </Button>
      ))}
    </span>
  );
}
