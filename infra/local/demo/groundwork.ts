import type { Person } from '#lib/domain/organisation/person.ts';
import { yearOf } from './figures.ts';
import { departures, everybody } from './people.ts';
import { policyVersions } from './policy.ts';
import type { Stage } from './stage.ts';

/** Writes whoever had been hired by a day and is not known yet. */
export async function hire({ store }: Stage, by: string): Promise<void> {
  const there = everybody.filter(({ hired }) => hired <= by);
  const known = new Set((await store.peopleByIds(there.map(({ id }) => id))).map(({ id }) => id));
  const missing = there.filter(({ id }) => !known.has(id));
  if (missing.length > 0)
    await store.together(missing.map((person) => store.personWrite({ ...person, version: 0 }, null)));
}

/** Notes the last day of whoever has left. */
export async function leave({ store }: Stage): Promise<void> {
  const leaving = (await store.peopleByIds([...departures.keys()])).filter(({ left }) => left === null);
  for (const person of leaving)
    await store.together([store.personWrite({ ...person, left: departures.get(person.id) ?? null }, null)]);
}

export async function policies({ store }: Stage): Promise<void> {
  const known = new Set((await store.allPolicies()).map(({ number }) => number));
  for (const version of policyVersions())
    if (!known.has(version.number)) await store.together([store.policyWrite({ ...version, version: 0 })]);
}

/** The monthly figures from January 2025 on. */
export async function figures({ store }: Stage): Promise<void> {
  const appraised = everybody.filter(({ bonusBase }) => bonusBase !== null);
  await store.load([2025, 2026].flatMap((year) => appraised.flatMap((person) => itemsOf(store, person, year))));
}

function itemsOf(store: Stage['store'], person: Person, year: number) {
  const made = yearOf(person, year);
  return made ? [store.yearOfFiguresItem(person.unit, year, made)] : [];
}
