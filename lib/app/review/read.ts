import { receiptOf } from '#lib/domain/calculation/receipt-of.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { emptyResult } from '#lib/domain/lifecycle/result.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, found } from '../guard.ts';
import { cycleIn } from '../cycles/state.ts';
import { monthsIn } from '../views.ts';
import { calculateCycle, calculateUnits, type Calculated, withResult } from './calculate.ts';
import { refuseScore } from './decide.ts';
import { monthsOf } from './published.ts';
import { rowsOf } from './rows.ts';

/** Everybody's score as it would be published now. HR's own line is not among them. */
export async function readReview(context: Context, id: string) {
  allow(context, 'review.read');
  const cycle = await reviewed(context, id);
  const calculated = await calculateCycle(context, cycle);
  const { calculation } = calculated.scheme;
  return {
    bands: calculation.grades.bands.map(({ grade, min }) => ({ grade, min })),
    maxScore: calculation.maxScore,
    rows: rowsOf(calculated).filter(({ employee }) => employee.id !== context.actor.id),
    units: unitsOf(cycle, calculated),
  };
}

function unitsOf(cycle: Cycle, { settled }: Calculated) {
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
export async function readReviewed(context: Context, id: string, employee: string) {
  allow(context, 'review.decide', { subject: employee });
  const cycle = await reviewed(context, id);
  const calculated = await calculateCycle(context, cycle);
  const part = found(calculated.people.get(employee), 'participant');
  return {
    row: found(
      rowsOf(calculated).find((row) => row.employee.id === employee),
      'participant',
    ),
    version: part.result?.version ?? 0,
    policy: calculated.policy,
    receipt: receiptOf(calculated.policy, calculated.settled, employee, 'office'),
    months: monthsIn(monthsOf(calculated, part)),
    evaluations: part.evaluations.map((evaluation) => ({
      id: context.store.encodeAddress(evaluation),
      version: evaluation.version,
      kind: evaluation.kind,
      state: evaluation.state,
      rater: { id: evaluation.rater, name: evaluation.raterName },
      dueAt: evaluation.dueAt,
      reason: evaluation.reason,
    })),
  };
}

/** What a calibration would do, before it is saved. */
export async function tryCalibration(context: Context, id: string, employee: string, score: number) {
  allow(context, 'review.decide', { subject: employee });
  const cycle = await reviewed(context, id);
  const now = await calculateCycle(context, cycle);
  refuseScore(score, now.policy.maxScore);
  const after = calculateUnits(cycle, now.scheme, calibrated(now, employee, score));
  const rowIn = (calculated: Calculated) =>
    found(
      rowsOf(calculated).find((row) => row.employee.id === employee),
      'participant',
    );
  return { before: rowIn(now), after: rowIn(after) };
}

function calibrated({ units, people }: Calculated, employee: string, score: number): Calculated['units'] {
  const { participant, result } = found(people.get(employee), 'participant');
  const record = result ?? { ...emptyResult(participant), version: 0 };
  return withResult(units, { ...record, calibration: { score, reason: '?', by: '?' } });
}

const reviewed = (context: Context, id: string): Promise<Stored<Cycle>> =>
  cycleIn(context, id, ['review', 'published']);
