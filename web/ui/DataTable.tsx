import { Table } from 'antd';
import type { ReactNode } from 'react';
import s from './DataTable.module.css';
import { EmptyState } from './EmptyState.tsx';
import { usePhone } from './use-media.ts';

export interface Column<Row> {
  key: string;
  title: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand right. */
  figures?: boolean;
  width?: number;
  sort?: ((a: Row, b: Row) => number) | undefined;
  /** On a phone's card: its first line, or left out. */
  phone?: 'title' | 'hidden';
}

interface Props<Row> {
  /** The table's name for screen readers. */
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** `cards` on a phone, or the table itself, scrolled sideways within its sheet. */
  phone?: 'cards' | 'scroll';
  empty?: ReactNode;
  loading?: boolean;
  /** The row that is open beside the table. */
  current?: string | undefined;
  /** A row that opens below itself. */
  inside?: ((row: Row) => ReactNode) | undefined;
  /** Rows per page; without it all are shown. */
  perPage?: number;
  foot?: ReactNode;
}

/** Dense rows of 40 px. Put it in a `SheetPart bare`. */
export function DataTable<Row extends object>(props: Props<Row>) {
  const {
    label,
    rows,
    columns,
    rowKey,
    phone = 'cards',
    empty,
    loading = false,
    current,
    inside,
    perPage,
    foot,
  } = props;
  const small = usePhone();
  if (rows.length === 0 && !loading) return <>{empty ?? <EmptyState />}</>;
  if (small && phone === 'cards') return <Cards {...props} />;
  return (
    <div className={s['table']}>
      <Table<Row>
        size="middle"
        caption={<span className="heard">{label}</span>}
        dataSource={rows}
        rowKey={rowKey}
        loading={loading}
        pagination={
          perPage === undefined ? false : { pageSize: perPage, hideOnSinglePage: true, showSizeChanger: false }
        }
        {...(small ? { scroll: { x: 'max-content' as const } } : {})}
        rowClassName={(row) => (rowKey(row) === current ? (s['current'] ?? '') : '')}
        {...(inside === undefined ? {} : { expandable: { expandedRowRender: inside } })}
        {...(foot === undefined ? {} : { footer: () => foot })}
        columns={columns.map((column) => ({
          key: column.key,
          title: column.title,
          render: (_: unknown, row: Row) => column.cell(row),
          align: column.figures === true ? 'right' : 'left',
          ...(column.width === undefined ? {} : { width: column.width }),
          ...(column.sort === undefined ? {} : { sorter: column.sort }),
        }))}
      />
    </div>
  );
}

function Cards<Row extends object>({ label, rows, columns, rowKey, inside, foot }: Props<Row>) {
  const heads = columns.filter((column) => column.phone === 'title');
  const rest = columns.filter((column) => column.phone === undefined);
  return (
    <>
      <ul className={s['cards']} aria-label={label}>
        {rows.map((row) => (
          <li key={rowKey(row)}>
            <div className={s['heads']}>
              {heads.map((column) => (
                <span key={column.key}>{column.cell(row)}</span>
              ))}
            </div>
            <dl>
              {rest.map((column) => (
                <div key={column.key}>
                  <dt>{column.title}</dt>
                  <dd>{column.cell(row)}</dd>
                </div>
              ))}
            </dl>
            {inside?.(row)}
          </li>
        ))}
      </ul>
      {foot === undefined ? null : <div className={s['foot']}>{foot}</div>}
    </>
  );
}
