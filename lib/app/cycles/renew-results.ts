import { isDeepStrictEqual } from 'node:util';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { HistoryEntry } from '#lib/domain/organisation/person.ts';
import type { Context } from '../context.ts';
import type { Calculated } from '../review/calculate.ts';
import { publishedOf } from '../review/published.ts';
import { addToHistories } from './histories.ts';

/**
 * Brings published results up to what is settled now: they differ only where a director returned a unit's run and its
 * pool was changed since. Receipt, history and payment thus always say the same. May be repeated.
 */
export async function renewResults(
  context: Context,
  cycle: Cycle,
  calculated: Calculated,
  units: readonly string[],
): Promise<void> {
  const { settled, people } = calculated;
  const changed = settled.calculation.results.flatMap((result) => {
    const part = people.get(result.employee);
    const record = part?.result;
    if (!part || !record?.published || !units.includes(part.participant.unit)) return [];
    if (isDeepStrictEqual(record.published.result, result)) return [];
    return [{ ...record, published: { ...record.published, ...publishedOf(calculated, result, part) } }];
  });
  if (changed.length === 0) return;
  await context.store.loadOver(changed.map(context.store.resultItem));
  // Whose result an appeal has changed since, their history says what it is now.
  const unrevised = changed.filter(({ revised }) => revised === undefined);
  const histories = await context.store.historiesOf(unrevised.map(({ employee }) => employee));
  const entries = unrevised.flatMap(({ employee, published: { result } }): [string, HistoryEntry][] => {
    const entry = histories.get(employee)?.entries.find((one) => one.cycle === cycle.id);
    if (!entry || result.status !== 'rated' || result.bonus === undefined) return [];
    return [[employee, { ...entry, bonus: result.bonus }]];
  });
  await addToHistories(context, new Map(entries));
}
