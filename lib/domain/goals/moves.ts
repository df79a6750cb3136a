import { compareInstants } from '../calendar/instants.ts';
import { DomainError } from '../error.ts';
import { type Machine, moved } from '../lifecycle/transition.ts';
import type { Goal } from './goal.ts';
import { type GoalSheet, type GoalSide, type GoalState, otherSide } from './sheet.ts';

/** How two come to an agreement: either proposes, the other agrees, returns it with a word, or proposes something else. */
export const goalsMachine = {
  propose: { from: ['draft', 'proposed', 'agreed'], to: 'proposed', who: 'side' },
  takeBack: { from: ['proposed'], to: 'draft', who: 'same-side' },
  return: { from: ['proposed'], to: 'draft', who: 'other-side', reason: true },
  agree: { from: ['proposed'], to: 'agreed', who: 'other-side' },
  undo: { from: ['agreed'], to: 'proposed', who: 'same-side' },
} as const satisfies Machine<GoalState>;

export type GoalAction = keyof typeof goalsMachine;
export const goalActions = ['propose', 'takeBack', 'return', 'agree', 'undo'] as const satisfies readonly GoalAction[];

/** So long whoever agreed may take that back alone; later it takes both. */
const undoFor = 10 * 60_000;

interface Step {
  readonly side: GoalSide;
  readonly at: string;
  /** What is proposed. */
  readonly goals?: readonly Goal[];
  readonly word?: string | null;
}

/** Whether this side may make this step now. */
export function mayMoveGoals(sheet: GoalSheet, action: GoalAction, { side, at }: Pick<Step, 'side' | 'at'>): boolean {
  const { who, from } = goalsMachine[action];
  const states: readonly GoalState[] = from;
  const turn = { side: true, 'same-side': sheet.by === side, 'other-side': sheet.by === otherSide(side) }[who];
  const inTime = action !== 'undo' || compareInstants(at, undoableUntil(sheet)) <= 0;
  return states.includes(sheet.state) && turn && inTime;
}

const undoableUntil = ({ at }: GoalSheet) => new Date(Date.parse(at ?? '1970-01-01T00:00:00Z') + undoFor).toISOString();

/**
 * The sheet after one step.
 * @throws DomainError `wrong-state` where it is not this side's turn, or the step comes too late.
 */
export function moveGoals<S extends GoalSheet>(sheet: S, action: GoalAction, step: Step): S {
  const state = moved(goalsMachine, action, sheet.state);
  if (!mayMoveGoals(sheet, action, step))
    throw new DomainError('wrong-state', { reason: 'goals-turn', params: { action, state: sheet.state } });
  const { side, at, goals = [], word = null } = step;
  const made = { ...sheet, state, by: side, at, word };
  switch (action) {
    case 'propose':
      return { ...made, proposed: goals, before: onTheTable(sheet), drafts: { ...sheet.drafts, [side]: null } };
    case 'takeBack':
      return { ...made, proposed: [], before: null, drafts: { ...sheet.drafts, [side]: sheet.proposed } };
    case 'return':
      return { ...made, proposed: [], before: null, drafts: withDraft(sheet, otherSide(side), sheet.proposed) };
    case 'agree':
      return { ...made, proposed: [], before: sheet.agreed, agreed: sheet.proposed };
    case 'undo':
      return { ...made, by: otherSide(side), proposed: sheet.agreed ?? [], before: null, agreed: sheet.before };
  }
}

/** What a new proposal is held against: the one it answers, else what holds. */
function onTheTable({ state, proposed, agreed }: GoalSheet): readonly Goal[] | null {
  return state === 'proposed' ? proposed : agreed;
}

/** What is given back lies where its writer goes on with it, unless they have begun something else. */
const withDraft = ({ drafts }: GoalSheet, side: GoalSide, goals: readonly Goal[]) => ({
  ...drafts,
  [side]: drafts[side] ?? goals,
});
