import type { Action } from '#lib/domain/access/rights.ts';
import type { AuditAction } from '#lib/domain/audit/actions.ts';
import { endOfDay } from '#lib/domain/calendar/days.ts';
import { compareInstants } from '#lib/domain/calendar/instants.ts';
import { DomainError } from '#lib/domain/error.ts';
import { type Draft, draftProblems, noRatings, ratedByGoals, submitProblems } from '#lib/domain/evaluation/draft.ts';
import { withGoals } from '#lib/domain/evaluation/form.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { type Evaluation, evaluationMachine } from '#lib/domain/lifecycle/evaluation.ts';
import { handedIn } from '#lib/domain/lifecycle/second-review.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Write } from '#lib/store/transact.ts';
import type { Context } from '../context.ts';
import { changeOf, renewLine } from '../review/changed.ts';
import { cycleTaking, refuseUnlessTaken, withoutSignOffOf } from '../cycles/state.ts';
import { allow, expectVersion, found, isRepeated, refuse, trace } from '../guard.ts';
import { type Loaded, loadEvaluation, nameOfEvaluation } from './load.ts';

export interface Target {
  readonly cycle: string;
  readonly evaluation: string;
  /** The version the rater saw. */
  readonly seen: number;
}

/** Keeps a draft, however incomplete. A draft is its own trace: it counts for nothing yet. */
export async function saveDraft(context: Context, target: Target, given: Draft): Promise<Stored<Evaluation>> {
  const loaded = await loadOwn(context, target, 'evaluation.save');
  const { evaluation, form } = loaded;
  expectVersion(evaluation, target.seen);
  const state = moved(evaluationMachine, 'save', evaluation.state);
  refuseWhenClosed(context, evaluation);
  const draft = ratedByGoals(form, given);
  refuse(draftProblems(form, draft));
  const next = { ...byWhom(context, evaluation), state, ...counted(draft), savedAt: context.at };
  await context.store.together([context.store.evaluationWrite(next, null), textsOf(context, evaluation, draft)]);
  return written(next);
}

/** Submits what is sent, whole or not at all. Final, unless HR reopens it. */
export async function submit(context: Context, target: Target, given: Draft): Promise<Stored<Evaluation>> {
  const loaded = await loadOwn(context, target, 'evaluation.submit');
  const { evaluation, form, scheme, cycle } = loaded;
  if (isRepeated(evaluation, context.request)) return evaluation;
  const state = moved(evaluationMachine, 'submit', evaluation.state);
  expectVersion(evaluation, target.seen);
  refuseWhenClosed(context, evaluation);
  const draft = ratedByGoals(form, given);
  refuse(submitProblems(form, draft, evaluation.kind, scheme.process));
  const secondReview = handedIn(evaluation.secondReview, context.at);
  const next = {
    ...byWhom(context, evaluation),
    state,
    ...counted(draft),
    savedAt: context.at,
    submittedAt: context.at,
    secondReview,
  };
  const texts = hasTexts(draft) || evaluation.savedAt !== null ? [textsOf(context, evaluation, draft)] : [];
  const details = { ...onBehalf(context, evaluation), ...byLink(context) };
  await commitEvaluation(context, { cycle, next, action: 'evaluation.submit', details }, texts);
  return written(next);
}

/** A peer who cannot judge says so, with a reason that HR reads. */
export async function decline(context: Context, target: Target, reason: string): Promise<Stored<Evaluation>> {
  const { evaluation, cycle } = await loadOwn(context, target, 'evaluation.decline');
  if (isRepeated(evaluation, context.request)) return evaluation;
  const state = moved(evaluationMachine, 'decline', evaluation.state);
  expectVersion(evaluation, target.seen);
  refuseWhenClosed(context, evaluation);
  const next = { ...evaluation, state, reason, ...noRatings };
  await commitEvaluation(context, { cycle, next, action: 'evaluation.decline' });
  return written(next);
}

/**
 * HR gives it back to its rater until the end of a day, with a reason that the rater reads. What was rated is kept. Of
 * whoever was put off this is possible until they are settled, whatever was published of the others.
 */
