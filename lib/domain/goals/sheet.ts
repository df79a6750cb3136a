import type { Goal } from './goal.ts';

/** The two who agree on goals. */
export const goalSides = ['employee', 'supervisor'] as const;
export type GoalSide = (typeof goalSides)[number];

export const otherSide = (side: GoalSide): GoalSide => (side === 'employee' ? 'supervisor' : 'employee');

export const goalStates = ['draft', 'proposed', 'agreed'] as const;
export type GoalState = (typeof goalStates)[number];

/** How a goal is coming along, in the words of one of the two. */
export interface ProgressNote {
  readonly at: string;
  readonly side: GoalSide;
  /** Of whoever wrote it. */
  readonly name: string;
  /** The goal it is about. */
  readonly goal: string;
  readonly text: string;
}

/** What one person and the supervisor have between them about the goals of one cycle. */
export interface GoalSheet {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
  readonly employeeName: string;
  readonly state: GoalState;
  /** Who made the last step, and when. */
  readonly by: GoalSide | null;
  readonly at: string | null;
  /** What one side proposed and the other has to answer. */
  readonly proposed: readonly Goal[];
  /** What had been on the table before, so that what was changed can be shown; after agreeing, what had held before. */
  readonly before: readonly Goal[] | null;
  /** What holds: it stays until both have agreed on something else. */
  readonly agreed: readonly Goal[] | null;
  /** With which words it was proposed or returned. */
  readonly word: string | null;
  /** What each side is writing; nobody else sees it. */
  readonly drafts: Readonly<Record<GoalSide, readonly Goal[] | null>>;
  readonly notes: readonly ProgressNote[];
}

export function emptySheet({
  cycle,
  unit,
  employee,
  name,
}: {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
  readonly name: string;
}): GoalSheet {
  return {
    cycle,
    unit,
    employee,
    employeeName: name,
    state: 'draft',
    by: null,
    at: null,
    proposed: [],
    before: null,
    agreed: null,
    word: null,
    drafts: { employee: null, supervisor: null },
    notes: [],
  };
}
