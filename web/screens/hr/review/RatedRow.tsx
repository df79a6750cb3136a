import type { Outlying } from '#lib/domain/fairness/outliers.ts';
import { useWords } from '../../../i18n/words.ts';
import type { Marks } from '../../../ui/LongList.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { noteOf } from './notes.ts';
import s from './ReviewList.module.css';
import type { Band, Row } from './types.ts';

interface Props {
  row: Row;
  bands: readonly Band[];
  /** They lie far from the others of their unit. */
  far: Outlying | undefined;
  current: boolean;
  marks: Marks;
  onOpen: (employee: string) => void;
}

/** One person of the list; the whole row opens them. */
export function RatedRow({ row, bands, far, current, marks, onOpen }: Props) {
  const w = useWords('hr').review;
  const units = useUnitNames();
  const { employee, score, grade, unratedFor } = row;
  const known: Readonly<Record<string, string>> = w.unratedFor;
  const note = noteOf(row, { bands, far }, w.notes);
  return (
    <li className={`${s['row']} ${current ? s['current'] : ''}`} {...marks}>
      <button type="button" aria-expanded={current} onClick={() => onOpen(employee.id)}>
        <span className={s['who']}>
          <span className={s['name']}>{employee.name}</span>
          <small className="quiet">{units.of(employee.team ?? employee.unit)}</small>
        </span>
        {score === null ? (
          <span className={s['why']}>
            <StateMark state="none">{known[unratedFor ?? ''] ?? w.unrated}</StateMark>
          </span>
        ) : (
          <>
            <span className={s['score']}>{score}</span>
            <b className={s['grade']}>{grade}</b>
            <small className={`quiet ${s['note']}`}>
              {far === undefined ? null : <b className={s['far']}>◆ </b>}
              {note}
            </small>
          </>
        )}
      </button>
    </li>
  );
}
