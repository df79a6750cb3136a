import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { staff } from '#lib/contract/staff.ts';
import { useWords } from '../../../i18n/words.ts';
import { type Column, DataTable } from '../../../ui/DataTable.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './ImportTable.module.css';

type Row = ReplyOf<typeof staff.importFile>['rows'][number];

const marks = { new: 'draft', changed: 'warn', same: 'none', wrong: 'blocked' } as const;
const order = ['wrong', 'new', 'changed', 'same'] as const;

/** What the file would do, line by line: the wrong ones first, each with column and sentence. */
export function ImportTable({ rows }: { rows: readonly Row[] }) {
  const w = useWords('hr').people.import;
  const columns = useColumns();
  const sorted = rows.toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what) || a.line - b.line);
  return <DataTable label={w.preview} rows={sorted} rowKey={({ line }) => String(line)} columns={columns} />;
}

function useColumns(): Column<Row>[] {
  const { people, shared } = useWords('hr');
  const w = people.import;
  const units = useUnitNames();
  const columnNames: Readonly<Record<string, string>> = w.columns;
  return [
    { key: 'line', title: w.line, cell: ({ line }) => line, width: 72 },
    {
      key: 'what',
      title: w.what,
      cell: ({ what }) => <StateMark state={marks[what]}>{w.kinds[what]}</StateMark>,
      width: 120,
    },
    { key: 'number', title: shared.number, cell: ({ id }) => id, width: 112 },
    { key: 'name', title: shared.name, cell: ({ name }) => <b>{name}</b>, phone: 'title' },
    { key: 'unit', title: shared.unit, cell: ({ unit }) => units.of(unit) },
    {
      key: 'more',
      title: w.more,
      cell: ({ what, fields, problems }) =>
        what === 'changed' ? (
          w.changes({ fields: fields.map((field) => w.fields[field]).join(shared.and) })
        ) : (
          <div className={s['wrong']}>
            {problems.map(({ column, code, message }) => (
              <p key={`${column} ${code}`}>
                {columnNames[column] ?? column}
                {shared.colon}
                {message}
              </p>
            ))}
          </div>
        ),
    },
  ];
}
