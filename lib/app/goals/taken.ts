import { takenOver } from '#lib/domain/goals/from-talk.ts';
import type { Goal } from '#lib/domain/goals/goal.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { Write } from '#lib/store/transact.ts';
import type { Context } from '../context.ts';

/** Beside what was agreed on in a talk it is kept in which period it holds, so that it is offered in no other. */
export async function takenWrites(
  { store }: Context,
  { cycle, cycleName, period, employee }: Participant,
  holds: readonly Goal[],
): Promise<Write[]> {
  const known = await store.goalsAgreedBefore(employee, period.end);
  return known.flatMap((one) => {
    const taken = takenOver(one, { cycle, cycleName }, holds);
    return taken?.cycle === one.taken?.cycle ? [] : [store.talkGoalsWrite(one.agreed, { ...one, taken })];
  });
}
