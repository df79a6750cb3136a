import type { Evaluation } from '../lifecycle/evaluation.ts';
import { exactText } from '../number/format.ts';
import { own } from '../policy/own.ts';
import type { Policy } from '../policy/policy.ts';
import { type Goal, goalsOn } from './goal.ts';
import { ratingOfGoals } from './rating.ts';

/** The goals behind the rating of one indicator: shown beside it. Of peers nothing stands here. */
export interface RatedGoals {
  readonly goals: readonly Goal[];
  readonly ratings: readonly {
    readonly kind: 'self' | 'supervisor';
    /** By goal id. */
    readonly of: Readonly<Record<string, number>>;
    /** Exact: a decimal, or a fraction where it does not end. */
    readonly mean: string;
    readonly rating: number;
  }[];
}

export type GoalsBehind = Readonly<Record<string, RatedGoals>>;

type Rated = Pick<Evaluation, 'kind' | 'state' | 'goals'>;

/** By indicator id, of those that a policy opens and that have goals which both agreed on. */
export function goalsBehind(
  policy: Policy,
  open: readonly string[],
  agreed: readonly Goal[],
  evaluations: readonly Rated[],
): GoalsBehind {
  const rated = policy.dimensions.flatMap(({ indicators }) =>
    indicators.flatMap((indicator): [string, RatedGoals][] => {
      if (!('rating' in indicator) || !open.includes(indicator.id)) return [];
      const goals = goalsOn(agreed, indicator.id);
      const scale = own(policy.scales, indicator.rating.scale);
      if (goals.length === 0 || scale === undefined) return [];
      const ratings = evaluations.flatMap(({ kind, state, goals: given }) => {
        if (state !== 'submitted' || (kind !== 'self' && kind !== 'supervisor')) return [];
        const made = ratingOfGoals(scale, goals, given);
        if (made === undefined) return [];
        const of = Object.fromEntries(goals.map(({ id }) => [id, given[id] ?? made.rating]));
        return [{ kind, of, mean: exactText(made.mean), rating: made.rating }];
      });
      return [[indicator.id, { goals, ratings }]];
    }),
  );
  return Object.fromEntries(rated);
}
