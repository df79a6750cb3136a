import type { Process } from '../policy/scheme.ts';
import type { Problem } from '../policy/problem.ts';
import type { RaterKind } from '../policy/policy.ts';
import { decimalOf, exactly } from '../number/decimal.ts';
import { divide, subtract } from '../number/rational.ts';
import { ratingOfGoals } from '../goals/rating.ts';
import type { FormLine } from './form.ts';

/** What a rater has written so far. `scores` and `notObserved` are keyed by and list indicator ids. */
export interface Draft {
  readonly scores: Readonly<Record<string, number>>;
  /** By goal id: an indicator in which the person has goals is rated goal by goal. */
  readonly goals: Readonly<Record<string, number>>;
  readonly notObserved: readonly string[];
  readonly comments: Readonly<Record<string, string>>;
  /** Asked of the self-evaluation only. */
  readonly achievements: string;
  readonly wishes: string;
}

/** Nothing rated, and nothing written. */
export const noRatings = { scores: {}, goals: {}, notObserved: [] } satisfies Partial<Draft>;
export const noTexts = { comments: {}, achievements: '', wishes: '' } satisfies Partial<Draft>;
export const emptyDraft: Draft = { ...noRatings, ...noTexts };

/** The least number of characters of a comment that explains a rating at either end of its scale. */
export const extremeComment = 20;

/** The draft with the rating that comes of its goals wherever there are some: nobody sets that one by hand. */
export function ratedByGoals(form: readonly FormLine[], draft: Draft): Draft {
  const made = form.flatMap(({ indicator, scale, goals }) =>
    goals.length === 0 ? [] : [[indicator.id, outcome(draft, indicator.id, scale, goals)] as const],
  );
  const scores = Object.entries({ ...draft.scores, ...Object.fromEntries(made) }).flatMap(([id, rating]) =>
    rating === undefined ? [] : [[id, rating] as const],
  );
  return { ...draft, scores: Object.fromEntries(scores) };
}

const outcome = (draft: Draft, indicator: string, scale: FormLine['scale'], goals: FormLine['goals']) =>
  draft.notObserved.includes(indicator) ? undefined : ratingOfGoals(scale, goals, draft.goals)?.rating;

/** What keeps a draft from being kept at all: an indicator that is not on the form, a rating off its scale or step. */
export function draftProblems(form: readonly FormLine[], draft: Draft): Problem[] {
  const lines = new Map(form.map((line) => [line.indicator.id, line]));
  const off = Object.entries(draft.scores).flatMap(([indicator, rating]): Problem[] => {
    const line = lines.get(indicator);
    const path = `scores.${indicator}`;
    if (!line) return [{ path, code: 'rating.unknown-indicator', params: { indicator } }];
    return offScale(line, path, rating);
  });
  const goals = Object.entries(draft.goals).flatMap(([goal, rating]): Problem[] => {
    const line = form.find((one) => one.goals.some(({ id }) => id === goal));
    const path = `goals.${goal}`;
    return line ? offScale(line, path, rating) : [{ path, code: 'rating.unknown-goal' }];
  });
  const unknown = (path: string, indicator: string) =>
    lines.has(indicator) ? [] : [{ path, code: 'rating.unknown-indicator', params: { indicator } }];
  return [
    ...off,
    ...goals,
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
    ...unrated.map(({ indicator, goals }) => ({
      path: `scores.${indicator.id}`,
      code: goals.length === 0 ? 'rating.missing' : 'rating.goals-missing',
    })),
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

function offScale(line: FormLine, path: string, rating: number): Problem[] {
  const { min, max, step } = line.scale;
  return onScale(line, rating) ? [] : [{ path, code: 'rating.off-scale', params: { min, max, step } }];
}

function onScale({ scale }: FormLine, rating: number): boolean {
  const exact = decimalOf(rating);
  if (exact === undefined || !(rating >= scale.min && rating <= scale.max)) return false;
  const steps = divide(subtract(exact, exactly(scale.min)), exactly(scale.step));
  return steps.n % steps.d === 0n;
}
