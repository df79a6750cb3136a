import { isDeepStrictEqual } from 'node:util';
import { LostRace } from '#lib/domain/error.ts';
import type { PastResult } from '#lib/domain/calculation/input.ts';
import type { HistoryEntry } from '#lib/domain/organisation/person.ts';
import type { History } from '#lib/store/people.ts';
import type { Context } from '../context.ts';

const peopleAtOnce = 40;
const attempts = 5;

/** What a cycle keeps of somebody's past. */
export const pastResults = (history: History | undefined): PastResult[] =>
  (history?.entries ?? []).map(({ period, score, grade }) => ({ period, score, grade }));

/**
 * Puts one entry into each person's history; of one of the same cycle, what the new one does not say is kept. May be
 * repeated.
 */
export async function addToHistories(context: Context, entries: ReadonlyMap<string, HistoryEntry>): Promise<void> {
  const people = [...entries.keys()];
  for (let start = 0; start < people.length; start += peopleAtOnce)
    await addSome(context, entries, people.slice(start, start + peopleAtOnce), attempts);
}

/** Someone may acknowledge another cycle's result meanwhile: then these histories are read again. */
async function addSome(
  context: Context,
  entries: ReadonlyMap<string, HistoryEntry>,
  people: readonly string[],
  left: number,
): Promise<void> {
  const { store } = context;
  const histories = await store.historiesOf(people);
  const items = people.flatMap((person) => {
    const given = entries.get(person);
    if (!given) return [];
    const history = histories.get(person) ?? { person, entries: [], version: 0 };
    const known = history.entries.find(({ cycle }) => cycle === given.cycle);
    const entry = { ...known, ...given };
    return isDeepStrictEqual(known, entry) ? [] : [store.historyItem(history, entry)];
  });
  try {
    await store.loadOver(items);
  } catch (error) {
    if (left === 0 || !(error instanceof LostRace)) throw error;
    await addSome(context, entries, people, left - 1);
  }
}
