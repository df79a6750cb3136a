import type { Context } from '../context.ts';
import { trace } from '../guard.ts';
import { changeTrace } from './changed.ts';
import { leavingHr } from './leaving-hr.ts';
import type { Change } from './plan.ts';
import { withSupervisors } from './supervising.ts';

/** A transaction takes a hundred writes: for everybody the person and the trace, and one entry for the whole. */
const peopleAtOnce = 45;

/**
 * Writes many people who have all been checked, in as few transactions as can be. One that is cut off leaves whole
 * people behind, and the same file finishes it: who is written already is as the file says.
 */
export async function writePeople(context: Context, changes: readonly Change[], sha256: string): Promise<void> {
  const { store } = context;
  await leavingHr(context, changes);
  const people = [...(await withSupervisors(context, changes)).values()];
  const changed = new Map(changes.map((change) => [change.after.id, change]));
  const parts = Math.ceil(people.length / peopleAtOnce);
  for (let part = 0; part < parts; part += 1) {
    const some = people.slice(part * peopleAtOnce, (part + 1) * peopleAtOnce);
    const here = some.flatMap(({ id }) => changed.get(id) ?? []);
    const writes = some.flatMap((person) => {
      const change = changed.get(person.id);
      return [store.personWrite(person, null), ...(change ? [store.traceWrite(changeTrace(context, change))] : [])];
    });
    const details = { count: changes.length, part: part + 1, parts, sha256 };
    // One transaction after the other: whoever reads meanwhile finds people, never half of one.
    const entry = trace(context, 'people.import', { cycle: null, details });
    await store.commit(entry, [...writes, ...(await leavingHr(context, here))]);
  }
}
