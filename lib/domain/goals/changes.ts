import type { Goal } from './goal.ts';

const fields = ['what', 'measure', 'target', 'weight'] as const;
type Field = (typeof fields)[number];

/** How one goal differs from what had been proposed before. */
export type GoalChange =
  | { readonly kind: 'added' | 'removed'; readonly goal: Goal }
  | { readonly kind: 'changed'; readonly goal: Goal; readonly was: Goal; readonly fields: readonly Field[] };

/** What was changed, in the order of the new goals; those that were dropped come last. */
export function goalChanges(before: readonly Goal[], now: readonly Goal[]): GoalChange[] {
  const known = new Map(before.map((goal) => [goal.id, goal]));
  const kept = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((goal): GoalChange[] => {
      const was = known.get(goal.id);
      if (was === undefined) return [{ kind: 'added', goal }];
      const changed = fields.filter((field) => goal[field] !== was[field]);
      return changed.length === 0 ? [] : [{ kind: 'changed', goal, was, fields: changed }];
    }),
    ...before.filter(({ id }) => !kept.has(id)).map((goal): GoalChange => ({ kind: 'removed', goal })),
  ];
}
