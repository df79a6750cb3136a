import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { useWords } from '../../../i18n/words.ts';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';

type Review = NonNullable<EvaluationForm['secondReview']>;

/** For the rater: where the second review of what was handed in stands. */
export function SecondReviewLine({ review: { standing, reviewer, dueAt, outcome } }: { review: Review }) {
  const w = useWords('evaluation').second;
  const f = useFormat();
  if (standing === 'alone')
    return (
      <StateMark wraps state="done">
        {w.alone}
      </StateMark>
    );
  if (outcome?.what === 'confirmed')
    return (
      <StateMark wraps state="done">
        {w.confirmed({ name: outcome.name, at: f.dateTime(outcome.at) })}
      </StateMark>
    );
  if (outcome?.what === 'waived')
    return (
      <StateMark wraps state="done">
        {w.waived({ reason: outcome.reason ?? '' })}
      </StateMark>
    );
  return (
    <StateMark wraps state="draft">
      {w.waiting({ name: reviewer ?? '', due: f.date(dueAt) })}
    </StateMark>
  );
}
