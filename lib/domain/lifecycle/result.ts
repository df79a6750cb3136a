import type { GoalsBehind } from '../goals/behind.ts';
import type { Months } from '../calculation/months.ts';
import type { ReceiptInputs } from '../calculation/receipt.ts';
import type { Result } from '../calculation/result.ts';
import type { RunState } from './run.ts';
import type { Machine } from './transition.ts';

export const resultStates = ['computed', 'published', 'acknowledged', 'final', 'released'] as const;
export type ResultState = (typeof resultStates)[number];

/** One person's result of one cycle. `finalise` and `release` come with the unit's run and are stored there only. */
export const resultMachine = {
  publish: { from: ['computed'], to: 'published', who: 'hr' },
  acknowledge: { from: ['published'], to: 'acknowledged', who: 'participant' },
  finalise: { from: ['published', 'acknowledged'], to: 'final', who: 'director' },
  release: { from: ['final'], to: 'released', who: 'hr' },
} as const satisfies Machine<ResultState>;

/** One person's result as it is kept: what HR decided about it, and, once published, all that its receipt is made from. */
export interface ResultRecord {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
  readonly waivers: readonly { readonly of: string; readonly reason: string; readonly by: string }[];
  readonly calibration: { readonly score: number; readonly reason: string; readonly by: string } | null;
  readonly published: Published | null;
  readonly acknowledgedAt: string | null;
}

export interface Published {
  readonly at: string;
  readonly result: Result;
  readonly inputs: ReceiptInputs;
  /** Behind the sums of the unit's figures. A person's own lie beside the result, as they were when the cycle was shut. */
  readonly unitMonths?: Months;
  /** Behind the ratings of the indicators in which the person has goals. */
  readonly goals?: GoalsBehind;
  /** What the supervisor wrote to the person, where the policy lets them see it: with the result, so that one request reads both. */
  readonly comments: readonly { readonly indicator: string; readonly comment: string }[];
}

/** Where a result stands: derived, so that approving or releasing a unit is one write whatever its size. */
export function resultStateOf(record: ResultRecord | undefined, run: RunState | undefined): ResultState {
  if (!record?.published) return 'computed';
  if (run === 'released') return 'released';
  if (run === 'approved') return 'final';
  return record.acknowledgedAt === null ? 'published' : 'acknowledged';
}

/** A person about whom nothing was decided and nothing published yet. */
export function emptyResult({
  cycle,
  unit,
  employee,
}: Pick<ResultRecord, 'cycle' | 'unit' | 'employee'>): ResultRecord {
  return { cycle, unit, employee, waivers: [], calibration: null, published: null, acknowledgedAt: null };
}
