import type { GoalsBehind } from '../goals/behind.ts';
import type { Months } from '../calculation/months.ts';
import type { ReceiptInputs } from '../calculation/receipt.ts';
import type { Result } from '../calculation/result.ts';
import type { Appeal } from './appeal.ts';
import type { ClosedCorrection } from './closed-correction.ts';
import { apartFor, type Further, furtherFor } from './further.ts';
import type { TakenBack } from './recall.ts';
import type { RunState } from './run.ts';
import type { Machine } from './transition.ts';

export const resultStates = [
  'computed',
  'published',
  'acknowledged',
  'appealed',
  'decided',
  'final',
  'released',
] as const;
export type ResultState = (typeof resultStates)[number];

/**
 * One person's result of one cycle. `finalise` and `release` come with the unit's run and are stored there only. Within
 * its window an appeal is taken whatever has been paid by then: nobody loses it because others were quick.
 */
export const resultMachine = {
  publish: { from: ['computed'], to: 'published', who: 'hr' },
  acknowledge: { from: ['published'], to: 'acknowledged', who: 'participant' },
  appeal: {
    from: ['published', 'acknowledged', 'final', 'released'],
    to: 'appealed',
    who: 'participant',
    reason: true,
  },
  withdraw: { from: ['appealed'], to: 'published', who: 'participant' },
  decide: { from: ['appealed'], to: 'decided', who: 'decider', reason: true },
  finalise: { from: ['published', 'acknowledged', 'decided'], to: 'final', who: 'director' },
  release: { from: ['final'], to: 'released', who: 'hr' },
  /** With the whole unit, as long as nobody was paid. */
  recall: { from: ['published', 'acknowledged', 'decided'], to: 'computed', who: 'hr', reason: true },
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
  /** HR leaves the person out of the main publication and payment; absent or `null` where nobody was. */
  readonly putOff?: { readonly reason: string; readonly by: string; readonly at: string } | null;
  readonly appeal?: Appeal;
  /** The result as an allowed appeal made it. The one before it stays in `published`. */
  readonly revised?: Revised;
  /** What further runs did for this person, in their order. */
  readonly further?: readonly Further[];
  /** What was published before and recalled, the oldest first; absent where nothing was. */
  readonly recalls?: readonly TakenBack[];
  /** What was found wrong once the cycle was closed, the oldest first. The result itself stays. */
  readonly corrections?: readonly ClosedCorrection[];
}

export type Revised = Pick<Published, 'at' | 'result' | 'inputs'>;

export interface Published {
  readonly at: string;
  /** Until when the person may appeal; results from before this was kept do not say. */
  readonly appealBy?: string;
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
  if (record.appeal?.state === 'filed') return 'appealed';
  const paid = paidBy(record, run);
  if (paid === 'released') return 'released';
  if (paid === 'approved') return 'final';
  if (record.appeal?.state === 'dismissed' || record.appeal?.state === 'allowed') return 'decided';
  return record.acknowledgedAt === null ? 'published' : 'acknowledged';
}

/** The state of the run that pays them: their own further run, where they are paid apart from their unit. */
function paidBy(record: ResultRecord, run: RunState | undefined): RunState | undefined {
  const because = apartFor(record);
  if (because === null) return run;
  const own = furtherFor(record, because);
  return own && own.run > 0 ? own.state : undefined;
}

/**
 * What holds for somebody apart from the calculation that everybody shares: as an allowed appeal made it, or as it was
 * published later. `undefined` for everybody else.
 */
export const resultApart = ({ revised, putOff, published }: ResultRecord): Result | undefined =>
  revised?.result ?? (putOff ? published?.result : undefined);

/** What the person reads now: what was published, or what an allowed appeal made of it. */
export const shownResult = (record: Pick<ResultRecord, 'published' | 'revised'> | undefined): Result | undefined =>
  record?.revised?.result ?? record?.published?.result;

/** A person about whom nothing was decided and nothing published yet. */
export function emptyResult({
  cycle,
  unit,
  employee,
}: Pick<ResultRecord, 'cycle' | 'unit' | 'employee'>): ResultRecord {
  return { cycle, unit, employee, waivers: [], calibration: null, published: null, acknowledgedAt: null };
}
