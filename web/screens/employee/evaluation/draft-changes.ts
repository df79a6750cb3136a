import type { DraftBody } from '#lib/contract/evaluations.ts';
import { ratedByGoals } from '#lib/domain/evaluation/draft.ts';
import { asDomain, type Line } from './form-problems.ts';

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/** A rating, or none; whoever rates has observed. */
export const rate =
  (indicator: string, value: number | null) =>
  (draft: DraftBody): DraftBody => ({
    ...draft,
    scores: value === null ? without(draft.scores, indicator) : { ...draft.scores, [indicator]: value },
    notObserved: value === null ? draft.notObserved : draft.notObserved.filter((one) => one !== indicator),
  });

/** The rating of one goal, or none; the indicator's own comes of all of them, as the server will make it. */
export const rateGoal =
  (line: Line, goal: string, value: number | null) =>
  (draft: DraftBody): DraftBody => {
    const goals = value === null ? without(draft.goals, goal) : { ...draft.goals, [goal]: value };
    const { scores } = ratedByGoals([asDomain(line)], { ...draft, goals });
    return { ...draft, goals, scores: { ...scores } };
  };

export const comment =
  (indicator: string, text: string) =>
  (draft: DraftBody): DraftBody => ({
    ...draft,
    comments: text === '' ? without(draft.comments, indicator) : { ...draft.comments, [indicator]: text },
  });

/** Left out as not observed: a rating given before is dropped. */
export const leaveOut =
  (indicator: string, out: boolean) =>
  (draft: DraftBody): DraftBody => ({
    ...draft,
    scores: out ? without(draft.scores, indicator) : draft.scores,
    notObserved: [...draft.notObserved.filter((one) => one !== indicator), ...(out ? [indicator] : [])],
  });
