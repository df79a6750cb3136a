import { review } from '#lib/contract/review.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { useSettled } from '../shared/use-settled.ts';
import s from './Calibration.module.css';
import type { Row } from './types.ts';

interface Props {
  cycle: string;
  employee: Row['employee'];
  score: string;
}

/** Score, grade, rank and coefficient as they are and as they would be: the server's own calculation, not a guess. */
export function CalibrationPreview({ cycle, employee, score }: Props) {
  const w = useWords('hr').review.calibration;
  const settled = useSettled(score);
  const asked = { params: { cycle, employee: employee.id }, query: { unit: employee.unit, score: Number(settled) } };
  const read = useRead(review.tryCalibration, asked);
  if (read.problem !== undefined) return <ErrorNote problem={read.problem} />;
  if (read.data === undefined || settled !== score) return <p className="quiet">{w.trying}</p>;
  const { before: now, after: then } = read.data;
  const [from, to] = [String(now.rank), String(then.rank)];
  return (
    <div className={s['preview']} aria-live="polite">
      <b>{w.change({ score: `${now.score} → ${then.score}`, grade: `${now.grade} → ${then.grade}` })}</b>
      <br />
      <small className="quiet">
        {from === to ? w.sameRank({ rank: to }) : w.ranks({ from, to })}
        {now.money === null || then.money === null
          ? null
          : ` · ${w.coefficients({ from: now.money.coefficient, to: then.money.coefficient })}`}
      </small>
    </div>
  );
}
