import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { changesSince } from './changes-since.ts';
import s from './FormPage.module.css';

type Draft = Pick<EvaluationForm['draft'], 'scores' | 'comments'>;

/** Why a second reviewer returned it last, and what is different since: for the rater who mends it and whoever looks again. */
export function ChangedSince({ form, draft = form.draft }: { form: EvaluationForm; draft?: Draft }) {
  const w = useWords('evaluation').returned;
  const say = useSay();
  const f = useFormat();
  const last = form.secondReview?.returns.at(-1);
  if (last === undefined) return null;
  const changes = changesSince(form, draft);
  return (
    <div className={`${s['note']} ${last.answeredAt === null ? s['reopened'] : ''}`}>
      <p>
        <b>{w.by({ name: last.name, at: f.dateTime(last.at) })}</b>
        {last.reason}
      </p>
      {changes.length === 0 ? (
        <p className="quiet">{w.same}</p>
      ) : (
        <>
          <p className="quiet">{w.changed}</p>
          <ul className={s['changes']}>
            {changes.map(({ line, before, now, comment }) => (
              <li key={line.indicator}>
                {before === now
                  ? say(line.name)
                  : w.change({ item: say(line.name), before: String(before ?? w.none), now: String(now ?? w.none) })}
                {comment ? ` · ${w.comment}` : null}
              </li>
            ))}
          </ul>
        </>
      )}
      {last.answeredAt === null && form.state === 'draft' ? (
        <p className="quiet">{w.until({ until: f.dateTime(form.closesAt) })}</p>
      ) : null}
    </div>
  );
}
