import type { Machine } from '../lifecycle/transition.ts';
import type { Names } from '../policy/policy.ts';
import type { Problem } from '../policy/problem.ts';

export const promotionStates = ['open', 'nominated', 'approved', 'declined', 'recorded'] as const;
export type PromotionState = (typeof promotionStates)[number];

/**
 * What becomes of somebody whom the policy's rule puts forward, or HR in spite of it. The rule itself decides nothing: it
 * says who meets the conditions.
 */
export const promotionMachine = {
  nominate: { from: ['open', 'declined'], to: 'nominated', who: 'hr' },
  withdraw: { from: ['nominated'], to: 'open', who: 'hr' },
  approve: { from: ['nominated'], to: 'approved', who: 'director' },
  decline: { from: ['nominated'], to: 'declined', who: 'director', reason: true },
  /** The new post stands in the person's record from then on. */
  record: { from: ['approved'], to: 'recorded', who: 'hr' },
} as const satisfies Machine<PromotionState>;

export type PromotionAction = keyof typeof promotionMachine;

interface Step {
  readonly by: string;
  readonly name: string;
  readonly at: string;
  readonly reason: string | null;
}

/** One person's promotion after one cycle: what was decided about it. What the rule says follows from the result. */
export interface PromotionCase {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
  readonly state: PromotionState;
  readonly nominated: Step | null;
  readonly decided: Step | null;
  /** The new post, and from which day on. */
  readonly recorded: (Omit<Step, 'reason'> & { readonly from: string; readonly post: Names }) | null;
}

type Known = Pick<PromotionCase, 'cycle' | 'unit' | 'employee'>;

/** Somebody about whom nothing was decided yet. */
export const emptyPromotion = ({ cycle, unit, employee }: Known): PromotionCase => ({
  cycle,
  unit,
  employee,
  state: 'open',
  nominated: null,
  decided: null,
  recorded: null,
});

export interface PromotionAsked {
  readonly action: PromotionAction;
  readonly reason: string | null;
  readonly from: string | null;
  readonly post: Names | null;
}

/** What has to be said with a step: why it goes against the rule or the nomination, and to which post since when. */
export function promotionProblems({ action, reason, from, post }: PromotionAsked, eligible: boolean): Problem[] {
  const missing = (path: string, code = 'required') => [{ path, code }];
  const unsaid = reason === null;
  if (action === 'nominate' && !eligible && unsaid) return missing('reason', 'promotion.exception');
  if (action === 'decline' && unsaid) return missing('reason');
  if (action !== 'record') return [];
  return [...(from === null ? missing('from') : []), ...(post === null ? missing('post') : [])];
}
