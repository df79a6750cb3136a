import type { Machine } from '../lifecycle/transition.ts';
import type { Names } from '../policy/policy.ts';
import type { Problem } from '../policy/problem.ts';

export const improvementKinds = ['coaching', 'plan'] as const;
export type ImprovementKind = (typeof improvementKinds)[number];

export const improvementStates = ['open', 'underWay', 'passed', 'failed', 'closed'] as const;
export type ImprovementState = (typeof improvementStates)[number];

/** What is done with somebody whom a result advises to help. None of its ends has a consequence by itself. */
export const improvementMachine = {
  begin: { from: ['open'], to: 'underWay', who: 'supervisor' },
  pass: { from: ['underWay'], to: 'passed', who: 'supervisor' },
  fail: { from: ['underWay'], to: 'failed', who: 'supervisor', reason: true },
  close: { from: ['open', 'underWay'], to: 'closed', who: 'hr', reason: true },
} as const satisfies Machine<ImprovementState>;

export type ImprovementMove = keyof typeof improvementMachine;
export const improvementMoves = ['begin', 'pass', 'fail', 'close'] as const satisfies readonly ImprovementMove[];

interface Signed {
  readonly by: string;
  readonly name: string;
  readonly at: string;
}

export interface Step {
  readonly what: string;
  /** ISO date. */
  readonly by: string;
  readonly done: boolean;
}

/** What the supervisor and the person agree on; HR reads along. */
export interface ImprovementPlan {
  readonly goals: string;
  readonly from: string;
  readonly to: string;
  readonly steps: readonly Step[];
}

export interface ImprovementCase {
  readonly cycle: string;
  readonly cycleName: Names;
  readonly unit: string;
  readonly employee: string;
  readonly name: string;
  /** Who keeps the plan. */
  readonly supervisor: string | null;
  readonly supervisorName: string | null;
  readonly kind: ImprovementKind;
  readonly state: ImprovementState;
  readonly opened: Signed;
  readonly plan: ImprovementPlan | null;
  readonly checkIns: readonly (Signed & { readonly note: string })[];
  readonly reappraisal:
    | (Signed & { readonly date: string; readonly result: 'passed' | 'failed'; readonly note: string })
    | null;
  readonly closed: (Signed & { readonly reason: string }) | null;
}

export const mostSteps = 12;
export const mostCheckIns = 40;

/** Steps lie within the plan's time, and it ends after it begins. */
export function planProblems({ from, to, steps }: ImprovementPlan): Problem[] {
  const order: Problem[] = to < from ? [{ path: 'plan.to', code: 'improvement.order' }] : [];
  const outside = steps.flatMap(({ by }, index) =>
    by < from || by > to ? [{ path: `plan.steps.${index}.by`, code: 'improvement.outside' }] : [],
  );
  return [...order, ...(order.length > 0 ? [] : outside)];
}

/** Whether the plan and the check-ins may still change. */
export const isKept = ({ state }: Pick<ImprovementCase, 'state'>): boolean => state === 'open' || state === 'underWay';
