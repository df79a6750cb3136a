import { useState } from 'react';
import { reasonLength } from '#lib/contract/common.ts';
import { review } from '#lib/contract/review.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { offerUndo } from '../../../ui/undo.ts';
import { etagOf } from '../../../api/etag.ts';
import { Refusal } from '../../../ui/Refusal.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import s from './Calibration.module.css';
import { CalibrationPreview } from './CalibrationPreview.tsx';
import { mayDecide } from './may-decide.ts';
import { sameScore, scoreOf } from './score-text.ts';
import { calibrateAsBefore } from './take-back.ts';
import type { Reviewed } from './types.ts';

interface Props {
  cycle: CycleDetail;
  person: Reviewed;
  decimals: number;
  maxScore: number;
}

/** Sets the score in place: what it would change is shown before it is saved, and it can be taken back. */
export function Calibration({ cycle, person, decimals, maxScore }: Props) {
  const w = useWords('hr').review.calibration;
  const move = useVersionedMove(review.calibrate, wholeCycle);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const { row, version } = person;
  const { employee, score, computedScore, calibration } = row;
  if (score === null || computedScore === null) return null;
  if (!mayDecide(cycle, row)) return <p className={s['held']}>{w.held}</p>;
  const wanted = scoreOf(typed, maxScore, decimals);
  const asked = { params: { cycle: cycle.id, employee: employee.id }, query: { unit: employee.unit } };
  const set = async (next: { score: number; reason: string } | null) => {
    const done = await move.run({ ...asked, body: { calibration: next }, ifMatch: etagOf(version) });
    if (done === undefined) return;
    const decided = { cycle: cycle.id, employee, version: done.data.version };
    offerUndo({
      said:
        next === null
          ? w.undone({ name: employee.name })
          : w.done({ name: employee.name, to: done.data.row.score ?? '' }),
      undo: () => calibrateAsBefore(decided, calibration),
    });
  };
  const hint = w.hint({ max: maxScore, decimals });
  return (
    <section className={s['calibration']} aria-label={w.title}>
      <h3>{w.title}</h3>
      {calibration === null ? null : (
        <div className={s['now']}>
          <p>{w.now({ from: computedScore, to: score, reason: calibration.reason })}</p>
          <Button small busy={move.busy} onClick={() => void set(null)}>
            {w.undo}
          </Button>
        </div>
      )}
      <div className={s['fields']}>
        <TextField
          label={w.to}
          value={typed}
          onChange={setTyped}
          placeholder={score}
          error={
            typed.trim() === '' || wanted !== undefined ? (move.problem?.at('calibration.score') ?? undefined) : hint
          }
        />
        {wanted === undefined || sameScore(wanted, score) ? (
          <p className="quiet">
            <small>{hint}</small>
          </p>
        ) : (
          <CalibrationPreview cycle={cycle.id} employee={employee} score={wanted} />
        )}
      </div>
      <TextField
        label={w.reason}
        value={reason}
        onChange={setReason}
        rows={2}
        longest={reasonLength.most}
        error={move.problem?.at('calibration.reason')}
      />
      <Refusal problem={move.problem} />
      <div className={s['acts']}>
        <Button
          kind="fill"
          busy={move.busy}
          why={whyNot(w, wanted, score, reason)}
          onClick={() => {
            if (wanted !== undefined) void set({ score: Number(wanted), reason: reason.trim() });
          }}
        >
          {w.save}
        </Button>
        <small className="quiet">{w.kept}</small>
      </div>
    </section>
  );
}

function whyNot(
  w: ReturnType<typeof useWords<'hr'>>['review']['calibration'],
  wanted: string | undefined,
  score: string,
  reason: string,
): string | undefined {
  if (wanted === undefined) return w.scoreNeeded;
  if (sameScore(wanted, score)) return w.same;
  const written = reason.trim().length;
  if (written === 0) return w.reasonNeeded;
  return written < reasonLength.least ? w.reasonShort({ more: reasonLength.least - written }) : undefined;
}
