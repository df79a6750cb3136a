import { counts } from '#lib/domain/evaluation/counted-answer.ts';
import { type CustomerAnswer, type EvaluationState, evaluationMachine } from '#lib/domain/lifecycle/evaluation.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { cycleIn, withoutSignOff } from '../cycles/state.ts';
import { allow, expectVersion, found, isRepeated, trace } from '../guard.ts';
import { recountUnit } from '../progress/recount.ts';
import { changeOf, renewLine } from '../review/changed.ts';
import { schemeOf } from '../scheme.ts';
import { shownAnswer } from './answers.ts';

interface At {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
  readonly answer: string;
  readonly seen: number;
}

/** Leaves an answer out of the score: the person's calculation follows at once, and the reason is kept. */
export const voidAnswer = (context: Context, at: At, reason: string) =>
  change(context, at, 'void', (answer) => ({ ...answer, voided: { by: context.actor.id, at: context.at, reason } }));

/** Lets it count again; that it did not is told by the log only. */
export const restoreAnswer = (context: Context, at: At) =>
  change(context, at, 'restore', (answer) => {
    const { voided, ...others } = answer;
    return voided ? others : answer;
  });

async function change(
  context: Context,
  { cycle: id, unit, employee, answer: wanted, seen }: At,
  action: 'void' | 'restore',
  made: (answer: Stored<CustomerAnswer>) => Stored<CustomerAnswer>,
) {
  allow(context, 'answers.void', { subject: employee });
  const { store, request } = context;
  const cycle = await cycleIn(context, id, ['open', 'review']);
  const [{ process }, kept] = await Promise.all([
    schemeOf(context, cycle.policy),
    store.answerById({ cycle: id, unit, employee, id: wanted }),
  ]);
  const answer = found(kept, 'answer');
  if (isRepeated(answer, request)) return shownAnswer(answer, process);
  expectVersion(answer, seen);
  const state =
    moved<EvaluationState, typeof evaluationMachine>(evaluationMachine, action, answer.state) === 'voided'
      ? 'voided'
      : 'submitted';
  const next = { ...made(answer), state } satisfies CustomerAnswer;
  const entry = trace(context, `survey.${action}`, {
    cycle: id,
    unit,
    subject: employee,
    ...(next.voided ? { reason: next.voided.reason } : {}),
  });
  const counted = Number(counts(next, process)) - Number(counts(answer, process));
  await store.commit(entry, [
    store.answerWrite(next, request),
    ...(counted === 0 ? [] : [store.tallyWrite(next, counted > 0 ? 1 : -1)]),
    ...changeOf(context, cycle, { unit, employee }),
    // Whatever shuts the evaluations at this moment begins with the same item, so it sums up either before or after.
    withoutSignOff(context, cycle),
  ]);
  await renewLine(context, cycle, { unit, employee });
  await recountUnit(context, cycle, unit);
  return shownAnswer({ ...next, version: answer.version + 1 }, process);
}
