import { changeOf } from '#lib/domain/lifecycle/progress.ts';
import type { Change } from '#lib/store/changes.ts';
import type { Context } from '../context.ts';
import { isListed } from '../cycles/state.ts';
import { recountUnit } from './recount.ts';

/** Which unit's numbers a change concerns: any answer of a customer; of evaluations no draft that is written on. */
export function countedIn(change: Change): { readonly cycle: string; readonly unit: string } | undefined {
  if (change.of === 'answer') return { cycle: change.after.cycle, unit: change.after.unit };
  if (change.of !== 'evaluation') return undefined;
  const { before, after } = change;
  // Of another rater no number speaks but that of the people whom one who has left keeps waiting.
  if (before?.rater === after.rater && Object.keys(changeOf(before, after)).length === 0) return undefined;
  return { cycle: after.cycle, unit: after.unit };
}

/** Counts a unit whose evaluations or answers have changed, as it is now. */
export async function followCounts(context: Context, of: { cycle: string; unit: string }): Promise<void> {
  const cycle = await context.store.cycleById(of.cycle);
  if (cycle && isListed(cycle)) await recountUnit(context, cycle, of.unit);
}
