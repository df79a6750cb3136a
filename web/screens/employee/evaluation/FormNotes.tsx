import type { DraftBody, EvaluationForm } from '#lib/contract/evaluations.ts';
import { useWords } from '../../../i18n/words.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { ChangedSince } from './ChangedSince.tsx';
import s from './FormPage.module.css';

interface Props {
  form: EvaluationForm;
  draft: DraftBody;
  checking: boolean;
}

/** What the rater should know before anything else: what is promised, for whom it is written, why it came back. */
export function FormNotes({ form, draft, checking }: Props) {
  const w = useWords('evaluation');
  const { colon } = useWords('common');
  const f = useFormat();
  const { kind, reason } = form;
  return (
    <>
      {kind === 'peer' && !checking ? <p className={s['note']}>{w.promise}</p> : null}
      <ChangedSince form={form} draft={draft} />
      {form.onBehalfOf === null ? null : <p className={s['note']}>{w.onBehalf({ name: form.onBehalfOf })}</p>}
      {form.writtenBy === null ? null : <p className={s['note']}>{w.writtenBy({ name: form.writtenBy })}</p>}
      {form.reassigned === null ? null : (
        <div className={`${s['note']} ${s['reopened']}`}>
          <p>
            <b>{w.reassigned({ from: form.reassigned.from })}</b>
            {colon}
            {form.reassigned.reason}
          </p>
        </div>
      )}
      {reason === null || form.secondReview?.standing === 'returned' ? null : (
        <div className={`${s['note']} ${s['reopened']}`}>
          <p>
            <b>{w.reopened}</b>
            {colon}
            {reason}
          </p>
          <p className="quiet">{w.reopenedLead({ until: f.dateTime(form.closesAt) })}</p>
        </div>
      )}
    </>
  );
}
