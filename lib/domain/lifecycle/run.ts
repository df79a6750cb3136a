import type { UnitCoefficient } from './cycle.ts';
import type { Because } from './further.ts';
import type { Machine } from './transition.ts';

export const runStates = ['calculated', 'returned', 'recalled', 'approved', 'released'] as const;
export type RunState = (typeof runStates)[number];

/** One unit's part of one settlement run. A run that was returned or recalled is kept; HR settles anew under the next number. */
export const runMachine = {
  approve: { from: ['calculated'], to: 'approved', who: 'director' },
  return: { from: ['calculated'], to: 'returned', who: 'director', reason: true },
  release: { from: ['approved'], to: 'released', who: 'hr' },
  /** With the results that it pays for. */
  recall: { from: ['calculated'], to: 'recalled', who: 'hr', reason: true },
} as const satisfies Machine<RunState>;

/** What is decided about a run by itself. */
export type RunAction = Exclude<keyof typeof runMachine, 'recall'>;

/**
 * One unit's part of one run, with its sums in minor units. Of a main run paid + reserve + unallocated = pool; a further
 * run pays one person from the reserve, and `reserve` is what it leaves of it.
 */
export interface Run {
  readonly cycle: string;
  readonly number: number;
  readonly unit: string;
  readonly state: RunState;
  readonly calculatedAt: string;
  readonly calculatedBy: string;
  readonly calculatedByName: string;
  readonly pool: number | null;
  readonly reserve: number;
  readonly paid: number;
  readonly unallocated: number;
  readonly people: number;
  readonly decided: {
    readonly by: string;
    readonly name: string;
    readonly at: string;
    readonly reason: string | null;
  } | null;
  readonly releasedAt: string | null;
  /** The unit's coefficient of the period that it was calculated with; absent where the policy's was. */
  readonly unitCoefficient?: UnitCoefficient;
  /** A further run is for one person; absent of the main run, which is for the whole unit. */
  readonly only?: { readonly employee: string; readonly name: string; readonly because: Because };
}

/** The main run that pays a unit, of all its runs: the newest. One that was recalled pays nobody, and those before it were for other results. */
export function mainRunOf<R extends Run>(runs: readonly R[]): R | undefined {
  const newest = runs.findLast(({ only }) => !only);
  return newest?.state === 'recalled' ? undefined : newest;
}

/** Its further runs that hold. */
export const furtherRunsOf = <R extends Run>(runs: readonly R[]): R[] =>
  runs.filter(({ only, state }) => only && state !== 'returned');

/** What one person is paid by one run: of a further run the difference to what they had. */
export interface Payment {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
  readonly run: number;
  readonly score: string;
  readonly grade: string;
  readonly coefficient: string;
  readonly proration: string;
  readonly bonusBase: number;
  readonly bonus: number;
}
