import { followCycle } from '#lib/domain/notices/follow.ts';
import type { Context } from '../context.ts';
import { tellCase } from './tell-case.ts';
import { tellUnit } from './tell-unit.ts';

/**
 * Tells what should have been told of every cycle as it stands, since an instant: whatever was lost on the way is made up
 * for, and what was told is not told again. What is derived can always be made anew like this.
 */
export async function makeUp(context: Context, since: string): Promise<void> {
  const cycles = await context.store.allCycles();
  const tellings = cycles
    .filter(({ state }) => state !== 'closed' && state !== 'cancelled')
    .flatMap((cycle) => followCycle(undefined, cycle).tell);
  for (const telling of tellings) await tellUnit(context, telling, since);
  const published = cycles.filter(({ state }) => state === 'published');
  for (const { id } of published)
    for (const one of await context.store.casesOf(id)) await tellCase(context, undefined, one, since);
}
