import { useState } from 'react';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { type Column, DataTable } from '../../../ui/DataTable.tsx';
import { Money } from '../../../ui/Money.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { BonusUnit } from '../ApproveCycle.tsx';
import { useUnitName } from '../../../ui/use-unit-name.ts';
import { BudgetBar } from '../../hr/bonus/BudgetBar.tsx';
import { ReceiptDialog } from './ReceiptDialog.tsx';
import s from './UnitList.module.css';

type Row = BonusUnit['rows'][number];

interface Props {
  cycle: string;
  unit: BonusUnit;
  currency: string;
}

/** Who gets what, and who gets nothing and why; each opens the receipt. */
export function UnitRows({ cycle, unit, currency }: Props) {
  const w = useWords('director').cycle;
  const terms = useWords('bonus');
  const say = useSay();
  const f = useFormat();
  const unitName = useUnitName();
  const [open, setOpen] = useState<Row['employee']>();
  const columns = [...columnsOf(w, say, currency), receiptColumn(w, setOpen)];
  const paid = unit.rows.filter(({ bonus }) => bonus !== null).length;
  return (
    <div className={s['rows']}>
      <div>
        {unit.decided?.reason == null ? null : (
          <p className={s['rule']}>{w.reasonWas({ reason: unit.decided.reason })}</p>
        )}
        {unit.approver === null ? null : <p className={s['rule']}>{terms.approverSaid(unit.approver)}</p>}
        {unit.budget === null ? null : (
          <div className={s['budget']}>
            <BudgetBar budget={unit.budget} currency={currency} />
          </div>
        )}
        <p className={s['rule']}>
          {unit.coefficient === null ? w.rule : w.ruleOne({ unit: String(unit.coefficient) })}
        </p>
        <DataTable
          label={w.rows({ unit: unitName(unit.unit) })}
          rows={unit.rows}
          columns={columns}
          rowKey={({ employee }) => employee.id}
        />
        <p className={`${s['rule']} ${s['foot']}`}>
          <span>{w.sum({ paid, out: unit.rows.length - paid })}</span>
          <b>{f.money(unit.paid, currency)}</b>
        </p>
      </div>
      {open === undefined ? null : <ReceiptDialog cycle={cycle} employee={open} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

type Words = ReturnType<typeof useWords<'director'>>['cycle'];

function columnsOf(w: Words, say: ReturnType<typeof useSay>, currency: string): Column<Row>[] {
  const notes: Readonly<Record<string, string>> = w.notes;
  const c = w.columns;
  return [
    { key: 'id', title: c.id, phone: 'half', cell: ({ employee }) => employee.id },
    { key: 'name', title: c.name, phone: 'title', cell: ({ employee }) => employee.name },
    { key: 'post', title: c.post, phone: 'hidden', cell: ({ employee }) => say(employee.post) },
    {
      key: 'score',
      title: c.score,
      figures: true,
      phone: 'half',
      cell: ({ score, note }) => score ?? <span className="quiet">{notes[note ?? ''] ?? '—'}</span>,
    },
    { key: 'grade', title: c.grade, phone: 'half', cell: ({ grade }) => <b>{grade ?? ''}</b> },
    {
      key: 'coefficient',
      title: c.coefficient,
      figures: true,
      phone: 'half',
      cell: ({ coefficient }) => coefficient ?? '',
    },
    { key: 'proration', title: c.proration, figures: true, phone: 'half', cell: ({ proration }) => proration ?? '' },
    {
      key: 'base',
      title: c.base,
      figures: true,
      phone: 'half',
      cell: ({ bonusBase }) => <Money minor={bonusBase} currency={currency} bare />,
    },
    {
      key: 'bonus',
      title: c.bonus,
      figures: true,
      cell: ({ bonus }) =>
        bonus === null ? (
          '—'
        ) : (
          <b>
            <Money minor={bonus} currency={currency} bare />
          </b>
        ),
    },
  ];
}

const receiptColumn = (w: Words, onOpen: (employee: Row['employee']) => void): Column<Row> => ({
  key: 'receipt',
  title: <span className="heard">{w.receipt.open}</span>,
  cell: ({ employee }) => (
    <Button small kind="quiet" label={w.receipt.openOf({ name: employee.name })} onClick={() => onOpen(employee)}>
      {w.receipt.open}
    </Button>
  ),
});
