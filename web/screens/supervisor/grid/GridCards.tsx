import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import s from './GridCards.module.css';
import { CommentButton, CommentField, Name, Rating, Word } from './RowParts.tsx';
import { type GridRow, lineOf } from './rows.ts';
import type { Shown } from './shown.ts';

/** On a phone: a card for each person, with what there is room for; the name opens the rest. */
export function GridCards({ grid, line, entry, keys, before }: Shown) {
  const w = useWords('supervisor').grid;
  const say = useSay();
  return (
    <ul className={s['cards']} aria-label={w.caption({ item: say(line.name) })}>
      {grid.rows.map((row) => {
        const of = { grid, line, entry, keys, row };
        const on = row.id === grid.person;
        return (
          <li
            key={row.id}
            data-row={row.id}
            className={on ? s['on'] : undefined}
            aria-current={on ? 'true' : undefined}
          >
            <Name {...of} />
            <Facts row={row} indicator={line.indicator} before={before?.[row.form.employee.id]?.[line.indicator]} />
            <div className={s['rating']}>
              <Rating {...of} />
            </div>
            <div className={s['foot']}>
              <Word {...of} />
              <CommentButton {...of} />
            </div>
            {grid.writes === row.id ? (
              <div className={s['rating']}>
                <CommentField {...of} />
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Facts({ row, indicator, before }: { row: GridRow; indicator: string; before: number | undefined }) {
  const w = useWords('supervisor').grid;
  const evidence = lineOf(row, indicator)?.evidence;
  const facts = [
    { name: w.self, value: evidence?.self?.rating },
    { name: w.customersShort, value: evidence?.customers?.mean },
    { name: w.beforeShort, value: before },
  ].filter(({ value }) => value !== undefined);
  return (
    <dl className={s['facts']}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
