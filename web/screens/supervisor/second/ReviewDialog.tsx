import { useState } from 'react';
import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { secondReview } from '#lib/contract/second-review.ts';
import { useMove } from '../../../api/use-move.ts';
import { useRead } from '../../../api/use-read.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../../ui/Dialog.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { FigureAndHistory, LineEvidence } from '../../employee/evaluation/EvidenceParts.tsx';
import { ChangedSince } from '../../employee/evaluation/ChangedSince.tsx';
import { etagOf } from '../../../api/etag.ts';
import { split } from '../../employee/evaluation/steps-of.ts';
import type { Review } from './rows.ts';
import s from './Second.module.css';
import type { Confirming } from './use-confirming.ts';

interface Props {
  cycle: string;
  row: Review | undefined;
  over: boolean;
  confirming: Confirming;
  onClose: () => void;
}

/** One evaluation with all that its rater saw, and the two answers to it. */
export function ReviewDialog({ row, ...rest }: Props) {
  const w = useWords('supervisor').second;
  const title = row === undefined ? '' : w.dialog({ rater: row.rater.name, name: row.employee.name });
  return (
    <Dialog open={row !== undefined} title={title} onClose={rest.onClose} wide>
      {row === undefined ? null : <Inside key={row.id} row={row} {...rest} />}
    </Dialog>
  );
}

function Inside({ cycle, row, over, confirming, onClose }: Props & { row: Review }) {
  const w = useWords('supervisor').second;
  const common = useWords('common');
  const read = useRead(secondReview.read, { params: { cycle, evaluation: row.id } });
  const [returning, setReturning] = useState(false);
  const move = useMove(secondReview.return, { renew: [home, secondReview.list, secondReview.read] });
  const names = { rater: row.rater.name, name: row.employee.name };
  const giveBack = async (reason: string) => {
    const asked = { params: { cycle, evaluation: row.id }, body: { reason }, ifMatch: etagOf(row.version) };
    if ((await move.run(asked)) !== undefined) onClose();
  };
  const confirm = async () => {
    await confirming.run([row]);
    onClose();
  };
  const open = !over && (row.standing === 'waiting' || row.standing === 'waived');
  const returnable = open || (!over && row.standing === 'confirmed');
  return (
    <>
      <Loaded read={read}>
        {(form) => (
          <>
            <ChangedSince form={form} />
            <Lines form={form} />
            <FigureAndHistory form={form} />
          </>
        )}
      </Loaded>
      <DialogActs>
        <Button onClick={onClose}>{common.close}</Button>
        {returnable ? <Button onClick={() => setReturning(true)}>{w.return}</Button> : null}
        {open ? (
          <Button kind="fill" busy={confirming.busy} onClick={() => void confirm()}>
            {w.confirm}
          </Button>
        ) : null}
      </DialogActs>
      <ReasonDialog
        open={returning}
        title={w.returnTitle(names)}
        lead={w.returnLead(names)}
        action={w.returnDo}
        busy={move.busy}
        problem={move.problem}
        onConfirm={(reason) => void giveBack(reason)}
        onClose={() => {
          move.clear();
          setReturning(false);
        }}
      />
    </>
  );
}

/** Indicator by indicator what was rated and written, and beside it what the person and the customers said. */
function Lines({ form }: { form: EvaluationForm }) {
  const w = useWords('supervisor').second;
  const say = useSay();
  return (
    <dl className={s['lines']}>
      {form.lines.map((line) => {
        const rating = form.draft.scores[line.indicator];
        const words = line.steps[String(rating)];
        return (
          <div key={line.indicator}>
            <dt>{say(line.name)}</dt>
            <dd>
              {rating === undefined ? (
                <span className="quiet">{w.notRated}</span>
              ) : (
                <>
                  <b>{rating}</b> {words === undefined ? '' : split(say(words)).words}
                </>
              )}
              <p>{form.draft.comments[line.indicator] ?? ''}</p>
            </dd>
            <dd>
              <LineEvidence line={line} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
