import { Fragment, type ReactNode } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { progress } from '#lib/contract/progress.ts';
import { raterKinds } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../i18n/words.ts';
import { SheetPart } from '../Sheet.tsx';
import { StateMark } from '../StateMark.tsx';
import { useFormat } from '../use-format.ts';
import { type Counts, CountsBar, CountsLegend } from './CountsBar.tsx';
import s from './ProgressTable.module.css';

export type Board = ReplyOf<typeof progress.read>;

const columns = ['due', 'done', 'late', 'out', 'open'] as const;
/** On a phone these are told by the bar's own words. */
const wide = new Set<string>(['due', 'out', 'open']);

interface Props {
  title: string;
  board: Board;
  unitName: (unit: string) => string;
  acts?: ReactNode;
  /** Below the table. */
  note?: string;
}

/** Per unit one bar and its numbers, the same below for each kind of rater, and as of when they were counted. */
export function ProgressTable({ title, board, unitName, acts, note }: Props) {
  const w = useWords('progress');
  const f = useFormat();
  return (
    <SheetPart
      title={title}
      aside={<small>{board.asOf === null ? w.never : w.asOf({ at: f.dateTime(board.asOf) })}</small>}
      actions={acts}
      bare
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <section className={s['scroll']} tabIndex={0} aria-label={w.table}>
        <table className={s['table']}>
          <thead>
            <tr>
              <th scope="col">{w.unit}</th>
              <th scope="col" className={s['bars']}>
                <CountsLegend />
                <span className="heard">{title}</span>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className={classOf(column)}>
                  {w.counts[column]}
                </th>
              ))}
              <th scope="col" className={`num ${s['more']}`}>
                {w.customers}
              </th>
              <th scope="col" className="num">
                {w.stuck}
              </th>
            </tr>
          </thead>
          <tbody>
            {board.units.map((unit) => (
              <Fragment key={unit.unit}>
                <Line
                  name={unitName(unit.unit)}
                  aside={w.people({ count: unit.people })}
                  counts={unit.total}
                  customers={unit.customers}
                  stuck={unit.stuck}
                />
                {raterKinds.map((kind) => {
                  const counts = unit.kinds[kind];
                  return counts === undefined ? null : (
                    <Line key={kind} name={w.kinds[kind]} of={unitName(unit.unit)} counts={counts} />
                  );
                })}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
      <div className={s['legend']}>
        <CountsLegend />
      </div>
      {note === undefined ? null : (
        <p className={`quiet ${s['note']}`}>
          <small>{note}</small>
        </p>
      )}
    </SheetPart>
  );
}

const classOf = (column: string) => (wide.has(column) ? `num ${s['more']}` : 'num');

interface LineProps {
  name: string;
  aside?: string;
  /** The unit that a kind's line belongs to. */
  of?: string;
  counts: Counts;
  customers?: number;
  stuck?: number;
}

function Line({ name, aside, of, counts, customers, stuck }: LineProps) {
  const w = useWords('progress');
  return (
    <tr className={of === undefined ? s['unit'] : s['kind']}>
      <th scope="row">
        {name}
        {aside === undefined ? null : <small className="quiet"> {aside}</small>}
      </th>
      <td className={s['bars']}>
        <CountsBar counts={counts} label={w.bar({ ...counts, unit: of === undefined ? name : `${of} ${name}` })} />
      </td>
      {columns.map((column) => (
        <td key={column} className={classOf(column)}>
          {column === 'late' && counts.late > 0 ? <b className={s['late']}>{counts.late}</b> : counts[column]}
        </td>
      ))}
      <td className={`num ${s['more']}`}>{customers}</td>
      <td className="num">
        {stuck === undefined ? null : stuck === 0 ? 0 : <StateMark state="blocked">{stuck}</StateMark>}
      </td>
    </tr>
  );
}
