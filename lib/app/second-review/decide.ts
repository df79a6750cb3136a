import type { Action } from '#lib/domain/access/rights.ts';
import { afterWorkingDays, dayOf, endOfDay } from '#lib/domain/calendar/days.ts';
import { DomainError } from '#lib/domain/error.ts';
import { type Evaluation, evaluationMachine } from '#lib/domain/lifecycle/evaluation.ts';
import { confirmed, returned, unanswered, unconfirmed, waived } from '#lib/domain/lifecycle/second-review.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Write } from '#lib/store/transact.ts';
import type { Context } from '../context.ts';
import { cycleTaking, withoutSignOffOf } from '../cycles/state.ts';
import { loadEvaluation } from '../evaluations/load.ts';
import { commitEvaluation } from '../evaluations/write.ts';
import { allow, expectVersion, isRepeated, trace } from '../guard.ts';
import { tellOfGap, termCalendarOf } from '../schedule/term-calendar.ts';
import { beforeReturn } from './texts-before.ts';

interface Target {
  readonly cycle: string;
  readonly evaluation: string;
  /** The version that was looked at: nobody confirms what they have not seen. */
  readonly seen: number;
}

type Act = 'confirm' | 'unconfirm' | 'return' | 'waive';

/** Working days that a rater has for what was returned, at the least. */
const daysToAnswer = 2;

/** It may stand. No figure changes by it, so nothing else is touched. */
export async function confirm(context: Context, target: Target): Promise<Stored<Evaluation>> {
  const { evaluation, repeated } = await loadFor(context, target, 'confirm');
  if (repeated) return evaluation;
  await cycleTaking(context, evaluation);
  const next = confirmed(evaluation, signed(context));
  const { store, request } = context;
  const { cycle, unit, employee, kind } = evaluation;
  const entry = trace(context, 'evaluation.confirm', { cycle, unit, subject: employee, details: { kind } });
  await store.commit(entry, [store.evaluationWrite(next, request)]);
  return written(next);
}

/** Takes a confirmation back, until the results are published; what was signed off meanwhile is so no longer. */
export async function unconfirm(context: Context, target: Target): Promise<Stored<Evaluation>> {
  const { evaluation, repeated } = await loadFor(context, target, 'unconfirm');
  return repeated ? evaluation : carryOut(context, 'unconfirm', unconfirmed(evaluation));
}

/** Gives it back to the rater, with a reason that rater and rated read. What was rated and written is kept as it was. */
export async function giveBack(context: Context, target: Target, reason: string): Promise<Stored<Evaluation>> {
  const { evaluation, repeated } = await loadFor(context, target, 'return');
  if (repeated) return evaluation;
  const { at, timeZone } = context;
  const calendar = await termCalendarOf(context, await cycleTaking(context, evaluation));
  const { day, gap } = afterWorkingDays(calendar, dayOf(at, timeZone), daysToAnswer);
  if (gap !== null) await tellOfGap(context, gap);
  const next = returned(evaluation, signed(context), reason, endOfDay(day, timeZone));
  const texts = await copyOfTexts(context, evaluation, evaluation.slot, beforeReturn(evaluation.slot));
  return carryOut(context, 'return', next, { reason, texts });
}

/** HR no longer waits. What was given back and never came again counts, and reads, as it was handed in before. */
export async function waive(context: Context, target: Target, reason: string): Promise<Stored<Evaluation>> {
  const { evaluation, repeated } = await loadFor(context, target, 'waive');
  if (repeated) return evaluation;
  const restores = evaluation.secondReview !== null && unanswered(evaluation.secondReview) !== undefined;
  const { slot } = evaluation;
  const texts = restores ? await copyOfTexts(context, evaluation, beforeReturn(slot), slot) : [];
  return carryOut(context, 'waive', waived(evaluation, signed(context), reason), { reason, texts });
}

const rights = {
  confirm: 'second-review.decide',
  unconfirm: 'second-review.decide',
  return: 'second-review.decide',
  waive: 'second-review.waive',
} as const satisfies Record<Act, Action>;

async function loadFor(context: Context, target: Target, act: Act) {
  const { evaluation } = await loadEvaluation(context, target.cycle, target.evaluation);
  const { employee, rater, writtenBy, secondReview } = evaluation;
  allow(context, rights[act], {
    subject: employee,
    rater,
    ...(writtenBy && { writer: writtenBy.id }),
    secondReviewer: secondReview?.reviewer?.id ?? null,
  });
  const repeated = isRepeated(evaluation, context.request);
  if (!repeated) {
    moved(evaluationMachine, act, evaluation.state);
    expectVersion(evaluation, target.seen);
  }
  return { evaluation, repeated };
}

/** With the cycle, whose sign-off it takes back: a sign-off that was checked before cannot come after it. */
async function carryOut(
  context: Context,
  act: Exclude<Act, 'confirm'>,
  next: Stored<Evaluation>,
  { reason, texts = [] }: { reason?: string; texts?: readonly Write[] } = {},
): Promise<Stored<Evaluation>> {
  const cycle = await cycleTaking(context, next);
  if (act === 'waive' && cycle.state === 'open')
    throw new DomainError('wrong-state', { reason: 'cycle-state', params: { state: cycle.state } });
  const change = { cycle, next, action: `evaluation.${act}` as const, ...(reason === undefined ? {} : { reason }) };
  await commitEvaluation(context, change, [withoutSignOffOf(context, cycle, next.unit), ...texts]);
  return written(next);
}

async function copyOfTexts(context: Context, { cycle, unit, employee }: Evaluation, from: string, to: string) {
  const { texts } = await context.store.textsOf(cycle, unit, employee);
  const known = texts.get(from);
  if (!known) return [];
  const { comments, achievements, wishes } = known;
  return [context.store.textsWrite(cycle, unit, { employee, slot: to, comments, achievements, wishes })];
}

const signed = ({ actor, actorName, at }: Context) => ({ by: actor.id, name: actorName, at });
const written = (evaluation: Stored<Evaluation>) => ({ ...evaluation, version: evaluation.version + 1 });
