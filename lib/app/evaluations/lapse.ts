import { DomainError } from '#lib/domain/error.ts';
import { type Evaluation, evaluationMachine } from '#lib/domain/lifecycle/evaluation.ts';
import { secondStanding } from '#lib/domain/lifecycle/second-review.ts';
import { mayMove, moved } from '#lib/domain/lifecycle/transition.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { trace } from '../guard.ts';

/** What was handed in once and is being written again keeps its own date: no rating is lost by having been returned. */
export const mayLapse = (evaluation: Evaluation) =>
  mayMove(evaluationMachine, 'lapse', evaluation.state) && secondStanding(evaluation) !== 'returned';

/** A submission that comes in the same moment wins: it was accepted, so it counts. */
export async function lapse(context: Context, evaluation: Stored<Evaluation>): Promise<void> {
  const { store } = context;
  const next = { ...evaluation, state: moved(evaluationMachine, 'lapse', evaluation.state) };
  const { cycle, unit, kind } = evaluation;
  try {
    await store.commit(trace(context, 'evaluation.lapse', { cycle, unit, details: { kind } }), [
      store.evaluationWrite(next, null),
    ]);
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'version-changed')) throw error;
    const part = await store.personPart(cycle, unit, evaluation.employee);
    const now = part?.evaluations.find(({ slot }) => slot === evaluation.slot);
    if (now && mayLapse(now)) await lapse(context, now);
  }
}
