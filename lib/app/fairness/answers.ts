import { counts } from '#lib/domain/evaluation/counted-answer.ts';
import { formOf } from '#lib/domain/evaluation/form.ts';
import type { CustomerAnswer } from '#lib/domain/lifecycle/evaluation.ts';
import type { Process } from '#lib/domain/policy/scheme.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { cycleIn } from '../cycles/state.ts';
import { allow } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { nameOf } from '../views.ts';

/** What customers answered about somebody, the newest first. */
export async function readAnswers(
  context: Context,
  { cycle: id, employee, unit }: { cycle: string; employee: string; unit: string },
) {
  allow(context, 'answers.read', { subject: employee });
  const cycle = await cycleIn(context, id, ['open', 'review', 'published', 'closed']);
  const [{ calculation, process }, answers] = await Promise.all([
    schemeOf(context, cycle.policy),
    context.store.answersOf(id, unit, employee),
  ]);
  return {
    indicators: formOf(calculation, 'customer').map(({ indicator }) => ({
      id: indicator.id,
      name: { ...nameOf(indicator) },
    })),
    answers: answers
      .toSorted((one, other) => (one.at < other.at ? 1 : -1))
      .map((answer) => shownAnswer(answer, process)),
  };
}

export const shownAnswer = (answer: Stored<CustomerAnswer>, process: Process) => ({
  id: answer.id,
  version: answer.version,
  state: answer.state,
  at: answer.at,
  scores: { ...answer.scores },
  recommendation: answer.recommendation,
  comment: answer.comment,
  printed: answer.printed ?? false,
  counts: counts(answer, process),
  notThisEmployee: answer.notThisEmployee,
  voided: answer.voided ? { ...answer.voided } : null,
});
