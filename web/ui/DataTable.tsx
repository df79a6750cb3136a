import { Table } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useWords } from '../i18n/words.ts';
import { Button } from './Button.tsx';
import s from './DataTable.module.css';
import { EmptyState } from './EmptyState.tsx';
import { LongList } from './LongList.tsx';
import { type Sorting, sortedBy } from './sorting.ts';
import { usePhone } from './use-media.ts';
import { chunkMark, useWindow } from './use-window.ts';
import { windowed, WindowProvider } from './WindowBody.tsx';

export interface Column<Row> {
  key: string;
  title: ReactNode;
  /** On a phone's card, what is `null` takes no line. */
  cell: (row: Row) => ReactNode;
  /** Figures stand right. */
  figures?: boolean;
  width?: number;
  sort?: ((a: Row, b: Row) => number) | undefined;
  /** On a phone's card: its first line, beside another one of few signs, across the card without its title, or left out. */
  phone?: 'title' | 'half' | 'whole' | 'hidden';
}

interface Props<Row> {
  /** The table's name for screen readers. */
  label: string;
  /** All of them, however many: those in sight stand in the page. */
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  empty?: ReactNode;
  foot?: ReactNode;
  /** So many cards at first on a phone, where something else follows below; the others on demand. */
  first?: number;
  /** There are more rows than have been read. */
  more?: boolean;
  /** The reader sorts, and means all rows. */
  onSort?: () => void;
}

/** Dense rows of 40 px; cards on a phone. Put it in a `SheetPart bare`. */
export function DataTable<Row extends object>({ empty, foot, ...rest }: Props<Row>) {
  const small = usePhone();
  if (rest.rows.length === 0) return <>{empty ?? <EmptyState />}</>;
  return (
    <>
      {small ? <Cards {...rest} /> : <Wide {...rest} />}
      {foot === undefined ? null : <div className={s['foot']}>{foot}</div>}
    </>
  );
}

function Wide<Row extends object>({ label, rows, columns, rowKey, more = false, onSort }: Props<Row>) {
  const [sorting, setSorting] = useState<Sorting>();
  const shown = useWindow(rows.length, 40);
  const sorted = useMemo(() => sortedBy(rows, columns, sorting), [rows, columns, sorting]);
  const sort = (key: unknown, order: Sorting['order'] | null | undefined) => {
    setSorting(order == null ? undefined : { key: String(key), order });
    if (order != null) onSort?.();
  };
  return (
    <WindowProvider value={{ ...shown, rowCount: more ? -1 : rows.length, columnCount: columns.length }}>
      <div className={s['table']}>
        <Table<Row>
          size="middle"
          caption={<span className="heard">{label}</span>}
          dataSource={sorted.slice(shown.from, shown.to)}
          rowKey={rowKey}
          pagination={false}
          components={windowed}
          // Columns keep their width while rows come and go.
          tableLayout={shown.partial ? 'fixed' : 'auto'}
          onRow={(_, at = 0) => ({ 'aria-rowindex': shown.from + at + 2, ...chunkMark(shown.from + at) })}
          onChange={(_page, _filters, by) => (Array.isArray(by) ? undefined : sort(by.columnKey, by.order))}
          columns={columns.map((column) => ({
            key: column.key,
            title: column.title,
            render: (_: unknown, row: Row) => column.cell(row),
            align: column.figures === true ? 'right' : 'left',
            ...(column.width === undefined ? {} : { width: column.width }),
            // All rows are sorted here; the kit is given some of them.
            ...(column.sort === undefined
              ? {}
              : { sorter: true, sortOrder: sorting?.key === column.key ? sorting.order : null }),
          }))}
        />
      </div>
    </WindowProvider>
  );
}

function Cards<Row extends object>({ label, rows, columns, rowKey, first, more = false }: Props<Row>) {
  const { showAll } = useWords('common');
  const [all, setAll] = useState(false);
  // Fewer than three more are no reason to press anything.
  const folded = !all && first !== undefined && rows.length > first + 2;
  const heads = columns.filter((column) => column.phone === 'title');
  const rest = columns.filter(({ phone }) => phone !== 'title' && phone !== 'hidden');
  const shown = folded ? rows.slice(0, first) : rows;
  const list = (
    <LongList label={label} className={s['cards']} rows={shown} count={more ? -1 : rows.length} rowHeight={130}>
      {(row, marks) => (
        <li key={rowKey(row)} {...marks}>
          <div className={s['heads']}>
            {heads.map((column) => (
              <span key={column.key}>{column.cell(row)}</span>
            ))}
          </div>
          <dl>
            {rest.map((column) => {
              const said = column.cell(row);
              if (said === null) return null;
              return (
                <div key={column.key} className={s[column.phone ?? 'line']}>
                  <dt>{column.title}</dt>
                  <dd>{said}</dd>
                </div>
              );
            })}
          </dl>
        </li>
      )}
    </LongList>
  );
  if (!folded) return list;
  return (
    <>
      {list}
      <div className={s['rest']}>
        <Button kind="quiet" icon="down" onClick={() => setAll(true)}>
          {showAll({ count: rows.length })}
        </Button>
      </div>
    </>
  );
}
