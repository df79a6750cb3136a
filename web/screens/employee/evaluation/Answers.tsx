import type { DraftBody, EvaluationForm } from '#lib/contract/evaluations.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import s from './Check.module.css';
import type { Line } from './form-problems.ts';
import { split } from './steps-of.ts';

/** Every answer in one short list: before submitting, and afterwards as what was sent. */
export function Answers({ form, draft }: { form: EvaluationForm; draft: DraftBody }) {
  const w = useWords('evaluation');
  const say = useSay();
  const rated = ({ indicator, steps }: Line) => {
    const rating = draft.scores[indicator];
    if (rating === undefined) return draft.notObserved.includes(indicator) ? w.notObserved : w.unrated;
    const words = steps[String(rating)];
    return (
      <>
        <b>{rating}</b> {words === undefined ? '' : split(say(words)).words}
      </>
    );
  };
  return (
    <dl className={s['answers']}>
      {form.lines.map((line) => (
        <div key={line.indicator}>
          <dt>{say(line.name)}</dt>
          <dd>
            {rated(line)}
            {line.goals.map(({ id, what }) => (
              <small key={id} className={`quiet ${s['goal']}`}>
                {what} {draft.goals[id] ?? '–'}
              </small>
            ))}
          </dd>
          <dd className="quiet">
            <p>{draft.comments[line.indicator] ?? ''}</p>
          </dd>
        </div>
      ))}
      {form.kind === 'self' ? (
        <>
          <Written name={w.achievements} text={draft.achievements} />
          <Written name={w.wishes} text={draft.wishes} />
        </>
      ) : null}
    </dl>
  );
}

function Written({ name, text }: { name: string; text: string }) {
  const w = useWords('evaluation');
  return (
    <div>
      <dt>{name}</dt>
      <dd className="quiet">{text.trim() === '' ? w.empty : ''}</dd>
      <dd>
        <p>{text}</p>
      </dd>
    </div>
  );
}
