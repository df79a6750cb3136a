import type { Machine } from '../lifecycle/transition.ts';

export const policyStates = ['draft', 'approved', 'retired', 'discarded'] as const;
export type PolicyState = (typeof policyStates)[number];

/**
 * One version of a policy. “In use” is no state: it is derived from the cycles that pin the version. Only an approved
 * version can be taken by a cycle; a retired one stays with those that have it.
 */
export const policyMachine = {
  save: { from: ['draft'], to: 'draft', who: 'hr' },
  /** Its author says that it is ready; whoever saves it once more takes that back. */
  submit: { from: ['draft'], to: 'draft', who: 'hr' },
  /** The second person says what is to be mended first. */
  return: { from: ['draft'], to: 'draft', who: 'approver', reason: true },
  /** By HR or a director who wrote nothing of it. */
  approve: { from: ['draft'], to: 'approved', who: 'approver' },
  discard: { from: ['draft'], to: 'discarded', who: 'hr' },
  retire: { from: ['approved'], to: 'retired', who: 'hr', reason: true },
} as const satisfies Machine<PolicyState>;

export type PolicyAction = keyof typeof policyMachine;
/** Those that a button makes; saving goes on while one types. */
export const policyMoves = [
  'submit',
  'return',
  'approve',
  'discard',
  'retire',
] as const satisfies readonly PolicyAction[];
export type PolicyMove = (typeof policyMoves)[number];
