import { receiptOf } from '#lib/domain/calculation/receipt-of.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import type { Correction } from '#lib/domain/lifecycle/appeal.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Further } from '#lib/domain/lifecycle/further.ts';
import type { Published, Revised } from '#lib/domain/lifecycle/result.ts';
import { found } from '../guard.ts';
import { type Reviewed, reviewOf } from '../review/lines.ts';
import type { Listed } from '../review/rows.ts';

export type Outcome = Pick<Revised, 'result' | 'inputs'>;

/**
 * One person's result with their input changed, by the same calculation as everybody's: the main run's people and pool,
 * with this person among them. Nobody else's result is taken from it, and no other correction is in it, so that it does
 * not matter whose case is decided first. What is tried, decided, settled and shown on the receipt is made here.
 */
export function outcomeWith(
  cycle: Cycle,
  reviewed: Reviewed,
  employee: string,
  change: Correction & { readonly reason?: string },
): Outcome {
  const one = found(reviewed.listed.get(employee), 'participant');
  const listed = new Map(reviewed.listed).set(employee, corrected(one, change));
  const { policy, settled } = reviewOf(cycle, { ...reviewed, listed }, employee);
  const result = settled.calculation.results.find((each) => each.employee === employee);
  const { inputs } = receiptOf(policy, settled, employee, 'office');
  return { result: found(result, 'participant'), inputs };
}

function corrected(
  one: Listed,
  { score, bonusBase, absentDays, reason = '?' }: Correction & { reason?: string },
): Listed {
  const base = bonusBase === undefined ? {} : { bonusBase };
  const absent = absentDays === undefined ? {} : { absentDays };
  const employee = { ...one.sums.employee, ...base, ...absent };
  const calibration = score === undefined ? one.calibration : { score, reason, by: '' };
  return { ...one, calibration, sums: { ...one.sums, employee } };
}

/** What a result says in figures, as before and after are held side by side. */
export function figuresIn(result: Result, { employee: { bonusBase, absentDays } }: Published['inputs']) {
  const rated = result.status === 'rated' ? result : undefined;
  return {
    score: rated?.score ?? null,
    grade: rated?.grade ?? null,
    coefficient: rated?.coefficient ?? null,
    proration: rated?.proration ?? null,
    bonusBase,
    absentDays,
    bonus: rated?.bonus ?? null,
  };
}

export type Figures = ReturnType<typeof figuresIn>;

/** The same as a further run keeps it. */
export const keptOf = ({
  score,
  grade,
  coefficient,
  proration,
  bonusBase,
  absentDays,
}: Figures): Omit<Further, 'run' | 'state' | 'at' | 'because' | 'difference' | 'reason'> => ({
  score,
  grade,
  coefficient,
  proration,
  bonusBase,
  absentDays,
});