export async function reopen(
  context: Context,
  target: Target,
  { reason, until }: { reason: string; until: string },
): Promise<Stored<Evaluation>> {
  const { evaluation } = await loadEvaluation(context, target.cycle, target.evaluation);
  allow(context, 'evaluation.reopen', { subject: evaluation.employee });
  if (isRepeated(evaluation, context.request)) return evaluation;
  const state = moved(evaluationMachine, 'reopen', evaluation.state);
  expectVersion(evaluation, target.seen);
  const cycle = await cycleTaking(context, evaluation);
  const dueAt = endOfDay(until, context.timeZone);
  if (compareInstants(dueAt, context.at) <= 0)
    throw new DomainError('invalid', { problems: [{ path: 'until', code: 'date.past' }] });
  const next = { ...evaluation, state, reason, dueAt, closesAt: dueAt, submittedAt: null, reopenedAt: context.at };
  await commitEvaluation(context, { cycle, next, action: 'evaluation.reopen', reason }, [
    withoutSignOffOf(context, cycle, evaluation.unit),
  ]);
  return written(next);
}

async function loadOwn(context: Context, target: Target, action: Action): Promise<Loaded & { cycle: Cycle }> {
  const [loaded, known] = await Promise.all([
    loadEvaluation(context, target.cycle, target.evaluation),
    context.store.cycleById(target.cycle),
  ]);
  const { rater, employee, kind } = loaded.evaluation;
  const evaluation = nameOfEvaluation(target.cycle, target.evaluation);
  allow(context, action, { rater, subject: employee, raterKind: kind, evaluation });
  const cycle = found(known, 'cycle');
  if (!isRepeated(loaded.evaluation, context.request)) refuseUnlessTaken(cycle, loaded.part.result);
  return { ...loaded, cycle, form: await formOfPerson(context, loaded) };
}

/** What the person and the supervisor agreed on is asked for only where somebody has goals. */
async function formOfPerson({ store }: Context, { part, evaluation, scheme, form }: Loaded) {
  const open = scheme.process.goals;
  if (part.participant.goals === null || open.indicators.length === 0) return form;
  const sheet = await store.goalsOf(evaluation.cycle, evaluation.unit, evaluation.employee);
  return withGoals(form, open, sheet?.agreed ?? []);
}

/** A delegate's name stays with what they wrote; the rating is the supervisor's. */
function byWhom({ actor, actorName }: Context, evaluation: Stored<Evaluation>): Stored<Evaluation> {
  const { writtenBy: _, ...own } = evaluation;
  return actor.id === evaluation.rater ? own : { ...own, writtenBy: { id: actor.id, name: actorName } };
}

const onBehalf = ({ actor }: Context, { rater }: Evaluation): Record<string, string> =>
  actor.id === rater ? {} : { onBehalfOf: rater };

/** Whoever made the link could have used it: the log says who that was. */
const byLink = ({ actor }: Context): Record<string, string> => (actor.link ? { link: actor.link.madeBy } : {});

function refuseWhenClosed({ at }: Context, { closesAt }: Evaluation): void {
  if (compareInstants(at, closesAt) >= 0) throw new DomainError('closed-for-answers', { params: { closesAt } });
}

const counted = ({ scores, goals, notObserved }: Draft) => ({
  scores,
  goals,
  notObserved: notObserved.filter((indicator) => scores[indicator] === undefined),
});

const hasTexts = ({ comments, achievements, wishes }: Draft) =>
  [...Object.values(comments), achievements, wishes].some((text) => text.trim() !== '');

function textsOf({ store }: Context, { cycle, unit, employee, slot }: Evaluation, draft: Draft): Write {
  const { comments, achievements, wishes } = draft;
  return store.textsWrite(cycle, unit, { employee, slot, comments, achievements, wishes });
}

interface Change {
  readonly cycle: Cycle;
  readonly next: Stored<Evaluation>;
  readonly action: Extract<AuditAction, `evaluation.${string}`>;
  readonly reason?: string;
  readonly details?: Readonly<Record<string, string>>;
}

/** Who a peer is stays out of the log's subject: the entry names whoever acted, never whom they rated. */
export async function commitEvaluation(
  context: Context,
  { cycle, next, action, reason, details }: Change,
  others: readonly Write[] = [],
): Promise<void> {
  const { unit, employee, kind } = next;
  const entry = trace(context, action, {
    cycle: cycle.id,
    unit,
    ...(kind === 'peer' ? {} : { subject: employee }),
    ...(reason ? { reason } : {}),
    details: { kind, ...details },
  });
  const { store, request } = context;
  await store.commit(entry, [store.evaluationWrite(next, request), ...others, ...changeOf(context, cycle, next)]);
  await renewLine(context, cycle, next);
}

const written = (evaluation: Stored<Evaluation>) => ({ ...evaluation, version: evaluation.version + 1 });
