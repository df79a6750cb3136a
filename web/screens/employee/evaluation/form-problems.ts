import type { DraftBody, EvaluationForm } from '#lib/contract/evaluations.ts';
import { extremeComment, submitProblems } from '#lib/domain/evaluation/draft.ts';
import type { FormLine } from '#lib/domain/evaluation/form.ts';

export type Line = EvaluationForm['lines'][number];

/** What one line still needs: a rating, or so many characters of a comment. */
export interface Lack {
  readonly line: Line;
  readonly rating: boolean;
  /** Characters that the comment lacks. */
  readonly more: number;
}

/** The domain's own check before submitting, line by line, so that the server will find nothing that was not said here. */
export function lacksOf(form: EvaluationForm, draft: DraftBody): Lack[] {
  const problems = submitProblems(form.lines.map(asDomain), draft, form.kind, form);
  return form.lines.flatMap((line): Lack[] => {
    const rating = problems.some(({ path }) => path === `scores.${line.indicator}`);
    const comment = problems.find(({ path }) => path === `comments.${line.indicator}`);
    const more = comment === undefined ? 0 : extremeComment - lengthOf(draft.comments[line.indicator]);
    return rating || more > 0 ? [{ line, rating, more }] : [];
  });
}

/** Whether a line has been answered: rated, or left out as not observed. */
export const isAnswered = (draft: DraftBody, indicator: string): boolean =>
  draft.scores[indicator] !== undefined || draft.notObserved.includes(indicator);

const lengthOf = (text: string | undefined) => Array.from((text ?? '').trim()).length;

/** The check reads ids and scales only; weights and points stay with the server. */
export const asDomain = ({ indicator, scale, effectiveWeight, goals }: Line): FormLine => ({
  indicator: { id: indicator, weight: 0, rating: { scale: '' } },
  dimension: { id: '', weight: 0, indicators: [] },
  scale: { ...scale, pointsAtMin: 0, pointsAtMax: 0 },
  effectiveWeight,
  goals: goals.map((goal) => ({ ...goal, indicator })),
});
