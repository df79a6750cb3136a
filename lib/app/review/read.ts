import { receiptOf } from '#lib/domain/calculation/receipt-of.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Stored } from '#lib/store/item.ts';
import { isUnpaidLeaver } from '#lib/domain/incentives/leaver.ts';
import type { Context } from '../context.ts';
import { allow, found } from '../guard.ts';
import { cycleIn } from '../cycles/state.ts';
import { monthsIn } from '../views.ts';
import { refuseScore } from './decide.ts';
import { monthsOf, reviewCycle, type Reviewed, reviewOf } from './lines.ts';
import { rowsOf } from './rows.ts';

/** Everybody's score as it would be published now. HR's own line is not among them. */
export async function readReview(context: Context, id: string, unit: string | undefined) {
  allow(context, 'review.read');
  const cycle = await inReview(context, id);
  const reviewed = await reviewCycle(context, cycle, unit);
  const { calculation } = reviewed.scheme;
  return {
    bands: calculation.grades.bands.map(({ grade, min }) => ({ grade, min })),
    maxScore: calculation.maxScore,
    rows: rowsOf(reviewed).filter(({ employee }) => employee.id !== context.actor.id && isIn(unit, employee.unit)),
    units: unitsOf(cycle, reviewed).filter((one) => isIn(unit, one.unit)),
  };
}

const isIn = (wanted: string | undefined, unit: string) => wanted === undefined || wanted === unit;

function unitsOf(cycle: Cycle, { settled }: Reviewed) {
  return Object.entries(settled.calculation.totals.units).map(([unit, totals]) => ({
    unit,
    employees: totals.employees,
    rated: totals.rated,
    blocked: totals.blocked,
    unrated: totals.unrated,
    pool: cycle.pools[unit]?.amount ?? null,
    reserve: cycle.pools[unit]?.reserve ?? 0,
    paid: totals.bonus ?? null,
    unallocated: totals.unallocated ?? null,
  }));
}

/** One person under review, with the receipt as it would be and every evaluation that counts or is missing. */
export async function readReviewed(context: Context, id: string, { employee, unit }: Person) {
  allow(context, 'review.decide', { subject: employee });
  const cycle = await inReview(context, id);
  const [reviewed, part] = await Promise.all([
    reviewCycle(context, cycle, unit),
    context.store.personPart(id, unit, employee),
  ]);
  const { participant, evaluations, result, figures } = found(part, 'participant');
  const { scheme, policy, settled } = reviewed;
  const putOff = reviewed.listed.get(employee)?.putOff;
  return {
    row: rowIn(reviewed, employee),
    version: result?.version ?? 0,
    policy,
    receipt: receiptOf(policy, putOff ? reviewOf(cycle, reviewed, employee).settled : settled, employee, 'office'),
    months: monthsIn(monthsOf(policy, found(reviewed.listed.get(employee), 'participant'), figures)),
    unpaidLeaver: isUnpaidLeaver(scheme.process, participant, cycle.period),
    evaluations: evaluations.map((evaluation) => ({
      id: context.store.encodeAddress(evaluation),
      version: evaluation.version,
      kind: evaluation.kind,
      state: evaluation.state,
      rater: { id: evaluation.rater, name: evaluation.raterName },
      writtenBy: evaluation.writtenBy?.name ?? null,
      dueAt: evaluation.dueAt,
      reason: evaluation.reason,
    })),
  };
}

/** What a calibration would do, before it is saved. */
export async function tryCalibration(context: Context, id: string, { employee, unit }: Person, score: number) {
  allow(context, 'review.decide', { subject: employee });
  const cycle = await inReview(context, id);
  const now = await reviewCycle(context, cycle, unit);
  refuseScore(score, now.policy.maxScore);
  const one = found(now.listed.get(employee), 'participant');
  const tried = { ...one, calibration: { score, reason: '?', by: '?' } };
  const after = reviewOf(cycle, { ...now, listed: new Map(now.listed).set(employee, tried) });
  return { before: rowIn(now, employee), after: rowIn(after, employee) };
}

const rowIn = (reviewed: Reviewed, employee: string) =>
  found(
    rowsOf(reviewed).find((row) => row.employee.id === employee),
    'participant',
  );

interface Person {
  readonly employee: string;
  /** Where they take part. */
  readonly unit: string;
}

const inReview = (context: Context, id: string): Promise<Stored<Cycle>> =>
  cycleIn(context, id, ['review', 'published']);
