import type { Problem } from '../policy/problem.ts';
import type { Scheme } from '../policy/scheme.ts';

/** What a person means to reach in the period. `weight` is percent within its indicator. */
export interface Goal {
  /** Given by whoever writes it; the same goal keeps it however its words change. */
  readonly id: string;
  readonly indicator: string;
  readonly what: string;
  readonly measure: string;
  readonly target: string;
  /** A whole number; those of one indicator sum to 100. */
  readonly weight: number;
}

/** Which indicators a scheme opens for goals, and how many one of them may have. */
export type OpenForGoals = Scheme['process']['goals'];

/** The goals of one indicator, in the order in which they were written. */
export const goalsOn = (goals: readonly Goal[], indicator: string): Goal[] =>
  goals.filter((goal) => goal.indicator === indicator);

/** What keeps goals from being kept as a draft: one of an indicator that is not open, one id twice, too many. */
export function draftGoalProblems(open: OpenForGoals, goals: readonly Goal[]): Problem[] {
  const strangers = goals.flatMap(({ id, indicator }, place): Problem[] => [
    ...(open.indicators.includes(indicator)
      ? []
      : [{ path: `goals[${place}].indicator`, code: 'goal.not-open', params: { indicator } }]),
    ...(goals.findIndex((goal) => goal.id === id) === place
      ? []
      : [{ path: `goals[${place}].id`, code: 'goal.repeated', params: { id } }]),
  ]);
  const crowded = open.indicators.filter((indicator) => goalsOn(goals, indicator).length > open.most);
  return [
    ...strangers,
    ...crowded.map((indicator) => ({ path: 'goals', code: 'goal.too-many', params: { most: open.most, indicator } })),
  ];
}

/** What is still missing before the other side can be asked to agree. An indicator without goals is rated as a whole. */
export function proposalProblems(open: OpenForGoals, goals: readonly Goal[]): Problem[] {
  if (goals.length === 0) return [{ path: 'goals', code: 'goal.none' }];
  const sums = open.indicators.flatMap((indicator): Problem[] => {
    const own = goalsOn(goals, indicator);
    const sum = own.reduce((total, { weight }) => total + weight, 0);
    if (own.length === 0 || sum === 100) return [];
    return [{ path: 'goals', code: 'goal.sum', params: { sum, indicator } }];
  });
  return [...draftGoalProblems(open, goals), ...goals.flatMap(unfinished), ...sums];
}

function unfinished(goal: Goal, place: number): Problem[] {
  const blank = (['what', 'measure', 'target'] as const).filter((field) => goal[field].trim() === '');
  return [
    ...blank.map((field) => ({ path: `goals[${place}].${field}`, code: 'goal.blank' })),
    ...(goal.weight > 0 ? [] : [{ path: `goals[${place}].weight`, code: 'goal.weight' }]),
  ];
}
