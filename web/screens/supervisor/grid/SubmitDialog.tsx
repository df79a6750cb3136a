import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../../ui/Dialog.tsx';
import { ProgressSteps } from '../../../ui/ProgressSteps.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { type GridRow, isComplete } from './rows.ts';
import s from './SubmitDialog.module.css';
import type { Grid } from './use-grid.ts';
import type { Outcome, Submitting } from './use-submit-team.ts';

interface Props {
  open: boolean;
  grid: Grid;
  submitting: Submitting;
  onClose: () => void;
}

/** Who is complete and who is not, and the one confirmation: submitting is final. Then how far it is, and what failed. */
export function SubmitDialog({ open, grid, submitting, onClose }: Props) {
  const w = useWords('supervisor').grid;
  const common = useWords('common');
  const { outcomes, busy } = submitting;
  const ready = grid.rows.filter(isComplete);
  const done = [...outcomes.values()].filter(({ state }) => state === 'done').length;
  const failed = [...outcomes.values()].filter(({ state }) => state === 'failed').length;
  const over = !busy && outcomes.size > 0;
  const total = busy ? Math.max(ready.length + done, outcomes.size) : outcomes.size;
  const fix = (person: string, item: string) => {
    onClose();
    grid.go({ person, item });
  };
  return (
    <Dialog open={open} title={w.submitTitle} onClose={busy ? () => {} : onClose}>
      <p aria-live="polite">
        {busy
          ? w.submitting({ done, total })
          : over
            ? w.submitOver({ done, failed })
            : ready.length === 0
              ? w.noneReady
              : w.final}
      </p>
      {busy ? <ProgressSteps done={done} total={total} label="" /> : null}
      <ul className={s['people']}>
        {grid.rows.map((row) => (
          <Person key={row.id} row={row} outcome={outcomes.get(row.id)} onFix={fix} />
        ))}
      </ul>
      <DialogActs>
        {busy ? null : <Button onClick={onClose}>{over ? common.close : common.cancel}</Button>}
        {ready.length === 0 && !busy ? null : (
          <Button kind="fill" busy={busy} onClick={() => void submitting.run(ready)}>
            {failed > 0 && over ? w.submitAgain({ count: ready.length }) : w.submitAll({ count: ready.length })}
          </Button>
        )}
      </DialogActs>
    </Dialog>
  );
}

interface PersonProps {
  row: GridRow;
  outcome: Outcome | undefined;
  onFix: (person: string, item: string) => void;
}

function Person({ row, outcome, onFix }: PersonProps) {
  const { employee } = row.form;
  return (
    <li>
      <b>{employee.name}</b>
      <div>
        <Standing row={row} outcome={outcome} onFix={onFix} />
      </div>
    </li>
  );
}

function Standing({ row, outcome, onFix }: PersonProps) {
  const w = useWords('supervisor').grid;
  const problems = useWords('common').problem;
  const say = useSay();
  if (outcome?.state === 'failed') {
    const { problem } = outcome;
    return (
      <>
        <StateMark state="blocked">{w.failed}</StateMark>
        <p>{problem.detail === '' ? problems[problem.code] : problem.detail}</p>
      </>
    );
  }
  if (row.form.state === 'submitted') return <StateMark state="done">{w.submitted}</StateMark>;
  if (outcome?.state === 'sending') return <StateMark state="draft">{w.sending}</StateMark>;
  if (row.writing === undefined)
    return <StateMark state="blocked">{row.form.state === 'voided' ? w.voided : w.closed}</StateMark>;
  const [first] = row.lacks;
  if (first === undefined) return <StateMark state="done">{w.complete}</StateMark>;
  const ratings = row.lacks.filter(({ rating }) => rating);
  const comments = row.lacks.filter(({ rating }) => !rating);
  const names = (lacks: GridRow['lacks']) => lacks.map(({ line }) => say(line.name));
  return (
    <>
      <StateMark state="warn">
        {[
          ...(ratings.length === 0 ? [] : [w.lacksRatings({ items: names(ratings) })]),
          ...(comments.length === 0 ? [] : [w.lacksComments({ items: names(comments) })]),
        ].join(w.and)}
      </StateMark>
      <Button
        kind="quiet"
        small
        label={w.toFillOf({ name: row.form.employee.name })}
        onClick={() => onFix(row.id, first.line.indicator)}
      >
        {w.toFill}
      </Button>
    </>
  );
}
