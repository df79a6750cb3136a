import type { Process } from '../policy/scheme.ts';
import type { Problem } from '../policy/problem.ts';
import type { RaterKind } from '../policy/policy.ts';
import { decimalOf, exactly } from '../number/decimal.ts';
import { divide, subtract } from '../number/rational.ts';
import type { FormLine } from './form.ts';

/** What a rater has written so far. `scores` and `notObserved` are keyed by and list indicator ids. */
export interface Draft {
  readonly scores: Readonly<Record<string, number>>;
  readonly notObserved: readonly string[];
  readonly comments: Readonly<Record<string, string>>;
  /** Asked of the self-evaluation only. */
  readonly achievements: string;
  readonly wishes: string;
}

export const emptyDraft: Draft = { scores: {}, notObserved: [], comments: {}, achievements: '', wishes: '' };

/** The least number of characters of a comment that explains a rating at either end of its scale. */
export const extremeComment = 20;

/** What keeps a draft from being kept at all: an indicator that is not on the form, a rating off its scale or step. */
export function draftProblems(form: readonly FormLine[], draft: Draft): Problem[] {
  const lines = new Map(form.map((line) => [line.indicator.id, line]));
  const off = Object.entries(draft.scores).flatMap(([indicator, rating]): Problem[] => {
    const line = lines.get(indicator);
    const path = `scores.${indicator}`;
    if (!line) return [{ path, code: 'rating.unknown-indicator', params: { indicator } }];
    return onScale(line, rating)
      ? []
      : [
          {
            path,
            code: 'rating.off-scale',
            params: { min: line.scale.min, max: line.scale.max, step: line.scale.step },
          },
        ];
  });
  const unknown = (path: string, indicator: string) =>
    lines.has(indicator) ? [] : [{ path, code: 'rating.unknown-indicator', params: { indicator } }];
  return [
    ...off,
    ...draft.notObserved.flatMap((indicator) => unknown('notObserved', indicator)),
    ...Object.keys(draft.comments).flatMap((indicator) => unknown(`comments.${indicator}`, indicator)),
  ];
}

/** What is still missing before it can be submitted. Only peers may leave an indicator as not observed. */
export function submitProblems(
  form: readonly FormLine[],
  draft: Draft,
  kind: RaterKind,
  process: Pick<Process, 'commentAtExtremes'>,
): Problem[] {
  const unrated = form.filter(
    ({ indicator }) =>
      draft.scores[indicator.id] === undefined && !(kind === 'peer' && draft.notObserved.includes(indicator.id)),
  );
  const unexplained = form.filter((line) => needsComment(line, draft, kind, process));
  return [
    ...draftProblems(form, draft),
    ...unrated.map(({ indicator }) => ({ path: `scores.${indicator.id}`, code: 'rating.missing' })),
    ...unexplained.map(({ indicator }) => ({
      path: `comments.${indicator.id}`,
      code: 'comment.missing',
      params: { more: extremeComment - lengthOf(draft.comments[indicator.id]) },
    })),
  ];
}

/** A rating at either end needs to be explained by those who sign with their name, where the policy asks for it. */
export function needsComment(
  { indicator, scale }: FormLine,
  draft: Draft,
  kind: RaterKind,
  process: Pick<Process, 'commentAtExtremes'>,
): boolean {
  const rating = draft.scores[indicator.id];
  const signed = kind === 'self' || kind === 'supervisor';
  const extreme = rating === scale.min || rating === scale.max;
  return process.commentAtExtremes && signed && extreme && lengthOf(draft.comments[indicator.id]) < extremeComment;
}

function lengthOf(comment: string | undefined): number {
  return Array.from((comment ?? '').trim()).length;
}

function onScale({ scale }: FormLine, rating: number): boolean {
  const exact = decimalOf(rating);
  if (exact === undefined || !(rating >= scale.min && rating <= scale.max)) return false;
  const steps = divide(subtract(exact, exactly(scale.min)), exactly(scale.step));
  return steps.n % steps.d === 0n;
}
