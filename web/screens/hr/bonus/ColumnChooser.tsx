import { useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import s from './ColumnChooser.module.css';

const ids = [
  'number',
  'name',
  'unit',
  'post',
  'period',
  'payMonth',
  'score',
  'grade',
  'coefficient',
  'proration',
  'base',
  'bonus',
  'currency',
  'policyVersion',
  'run',
  'note',
] as const;

interface Column {
  id: (typeof ids)[number];
  on: boolean;
  /** Empty: the usual title. */
  title: string;
}

/** A comma or a colon would end a column in the request. */
const clean = (title: string) => title.replace(/[,:，：]/g, ' ').trim();

interface Props {
  onClose: () => void;
  /** As the request writes it; undefined for all columns under their usual titles. */
  onChoose: (columns: string | undefined) => void;
}

/** Which columns the sheet has, what they are called, and in which order. */
export function ColumnChooser({ onClose, onChoose }: Props) {
  const w = useWords('hr').bonus;
  const [columns, setColumns] = useState<readonly Column[]>(ids.map((id) => ({ id, on: true, title: '' })));
  const change = (place: number, part: Partial<Column>) =>
    setColumns(columns.map((column, at) => (at === place ? { ...column, ...part } : column)));
  const up = (place: number) => {
    const [before, one] = [columns[place - 1], columns[place]];
    if (before === undefined || one === undefined) return;
    setColumns(columns.with(place - 1, one).with(place, before));
  };
  const chosen = columns.filter(({ on }) => on);
  const usual = columns.every(({ id, on, title }, place) => on && title.trim() === '' && id === ids[place]);
  const written = chosen.map(({ id, title }) => (clean(title) === '' ? id : `${id}:${clean(title)}`)).join(',');
  return (
    <ConfirmDialog
      open
      title={w.columnsTitle}
      action={w.columnsUse}
      why={chosen.length === 0 ? w.columnsNone : undefined}
      onClose={onClose}
      onConfirm={() => onChoose(usual ? undefined : written)}
    >
      <p className="quiet">{w.columnsLead}</p>
      <ol className={s['columns']}>
        {columns.map(({ id, on, title }, place) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={on} onChange={(event) => change(place, { on: event.target.checked })} />
              {w.column[id]}
            </label>
            <input
              type="text"
              value={title}
              disabled={!on}
              maxLength={40}
              placeholder={w.column[id]}
              aria-label={w.columnTitleOf({ name: w.column[id] })}
              onChange={(event) => change(place, { title: event.target.value })}
            />
            <button
              type="button"
              disabled={place === 0}
              onClick={() => up(place)}
              aria-label={w.columnUpOf({ name: w.column[id] })}
            >
              ↑
            </button>
          </li>
        ))}
      </ol>
    </ConfirmDialog>
  );
}
