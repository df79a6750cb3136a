import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import type { Line } from './form-problems.ts';

interface Change {
  readonly line: Line;
  readonly before: number | undefined;
  readonly now: number | undefined;
  /** The comment is another one, too. */
  readonly comment: boolean;
}

/** What is different from what was returned last, indicator by indicator. */
export function changesSince(
  { lines, secondReview }: Pick<EvaluationForm, 'lines' | 'secondReview'>,
  { scores, comments }: Pick<EvaluationForm['draft'], 'scores' | 'comments'>,
): Change[] {
  const last = secondReview?.returns.at(-1);
  if (secondReview === null || last === undefined) return [];
  return lines.flatMap((line) => {
    const { indicator } = line;
    const [before, now] = [last.scores[indicator], scores[indicator]];
    const comment = (secondReview.commentsBefore[indicator] ?? '').trim() !== (comments[indicator] ?? '').trim();
    return before === now && !comment ? [] : [{ line, before, now, comment }];
  });
}
