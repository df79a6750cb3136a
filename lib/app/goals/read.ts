import { effectiveWeight } from '#lib/domain/evaluation/form.ts';
import { type GoalAction, goalActions, mayMoveGoals } from '#lib/domain/goals/moves.ts';
import type { GoalSheet } from '#lib/domain/goals/sheet.ts';
import type { Goal } from '#lib/domain/goals/goal.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { SignedIn } from '../context.ts';
import { briefOf, nameOf, supervisorNameOf } from '../views.ts';
import { type GoalsAt, isFrozen, loadGoals, type LoadedGoals } from './load.ts';

export const readGoals = async (context: SignedIn, at: GoalsAt) =>
  goalsView(context, await loadGoals(context, at, 'goals.read'));

/** What one side sees. A draft is nobody's but its writer's. */
export function goalsView(context: SignedIn, { part, scheme, sheet, side }: LoadedGoals) {
  const { participant } = part;
  const { cycle, cycleName, period } = participant;
  const { state, by, at, word, proposed, before, agreed, drafts, notes, version } = sheet;
  const frozen = isFrozen(part);
  return {
    cycle: { id: cycle, name: cycleName, period, state: frozen ? ('open' as const) : ('announced' as const) },
    employee: briefOf(participant),
    supervisor: supervisorNameOf(participant),
    side,
    version,
    state,
    by,
    at,
    word,
    draft: side === null ? null : listOf(drafts[side]),
    proposed: [...proposed],
    before: listOf(before),
    agreed: listOf(agreed),
    notes: [...notes],
    indicators: openIndicators(scheme),
    most: scheme.process.goals.most,
    frozen,
    mayNote: side !== null && !part.result?.published,
    buttons: side === null || frozen ? [] : goalActions.map((action) => buttonOf(context, sheet, action, side)),
  };
}

const listOf = (goals: readonly Goal[] | null) => goals && [...goals];

function buttonOf({ at }: SignedIn, sheet: GoalSheet, action: GoalAction, side: 'employee' | 'supervisor') {
  const allowed = mayMoveGoals(sheet, action, { side, at });
  return { action, allowed, why: allowed ? null : 'goals-turn' };
}

/** In the policy's order. */
const openIndicators = ({ calculation, process, display }: Scheme) =>
  calculation.dimensions.flatMap((dimension) =>
    dimension.indicators
      .filter(({ id }) => process.goals.indicators.includes(id))
      .map((indicator) => ({
        id: indicator.id,
        name: nameOf(indicator),
        explanation: display.indicators[indicator.id] ?? null,
        effectiveWeight: effectiveWeight(dimension.weight, indicator.weight),
      })),
  );
