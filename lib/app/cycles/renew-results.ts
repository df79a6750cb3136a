import { isDeepStrictEqual } from 'node:util';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { HistoryEntry } from '#lib/domain/organisation/person.ts';
import type { Context } from '../context.ts';
import type { Calculated } from '../review/calculate.ts';
import { bonusIn } from '../results/appealed.ts';
import { publishedOf } from '../review/published.ts';
import { addToHistories } from './histories.ts';

/**
 * Brings published results up to what is settled now: they differ only where a director returned a unit's run and its
 * pool was changed since, or HR changed a unit's coefficient. Receipt, history and payment thus always say the same. May be repeated.
 */
export async function renewResults(
  context: Context,
  cycle: Cycle,
  calculated: Calculated,
  units: readonly string[],
): Promise<void> {
  const touched = (unit: string) => cycle.runStates[unit] !== undefined || cycle.unitCoefficients?.[unit] !== undefined;
  const again = new Set(units.filter(touched));
  const shown = calculated.settled.calculation.results.flatMap((result) => {
    const part = calculated.people.get(result.employee);
    const record = part?.result;
    if (!part || !record?.published || !again.has(part.participant.unit)) return [];
    if (isDeepStrictEqual(record.published.result, result)) return [record];
    return [{ ...record, published: { ...record.published, ...publishedOf(calculated, result, part) } }];
  });
  const known = new Set([...calculated.people.values()].map(({ result }) => result));
  await context.store.loadOver(shown.filter((record) => !known.has(record)).map(context.store.resultItem));
  // Everybody's, not only of those just renewed: it may have been cut off between the two.
  const histories = await context.store.historiesOf(shown.map(({ employee }) => employee));
  const entries = shown.flatMap((record): [string, HistoryEntry][] => {
    const entry = histories.get(record.employee)?.entries.find((one) => one.cycle === cycle.id);
    const bonus = bonusIn(record, 'published')?.amount;
    return entry && bonus !== undefined ? [[record.employee, { ...entry, bonus }]] : [];
  });
  await addToHistories(context, new Map(entries));
}
