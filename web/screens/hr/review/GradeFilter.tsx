import { useWords } from '../../../i18n/words.ts';
import { type Choice, isRange } from './choice.ts';
import s from './GradeFilter.module.css';
import type { Band, Row } from './types.ts';

interface Props {
  bands: readonly Band[];
  rows: readonly Row[];
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** How many have which grade, and had it last time; each narrows the list, the first one shows everybody again. */
export function GradeFilter({ bands, rows, choice, onChoose }: Props) {
  const w = useWords('hr').review;
  const known = rows.some(({ previous }) => previous !== null);
  return (
    <fieldset className={s['grades']} aria-label={w.grades}>
      <button type="button" aria-pressed={choice === undefined} onClick={() => onChoose(undefined)}>
        <b>{w.everybody}</b>
        <span>{w.heads({ count: rows.length })}</span>
      </button>
      {bands.map(({ grade }) => {
        const count = rows.filter((row) => row.grade === grade).length;
        const before = rows.filter(({ previous }) => previous?.grade === grade).length;
        const on = choice !== undefined && !isRange(choice) && choice.grade === grade;
        return (
          <button key={grade} type="button" aria-pressed={on} onClick={() => onChoose(on ? undefined : { grade })}>
            <b>{grade}</b>
            <span>{w.heads({ count })}</span>
            {known ? <span>{w.before({ count: before })}</span> : null}
          </button>
        );
      })}
    </fieldset>
  );
}
