import { useState } from 'react';
import { isOf } from '#lib/domain/lifecycle/teams.ts';
import { useMe } from '../../../api/use-me.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { type Column, DataTable } from '../../../ui/DataTable.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Money } from '../../../ui/Money.tsx';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { Filters, isMeant, PersonSearch, UnitFilter } from '../shared/Filters.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { RecallUnit } from './RecallUnit.tsx';
import { type ResultRow, statusOf } from './rows.ts';

interface Props {
  cycle: CycleDetail;
  rows: readonly ResultRow[];
  onOpen: (row: ResultRow) => void;
}

export function ResultTable({ cycle, rows, onOpen }: Props) {
  const { results: w, shared } = useWords('hr');
  const [unit, setUnit] = useState('');
  const [typed, setTyped] = useState('');
  const columns = useColumns(cycle, onOpen);
  const manages = useMe().data?.roles.includes('hr') === true;
  const shown = rows
    .filter(({ employee }) => isOf(employee, unit === '' ? undefined : unit) && isMeant(employee, typed))
    .toSorted((a, b) => Number(b.score ?? -1) - Number(a.score ?? -1));
  const rated = rows.filter(({ score }) => score !== null).length;
  return (
    <SheetPart
      title={w.label}
      aside={<small>{w.count({ count: rows.length, rated })}</small>}
      actions={
        <Filters>
          <UnitFilter units={cycle.units} teams={cycle.teams} value={unit} onChange={setUnit} />
          <PersonSearch value={typed} onChange={setTyped} />
          {manages ? <RecallUnit cycle={cycle} /> : null}
        </Filters>
      }
      bare
    >
      <DataTable
        label={w.label}
        rows={shown}
        rowKey={({ employee }) => employee.id}
        columns={columns}
        empty={<EmptyState title={shared.nothingFound} lead={shared.nothingFoundLead} />}
      />
    </SheetPart>
  );
}

function useColumns(cycle: CycleDetail, onOpen: Props['onOpen']): Column<ResultRow>[] {
  const { results: w, shared } = useWords('hr');
  const units = useUnitNames();
  const f = useFormat();
  const final = cycle.units.every((unit) => cycle.runStates[unit] === 'released');
  return [
    { key: 'number', title: shared.number, phone: 'half', cell: ({ employee }) => employee.id, width: 88 },
    {
      key: 'name',
      title: shared.name,
      cell: ({ employee, calibrated }) => (
        <>
          <b>{employee.name}</b>
          {calibrated ? <small className="quiet"> {w.calibrated}</small> : null}
        </>
      ),
      phone: 'title',
    },
    {
      key: 'unit',
      title: shared.unit,
      phone: 'half',
      cell: ({ employee }) => units.of(employee.team ?? employee.unit),
    },
    {
      key: 'score',
      title: w.score,
      figures: true,
      phone: 'half',
      cell: (row) =>
        row.score ?? (
          <StateMark state={statusOf(row) === 'blocked' ? 'blocked' : 'none'}>{w.status[statusOf(row)]}</StateMark>
        ),
      sort: (a, b) => Number(a.score ?? -1) - Number(b.score ?? -1),
    },
    { key: 'grade', title: w.grade, phone: 'half', cell: ({ grade }) => <b>{grade}</b>, width: 72 },
    { key: 'rank', title: w.rank, figures: true, phone: 'half', cell: ({ rank }) => rank, width: 88 },
    {
      key: 'bonus',
      title: final ? w.bonus : w.provisional,
      figures: true,
      cell: ({ bonus }) => (bonus === null ? '—' : <Money minor={bonus} bare />),
      sort: (a, b) => (a.bonus ?? -1) - (b.bonus ?? -1),
    },
    {
      key: 'acknowledged',
      title: w.acknowledged,
      phone: 'half',
      cell: (row) =>
        row.acknowledgedAt === null ? (
          statusOf(row) === 'rated' ? (
            <StateMark state="none">{w.notYetAcknowledged}</StateMark>
          ) : null
        ) : (
          <StateMark state="done">{f.date(row.acknowledgedAt)}</StateMark>
        ),
    },
    {
      key: 'open',
      title: <span className="heard">{w.open}</span>,
      phone: 'title',
      width: 140,
      cell: (row) =>
        statusOf(row) === 'rated' ? (
          <Button small kind="quiet" label={w.openOf({ name: row.employee.name })} onClick={() => onOpen(row)}>
            {w.open}
          </Button>
        ) : null,
    },
  ];
}
