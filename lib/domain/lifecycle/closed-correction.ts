import type { Problem } from '../policy/problem.ts';
import { decimalOf } from '../number/decimal.ts';
import type { Machine } from './transition.ts';

export const correctionStates = ['entered', 'approved', 'declined', 'released'] as const;
export type CorrectionState = (typeof correctionStates)[number];

/**
 * A correction of one person's result in a cycle that is closed. It stands beside the result and never replaces it: what
 * was decided then stays as it was.
 */
export const correctionMachine = {
  approve: { from: ['entered'], to: 'approved', who: 'director' },
  decline: { from: ['entered'], to: 'declined', who: 'director', reason: true },
  release: { from: ['approved'], to: 'released', who: 'hr' },
} as const satisfies Machine<CorrectionState>;

export type CorrectionAction = keyof typeof correctionMachine;

interface Step {
  readonly by: string;
  readonly name: string;
  readonly at: string;
}

export interface ClosedCorrection {
  readonly id: string;
  readonly state: CorrectionState;
  /** What was wrong, as the person reads it. */
  readonly wrong: string;
  /** How one knows. */
  readonly reason: string;
  /** As they should have been; `null` where that was not wrong. */
  readonly score: number | null;
  readonly grade: string | null;
  /** Minor units, paid or taken back beside what was paid then. */
  readonly difference: number;
  readonly entered: Step;
  readonly decided: (Step & { readonly reason: string | null }) | null;
  readonly released: Step | null;
}

export type Entered = Pick<ClosedCorrection, 'wrong' | 'reason' | 'score' | 'grade' | 'difference'>;

/** What a correction is held against. */
export interface Held {
  readonly maxScore: number;
  readonly grades: readonly string[];
  /** Minor units paid so far, corrections included; `null` where the policy pays no bonus. */
  readonly paid: number | null;
}

export function correctionProblems({ score, grade, difference }: Entered, { maxScore, grades, paid }: Held): Problem[] {
  const outside = score !== null && (score < 0 || score > maxScore || decimalOf(score) === undefined);
  return [
    ...(score === null && grade === null && difference === 0 ? [{ path: 'difference', code: 'correction.empty' }] : []),
    ...(outside ? [{ path: 'score', code: 'calibration.range', params: { maxScore } }] : []),
    ...(grade !== null && !grades.includes(grade) ? [{ path: 'grade', code: 'correction.grade' }] : []),
    ...(paid === null && difference !== 0 ? [{ path: 'difference', code: 'correction.no-money' }] : []),
    ...(paid !== null && paid + difference < 0 ? [{ path: 'difference', code: 'correction.below-zero' }] : []),
  ];
}

/** What corrections add to a bonus: those that are `in` one of these states. */
export const correctedBy = (all: readonly ClosedCorrection[] | undefined, states: readonly CorrectionState[]): number =>
  (all ?? []).reduce((sum, { state, difference }) => (states.includes(state) ? sum + difference : sum), 0);
