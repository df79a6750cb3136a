import { Fragment, type ReactNode } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { columnsOf } from './columns.tsx';
import s from './GridTable.module.css';
import { CommentButton, CommentField, Name, Rating, Word } from './RowParts.tsx';
import type { Shown } from './shown.ts';
import { useFigure } from './use-figure.ts';

/** Everybody in rows: the evidence that helps, then the rating. */
export function GridTable(shown: Shown) {
  const { grid, line, entry, keys, period } = shown;
  const w = useWords('supervisor').grid;
  const say = useSay();
  const figure = useFigure(grid.rows, period);
  const columns = columnsOf(shown, figure, { w, say });
  return (
    <table className={s['table']}>
      <caption className="heard">{w.caption({ item: say(line.name) })}</caption>
      <thead>
        <tr>
          <th scope="col">{w.person}</th>
          {columns.map(({ key, title, look }) => (
            <th key={key} scope="col" className={classes(look)}>
              {title}
            </th>
          ))}
          <th scope="col">{w.mine}</th>
          <Heard>{w.word}</Heard>
          <Heard>{w.comment}</Heard>
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row) => {
          const of = { grid, line, entry, keys, row };
          const on = row.id === grid.person;
          return (
            <Fragment key={row.id}>
              <tr
                data-row={row.id}
                className={on ? s['on'] : undefined}
                aria-current={on ? 'true' : undefined}
                onClick={(event) => {
                  // Beside every field: the keys go on from here.
                  if (event.target instanceof Element && event.target.closest('button, label, input, select') === null)
                    grid.go({ person: row.id });
                }}
              >
                <th scope="row">
                  <Name {...of} />
                </th>
                {columns.map(({ key, look, cell }) => (
                  <td key={key} className={classes(look)}>
                    {cell(row)}
                  </td>
                ))}
                <td>
                  <Rating {...of} />
                </td>
                <td className={s['word']}>
                  <Word {...of} />
                </td>
                <td>
                  <CommentButton {...of} />
                </td>
              </tr>
              {grid.writes === row.id ? (
                <tr className={s['below']}>
                  <td colSpan={columns.length + 4}>
                    <CommentField {...of} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

const classes = (look: readonly string[]) => look.map((name) => s[name]).join(' ');

const Heard = ({ children }: { children: ReactNode }) => (
  <th scope="col">
    <span className="heard">{children}</span>
  </th>
);
