import type { RaterKind } from '../policy/policy.ts';
import type { Reassigned } from './reassigned.ts';
import type { SecondReview } from './second-review.ts';
import type { Machine } from './transition.ts';

export const evaluationStates = ['requested', 'draft', 'submitted', 'declined', 'lapsed', 'voided'] as const;
export type EvaluationState = (typeof evaluationStates)[number];

/** One rater's ratings of one person. A customer's answer is born `submitted`. */
export const evaluationMachine = {
  save: { from: ['requested', 'draft'], to: 'draft', who: 'rater' },
  submit: { from: ['requested', 'draft'], to: 'submitted', who: 'rater' },
  decline: { from: ['requested', 'draft'], to: 'declined', who: 'peer', reason: true },
  lapse: { from: ['requested', 'draft'], to: 'lapsed', who: 'shut' },
  reassign: { from: ['requested', 'draft'], to: 'requested', who: 'hr', reason: true },
  reopen: { from: ['draft', 'submitted', 'lapsed'], to: 'draft', who: 'hr', reason: true },
  confirm: { from: ['submitted'], to: 'submitted', who: 'second-reviewer' },
  unconfirm: { from: ['submitted'], to: 'submitted', who: 'second-reviewer' },
  return: { from: ['submitted'], to: 'draft', who: 'second-reviewer', reason: true },
  waive: { from: ['submitted', 'draft'], to: 'submitted', who: 'hr', reason: true },
  void: { from: ['submitted'], to: 'voided', who: 'hr', reason: true },
  restore: { from: ['voided'], to: 'submitted', who: 'hr' },
} as const satisfies Machine<EvaluationState>;

/** What counts of one evaluation; comments lie apart, in `EvaluationTexts`. */
export interface Evaluation {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
  /** As it stood at opening, so that what waits for a rater is one request. */
  readonly employeeName: string;
  /** Unique among the evaluations of one person in one cycle: `self`, `supervisor-1`, `peer-2`. */
  readonly slot: string;
  readonly kind: RaterKind;
  readonly rater: string;
  readonly raterName: string;
  /** Against other evaluations of the same kind (calculation standard 3). */
  readonly weight: number;
  readonly state: EvaluationState;
  /** Instants: when it is late, and when it is no longer taken. */
  readonly dueAt: string;
  readonly closesAt: string;
  /** By indicator id. */
  readonly scores: Readonly<Record<string, number>>;
  /** By goal id, where an indicator is rated goal by goal. */
  readonly goals: Readonly<Record<string, number>>;
  readonly notObserved: readonly string[];
  readonly savedAt: string | null;
  readonly submittedAt: string | null;
  /** Why it was declined, reopened or returned, in the words of who did it. */
  readonly reason: string | null;
  /** Of a supervisor's evaluation, where the policy asks for one. */
  readonly secondReview: SecondReview | null;
  /** When it was last given back to its rater; absent where it never was. */
  readonly reopenedAt?: string;
  /** Who last wrote it for the rater, who was away; absent where the rater did. */
  readonly writtenBy?: { readonly id: string; readonly name: string };
  /** Absent where the rater is the one of the opening. */
  readonly reassigned?: Reassigned;
}

export interface EvaluationTexts {
  readonly employee: string;
  readonly slot: string;
  readonly comments: Readonly<Record<string, string>>;
  readonly achievements: string;
  readonly wishes: string;
}

/** What one customer answered. Nothing in it tells who they are. */
export interface CustomerAnswer {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
  /** Derived from the link, so that one link gives one answer. */
  readonly id: string;
  readonly state: 'submitted' | 'voided';
  readonly at: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly recommendation: number | null;
  readonly comment: string;
  readonly notThisEmployee: boolean;
  /** It came through a printed QR code: whether such answers count, the policy says. */
  readonly printed?: true;
  /** Who left it out of the score, and why; absent where it stands. */
  readonly voided?: { readonly by: string; readonly at: string; readonly reason: string };
}
