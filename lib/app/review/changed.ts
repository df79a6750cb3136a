import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Write } from '#lib/store/transact.ts';
import type { Context } from '../context.ts';
import { schemeOf } from '../scheme.ts';
import { calculateCycle, calculateUnits, readUnits } from './calculate.ts';
import { lineOf } from './lines.ts';

type Rated = Pick<Evaluation, 'unit' | 'employee'>;

/** Everybody has a line once the evaluations are shut. */
const hasLines = ({ state }: Cycle) => state === 'review' || state === 'published';

/** Once the evaluations are shut, a change of one makes the line of whoever is rated invalid, in the same transaction. */
export function changeOf({ store, newId }: Context, cycle: Cycle, { unit, employee }: Rated): Write[] {
  return hasLines(cycle) ? [store.changeWrite(cycle.id, { unit, employee, change: newId() })] : [];
}

/** The same of everybody's in a unit, whose own figures have changed. */
export function unitChangeOf({ store, newId }: Context, cycle: Cycle, unit: string): Write {
  return store.changeWrite(cycle.id, { unit, employee: null, change: newId() });
}

/** Makes the line anew. Should it not come to that, lists calculate from the evaluations until the next change. */
export async function renewLine(context: Context, cycle: Cycle, { unit, employee }: Rated): Promise<void> {
  // Whoever came by a link reads nothing of others, and a line is made of a whole unit.
  if (!hasLines(cycle) || context.actor.link) return;
  const { store } = context;
  // Read before the evaluations are: a change that comes between is another than the line says, so it is not taken for it.
  const known = await store.linesOf(cycle.id, { unit, consistent: true });
  const alone = { ...cycle, units: [unit] };
  const [scheme, units] = await Promise.all([schemeOf(context, cycle.policy), readUnits(context, alone)]);
  const calculated = calculateUnits(alone, scheme, units);
  const part = calculated.people.get(employee);
  if (part) await store.load([store.lineItem(cycle.id, lineOf(calculated, part, known))]);
}

/** The same for everybody, where more than evaluations has changed. */
export async function renewLines(context: Context, cycle: Cycle): Promise<void> {
  const { store } = context;
  const known = await store.linesOf(cycle.id, { consistent: true });
  const calculated = await calculateCycle(context, cycle);
  const lines = [...calculated.people.values()].map((part) => lineOf(calculated, part, known));
  await store.load(lines.map((line) => store.lineItem(cycle.id, line)));
}
