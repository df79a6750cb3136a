import { DomainError } from '#lib/domain/error.ts';
import { type Evaluation, evaluationMachine } from '#lib/domain/lifecycle/evaluation.ts';
import { secondStanding } from '#lib/domain/lifecycle/second-review.ts';
import { mayMove, moved } from '#lib/domain/lifecycle/transition.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { trace } from '../guard.ts';
import { recountCycle } from '../progress/recount.ts';
import { calculateCycle } from '../review/calculate.ts';
import { linesOf } from '../review/lines.ts';
import { participantsOf } from './announce.ts';
import type { Move } from './definition.ts';
import { loadFigures } from './open.ts';
import { renewDays } from './renew-days.ts';
import { renewQuarters } from './quarters-of-year.ts';

/** Ends the collecting of evaluations: what was not submitted lapses, and figures and a year's quarters are brought up to date. */
export const shut: Move = {
  load: async (context, cycle) => {
    const people = await participantsOf(context, cycle);
    const open = [...people.values()].flatMap(({ evaluations }) => evaluations).filter(isOver);
    for (const evaluation of open) await lapse(context, evaluation);
    const known = [...people].flatMap(([employee, { figures }]) => (figures ? [[employee, figures] as const] : []));
    await loadFigures(context, cycle, new Map(known));
    await renewQuarters(context, cycle);
    await renewDays(context, cycle, [...people.values()]);
    await recountCycle(context, cycle);
    // Now nothing changes any more unless HR gives an evaluation back: everybody is summed up once, for all lists.
    const lines = linesOf(await calculateCycle(context, cycle));
    await context.store.load(lines.map((line) => context.store.lineItem(cycle.id, line)));
  },
};

/** What was handed in once and is being written again keeps its own date: no rating is lost by having been returned. */
const isOver = (evaluation: Evaluation) =>
  mayMove(evaluationMachine, 'lapse', evaluation.state) && secondStanding(evaluation) !== 'returned';

/** A submission that comes in the same moment wins: it was accepted, so it counts. */
async function lapse(context: Context, evaluation: Stored<Evaluation>): Promise<void> {
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
    if (now && isOver(now)) await lapse(context, now);
  }
}
