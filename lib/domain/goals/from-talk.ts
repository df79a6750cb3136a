import type { TakenOver, TalkGoal, TalkGoals } from '../talk/sheet.ts';
import { type Goal, goalsOn, type OpenForGoals } from './goal.ts';

/** What was agreed on in a talk, as goals of the next period. */
export interface FromTalk {
  /** In an indicator each, with a weight to begin with. */
  readonly goals: readonly Goal[];
  /** Those for which the policy has no room. */
  readonly left: readonly TalkGoal[];
}

/**
 * The goals of a talk that do not stand in a sheet yet. The indicators are filled in the policy's order; what the goals
 * that stand there leave of the weight is shared equally, the first taking what is over. A goal keeps its id, by which it
 * is known again.
 */
export function goalsFromTalk(open: OpenForGoals, standing: readonly Goal[], agreed: readonly TalkGoal[]): FromTalk {
  const fresh = agreed.filter(({ id }) => standing.every((goal) => goal.id !== id));
  let from = 0;
  const goals = open.indicators.flatMap((indicator) => {
    const own = goalsOn(standing, indicator);
    const added = fresh.slice(from, from + Math.max(0, open.most - own.length));
    from += added.length;
    const rest = Math.max(0, 100 - own.reduce((sum, { weight }) => sum + weight, 0));
    return added.map((goal, place) => ({ ...goal, indicator, weight: shareOf(rest, added.length, place) }));
  });
  return { goals, left: fresh.slice(from) };
}

/** Whole numbers that sum to what is shared. */
const shareOf = (whole: number, among: number, place: number): number =>
  Math.floor(whole / among) + (place < whole % among ? 1 : 0);

/** Where the goals of a talk stand, once it is known what holds in a cycle: what was taken over elsewhere stays there. */
export function takenOver(
  { goals, taken = null }: TalkGoals,
  cycle: TakenOver,
  holds: readonly Goal[],
): TakenOver | null {
  if (taken !== null && taken.cycle !== cycle.cycle) return taken;
  return goals.some(({ id }) => holds.some((goal) => goal.id === id)) ? cycle : null;
}
