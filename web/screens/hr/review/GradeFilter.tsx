import { useWords } from '../../../i18n/words.ts';
import s from './GradeFilter.module.css';
import type { Band, Choice, Row } from './types.ts';

interface Props {
  bands: readonly Band[];
  rows: readonly Row[];
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** How many have which grade; each narrows the list, with mouse or keyboard. */
export function GradeFilter({ bands, rows, choice, onChoose }: Props) {
  const { review: w, shared } = useWords('hr');
  return (
    <fieldset className={s['grades']} aria-label={w.grades}>
      {bands.map(({ grade }) => {
        const count = rows.filter((row) => row.grade === grade).length;
        const on = choice !== undefined && 'grade' in choice && choice.grade === grade;
        return (
          <button key={grade} type="button" aria-pressed={on} onClick={() => onChoose(on ? undefined : { grade })}>
            <b>{grade}</b>
            <span>{shared.people({ count })}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
