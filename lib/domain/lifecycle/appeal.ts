import type { Machine } from './transition.ts';

export const appealStates = ['filed', 'withdrawn', 'dismissed', 'allowed'] as const;
export type AppealState = (typeof appealStates)[number];

/** What somebody says against their own result. It begins as filed; whoever takes it back in time may file again. */
export const appealMachine = {
  file: { from: ['withdrawn'], to: 'filed', who: 'participant', reason: true },
  withdraw: { from: ['filed'], to: 'withdrawn', who: 'participant' },
  dismiss: { from: ['filed'], to: 'dismissed', who: 'decider', reason: true },
  allow: { from: ['filed'], to: 'allowed', who: 'decider', reason: true },
} as const satisfies Machine<AppealState>;

export const appealSubjects = ['score', 'money'] as const;

export interface Appeal {
  readonly state: AppealState;
  readonly about: (typeof appealSubjects)[number];
  /** In the person's words. */
  readonly text: string;
  readonly filedAt: string;
  /** Until when it could be filed. */
  readonly by: string;
  /** Who could decide it when it was filed, so that nobody is looked up to say so. */
  readonly deciders: readonly { readonly id: string; readonly name: string }[];
  readonly decided: AppealDecision | null;
}

export interface AppealDecision {
  readonly by: string;
  readonly name: string;
  readonly at: string;
  readonly reason: string;
  /** What an allowed appeal corrects; `null` where it was dismissed. */
  readonly change: Correction | null;
}

/** What of a person's input an allowed appeal replaces: at least one of them. */
export interface Correction {
  /** As a calibration does: the computed score is kept beside it. */
  readonly score?: number;
  /** Minor units. */
  readonly bonusBase?: number;
  readonly absentDays?: number;
}

/** What a result is held by when a changed one is compared with it. */
export interface Held {
  readonly score: string | null;
  readonly bonus: number | null;
}

/**
 * Nobody is worse off for having appealed. What rounding gives out in a pool may fall to another at a slightly larger
 * share, so an amount that is less by one step of it is not worse: the person keeps what they have.
 */
export function isWorse(before: Held, after: Held, step: number): boolean {
  const lower = before.score !== null && (after.score === null || Number(after.score) < Number(before.score));
  const poorer = before.bonus !== null && (after.bonus === null || after.bonus < before.bonus - step);
  return lower || poorer;
}
