import type { AuditAction } from '#lib/domain/audit/actions.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { isMended } from '#lib/domain/lifecycle/recall.ts';
import { emptyResult, type ResultRecord } from '#lib/domain/lifecycle/result.ts';
import { isStillGathered } from '#lib/domain/lifecycle/taken.ts';
import { decimalOf } from '#lib/domain/number/decimal.ts';
import type { Stored } from '#lib/store/item.ts';
import { cycleIn, withoutSignOffOf } from '../cycles/state.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, isRepeated, refuse, trace } from '../guard.ts';
import { recountUnit } from '../progress/recount.ts';
import { calculateCycle, calculateUnits, type Calculated, withResult } from './calculate.ts';
import { listedIn } from './lines.ts';
import { rowsOf } from './rows.ts';

interface Case {
  readonly cycle: string;
  readonly employee: string;
  /** The version of the decisions that HR saw, 0 where there were none. */
  readonly seen: number;
}

/** Sets the score, or takes that back. The computed score is kept beside it. */
export async function calibrate(
  context: Context,
  at: Case,
  calibration: { readonly score: number; readonly reason: string } | null,
) {
  const by = context.actor.id;
  return decideOn(context, at, (record, { policy }) => {
    if (calibration) refuseScore(calibration.score, policy.maxScore);
    return {
      record: { ...record, calibration: calibration && { ...calibration, by } },
      action: calibration ? 'review.calibrate' : 'review.calibrate.undo',
      ...(calibration ? { reason: calibration.reason, details: { score: calibration.score } } : {}),
    };
  });
}

/** Lets the score be made without what blocks it. */
export async function waive(context: Context, at: Case, { of, reason }: { of: readonly string[]; reason: string }) {
  const by = context.actor.id;
  return decideOn(context, at, (record, calculated) => {
    const row = rowsOf(listedIn(calculated)).find(({ employee }) => employee.id === at.employee);
    const strangers = of.filter((block) => !row?.blockedBy.includes(block));
    refuse(strangers.map((block) => ({ path: 'of', code: 'waiver.nothing-blocks', params: { of: block } })));
    const waivers = [...record.waivers, ...of.map((block) => ({ of: block, reason, by }))];
    return { record: { ...record, waivers }, action: 'review.waive', reason, details: { of: of.join(', ') } };
  });
}

/** Lets it block again: the waiver is as if it had never been, but for its trace. */
export async function takeWaiverBack(context: Context, at: Case, { of }: { of: readonly string[] }) {
  return decideOn(context, at, (record) => {
    for (const block of of)
      found(
        record.waivers.find((waiver) => waiver.of === block),
        'waiver',
      );
    const waivers = record.waivers.filter((waiver) => !of.includes(waiver.of));
    return { record: { ...record, waivers }, action: 'review.waive.undo', details: { of: of.join(', ') } };
  });
}

/** Leaves the person out of publishing and paying until a further run, or takes that back as long as nothing is published. */
export async function putOff(context: Context, at: Case, wanted: { readonly reason: string } | null) {
  const { actor, at: now } = context;
  return decideOn(context, at, (record, _calculated, cycle) => {
    if (cycle.state !== 'review') throw wrongState(cycle);
    return {
      record: { ...record, putOff: wanted && { reason: wanted.reason, by: actor.id, at: now } },
      action: wanted ? 'review.put-off' : 'review.put-off.undo',
      ...(wanted ? { reason: wanted.reason } : {}),
    };
  });
}

const wrongState = ({ state }: Cycle) => new DomainError('wrong-state', { reason: 'cycle-state', params: { state } });

/** In review, or while the unit is recalled, about everybody; otherwise about whoever was put off, until they are settled apart. */
function refuseUnlessOpen(cycle: Cycle, record: ResultRecord): void {
  if (isMended(cycle, record.unit)) return;
  if (!record.putOff) throw wrongState(cycle);
  if (!isStillGathered(cycle, record)) throw new DomainError('wrong-state', { reason: 'put-off-paid' });
}

interface Decided {
  readonly record: Stored<ResultRecord>;
  readonly action: AuditAction;
  readonly reason?: string;
  readonly details?: Record<string, string | number>;
}

async function decideOn(
  context: Context,
  { cycle: id, employee, seen }: Case,
  decide: (record: Stored<ResultRecord>, calculated: Calculated, cycle: Cycle) => Decided,
) {
  allow(context, 'review.decide', { subject: employee });
  const cycle = await cycleIn(context, id, ['review', 'published']);
  const calculated = await calculateCycle(context, cycle);
  const { participant, result } = found(calculated.people.get(employee), 'participant');
  const record = result ?? { ...emptyResult(participant), version: 0 };
  if (!isRepeated(record, context.request)) {
    refuseUnlessOpen(cycle, record);
    expectVersion(record, seen);
    const { record: next, action, reason, details } = decide(record, calculated, cycle);
    const entry = trace(context, action, {
      cycle: id,
      unit: participant.unit,
      subject: employee,
      ...(reason ? { reason } : {}),
      ...(details ? { details } : {}),
    });
    const { store, request } = context;
    await store.commit(entry, [
      ...(next.putOff === undefined ? store.resultWrites(next, request) : store.caseWrites(participant, next, request)),
      withoutSignOffOf(context, cycle, participant.unit),
    ]);
    if (isBlockDecided(record, next)) await recountUnit(context, cycle, participant.unit);
    return answer(cycle, calculated, { ...next, version: next.version + 1 });
  }
  return answer(cycle, calculated, record);
}

/** Whether it may change who is counted as blocked. */
const isBlockDecided = (before: ResultRecord, { waivers, putOff }: ResultRecord) =>
  before.waivers !== waivers || (before.putOff ?? null) !== (putOff ?? null);

/** The line as it is after the decision, by the same calculation. */
function answer(cycle: Cycle, before: Calculated, record: Stored<ResultRecord>) {
  const units = withResult(before.units, record);
  const row = rowsOf(listedIn(calculateUnits(cycle, before.scheme, units))).find(
    ({ employee }) => employee.id === record.employee,
  );
  return { row: found(row, 'participant'), version: record.version };
}

/**
 * A score that the calculation would not take must never be kept: nothing could be calculated any more.
 * @throws DomainError `invalid`.
 */
export function refuseScore(score: number, maxScore: number, path = 'calibration.score'): void {
  if (score >= 0 && score <= maxScore && decimalOf(score) !== undefined) return;
  refuse([{ path, code: 'calibration.range', params: { maxScore } }]);
}
