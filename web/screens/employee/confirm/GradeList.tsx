import type { Policy } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import { useGradeWords } from '../parts/use-grade-words.ts';
import s from './Confirm.module.css';

/** From which score each grade begins, what share of people it is meant for, and what it makes of the bonus. */
export function GradeList({ policy }: { policy: Policy }) {
  const w = useWords('employee').confirm;
  const wordOf = useGradeWords();
  const { bands } = policy.grades;
  return (
    <ol className={s['grades']}>
      {bands.map((band) => {
        const coefficient = policy.bonus?.coefficients?.[band.grade];
        return (
          <li key={band.grade}>
            <b>{band.grade}</b>
            <span>{wordOf(band.grade)}</span>
            <small>{w.from({ min: String(band.min) })}</small>
            {'share' in band ? <small>{w.share({ share: String(band.share) })}</small> : null}
            {coefficient === undefined ? null : <small>{w.coefficient({ value: String(coefficient) })}</small>}
          </li>
        );
      })}
    </ol>
  );
}
