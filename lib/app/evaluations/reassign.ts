import { dayOf } from '#lib/domain/calendar/days.ts';
import { DomainError } from '#lib/domain/error.ts';
import { noRatings, noTexts } from '#lib/domain/evaluation/draft.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { type Evaluation, evaluationMachine } from '#lib/domain/lifecycle/evaluation.ts';
import { raterProblems, withRater } from '#lib/domain/lifecycle/reassigned.ts';
import { secondReviewBy, secondStanding } from '#lib/domain/lifecycle/second-review.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { cycleTaking, withoutSignOffOf } from '../cycles/state.ts';
import { allow, expectVersion, found, isRepeated, refuse } from '../guard.ts';
import { noticeOf } from '../notices/notice-of.ts';
import { loadEvaluation } from './load.ts';
import { commitEvaluation, type Target } from './write.ts';

/**
 * HR gives an evaluation that is not handed in to another rater, who begins anew: what the former wrote is nobody
 * else's. Both are told.
 */
export async function reassign(
  context: Context,
  target: Target,
  { rater, reason }: { rater: string; reason: string },
): Promise<Stored<Evaluation>> {
  const { part, evaluation } = await loadEvaluation(context, target.cycle, target.evaluation);
  allow(context, 'evaluation.reassign', { subject: evaluation.employee, raterKind: evaluation.kind });
  if (isRepeated(evaluation, context.request)) return evaluation;
  const state = moved(evaluationMachine, 'reassign', evaluation.state);
  // What was returned keeps the ratings of the former rater: HR waives the second review, or waits for them.
  if (secondStanding(evaluation) === 'returned') throw new DomainError('wrong-state', { reason: 'reassign-returned' });
  expectVersion(evaluation, target.seen);
  const cycle = await cycleTaking(context, evaluation);
  const { store } = context;
  const [person] = await store.peopleByIds([rater], { consistent: true });
  refuse(raterProblems(person, { id: rater, part, evaluation, today: dayOf(context.at, context.timeZone) }));
  const heir = found(person, 'person');
  const next: Stored<Evaluation> = {
    ...evaluation,
    state,
    rater: heir.id,
    raterName: heir.name,
    ...noRatings,
    savedAt: null,
    reason: null,
    secondReview: await secondReviewAfter(context, evaluation, heir),
    reassigned: { from: evaluation.raterName, at: context.at, reason },
  };
  const { slot, employee, unit, kind } = evaluation;
  const finds = kind === 'supervisor' && !heir.supervises.includes(unit);
  const supervises = [...heir.supervises, unit].toSorted((a, b) => a.localeCompare(b));
  await commitEvaluation(
    context,
    {
      cycle,
      next,
      action: 'evaluation.reassign',
      reason,
      // Who a colleague's raters are is not for the log.
      details: kind === 'peer' ? {} : { supervisor: `${evaluation.rater} → ${heir.id}` },
    },
    [
      store.participantWrite(withRater(part.participant, evaluation, heir), null),
      ...(evaluation.savedAt === null ? [] : [store.textsWrite(cycle.id, unit, { employee, slot, ...noTexts })]),
      ...(finds ? [store.personWrite({ ...heir, supervises }, null)] : []),
      ...(cycle.state === 'open' ? [] : [withoutSignOffOf(context, cycle, unit)]),
    ],
  );
  await tellBoth(context, cycle, { evaluation, heir: heir.id, reason });
  return { ...next, version: next.version + 1 };
}

interface Handed {
  readonly evaluation: Evaluation;
  readonly heir: string;
  readonly reason: string;
}

async function tellBoth({ store, at }: Context, cycle: Cycle, { evaluation, heir, reason }: Handed): Promise<void> {
  const { employee, slot, kind, employeeName: name, rater } = evaluation;
  const about = { about: `${employee}#${slot}`, at, params: { kind, name, reason } };
  await store.tell([
    noticeOf(cycle, { to: heir, kind: 'reassigned', ...about }),
    noticeOf(cycle, { to: rater, kind: 'taken-over', ...about }),
  ]);
}

/** Whoever stands above the new rater confirms what they rate. */
async function secondReviewAfter({ store, at, timeZone }: Context, evaluation: Evaluation, heir: Person) {
  const { secondReview, employee } = evaluation;
  if (secondReview === null) return null;
  const [above] = heir.supervisor === null ? [] : await store.peopleByIds([heir.supervisor]);
  const { dueAt } = secondReview;
  return secondReviewBy(above, { rater: heir.id, employee, opens: dayOf(at, timeZone), dueAt });
}
