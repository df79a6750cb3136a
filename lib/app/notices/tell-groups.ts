import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { progressInCounts } from '#lib/domain/lifecycle/progress.ts';
import type { Reminded } from '#lib/domain/schedule/ticks.ts';
import { groupMessage, type Progress } from '#lib/notify/chat/group-message.ts';
import type { GroupPoster } from '#lib/notify/ports.ts';
import type { Context } from '../context.ts';
import { found } from '../guard.ts';

interface Reminder {
  readonly kind: Reminded;
  readonly when: Progress['when'];
  /** The time of the tick. */
  readonly at: string;
}

/**
 * Tells the organisation's groups how many evaluations of a kind are done and how many are still to come: never whose.
 * Each group once: it is noted before, and what was cut off or refused is left, for the next reminder says as much.
 */
export async function tellGroups(
  context: Context,
  groups: readonly GroupPoster[],
  cycle: Cycle,
  { kind, when, at }: Reminder,
): Promise<void> {
  const day = cycle.dates[kind];
  if (groups.length === 0 || kind === 'secondReview' || day === undefined) return;
  const units = progressInCounts(await context.store.progressOf(cycle.id), context.at);
  const counts = units.flatMap(({ kinds }) => kinds[kind] ?? []);
  const sum = (of: 'due' | 'out' | 'done') => counts.reduce((total, count) => total + count[of], 0);
  const progress = { cycle: cycle.name, kind, when, due: day, done: sum('done'), of: sum('due') - sum('out') };
  if (progress.done >= progress.of) return;
  const { language } = found(await context.store.organisation(), 'organisation');
  const message = groupMessage(progress, language);
  for (const [place, group] of groups.entries())
    if (await context.store.claimPost({ cycle: cycle.id, about: `${kind}-${when}`, at, group: place }))
      await group.post(message);
}
