import { type ClosedCorrection, correctedBy, type Held } from '#lib/domain/lifecycle/closed-correction.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import type { Stored } from '#lib/store/item.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { cycleIn } from '../cycles/state.ts';
import { found } from '../guard.ts';
import { bonusIn } from '../results/appealed.ts';
import { schemeOf } from '../scheme.ts';

export interface Of {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
  /** The version of the cycle that was seen: every step of a correction makes a new one. */
  readonly seen: number;
}

export interface Loaded {
  readonly cycle: Stored<Cycle>;
  readonly part: PersonPart;
  readonly record: Stored<ResultRecord>;
  readonly policy: Policy;
}

/** Somebody's published result in a closed cycle. */
export async function loadClosed(context: Context, { cycle: id, unit, employee }: Of): Promise<Loaded> {
  const cycle = await cycleIn(context, id, ['closed']);
  const [read, { calculation: policy }] = await Promise.all([
    context.store.personPart(id, unit, employee),
    schemeOf(context, cycle.policy),
  ]);
  const part = found(read, 'participant');
  const record = found(part.result, 'result');
  found(record.published ?? undefined, 'result');
  return { cycle, part, record, policy };
}

/** What a new correction is held against: nobody ends up owing more than they were paid. */
export function heldOf({ record, policy }: Pick<Loaded, 'record' | 'policy'>): Held {
  const standing = correctedBy(record.corrections, ['entered', 'approved', 'released']);
  const paid = policy.bonus ? (bonusIn(record, 'released')?.amount ?? 0) + standing : null;
  return { maxScore: policy.maxScore, grades: gradesOf(policy), paid };
}

export const gradesOf = ({ grades }: Policy): string[] => grades.bands.map(({ grade }) => grade);

/** The cycle with what still waits for approval or release in it, so that lists know without reading anybody's result. */
export function withWaiting(
  cycle: Stored<Cycle>,
  { unit, employee, name }: Pick<Participant, 'unit' | 'employee' | 'name'>,
  { id, state, difference, entered: { by } }: ClosedCorrection,
): Stored<Cycle> {
  const { [id]: _decided, ...toDecide } = cycle.correctionsToDecide ?? {};
  const { [id]: _released, ...toRelease } = cycle.correctionsToRelease ?? {};
  return {
    ...cycle,
    correctionsToDecide: state === 'entered' ? { ...toDecide, [id]: { unit, employee, by, difference } } : toDecide,
    correctionsToRelease: state === 'approved' ? { ...toRelease, [id]: { unit, employee, name } } : toRelease,
  };
}
