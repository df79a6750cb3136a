import type { Quarter } from './calendar.ts';
import { yearOf } from './figures.ts';
import { demoOrganisation } from './organisation.ts';
import { everybody } from './people.ts';
import { policyVersions } from './policy.ts';
import { departures } from './staff.ts';
import type { Stage } from './stage.ts';

/** What there is before the first quarter: the organisation, its policy, and all figures from the year before it on. */
export async function groundwork({ store }: Stage, first: Quarter): Promise<void> {
  await store.together([store.organisationWrite({ ...demoOrganisation, version: 0 })]);
  await store.together(policyVersions().map((version) => store.policyWrite({ ...version, version: 0 })));
  const appraised = everybody.filter(({ bonusBase }) => bonusBase !== null);
  const from = Number(first.plan.period.start.slice(0, 4)) - 1;
  const years = Array.from({ length: 2027 - from }, (_, place) => from + place);
  const items = years.flatMap((year) =>
    appraised.flatMap((person) => {
      const made = yearOf(person, year);
      return made ? [store.yearOfFiguresItem(person.unit, year, made)] : [];
    }),
  );
  await store.load(items);
}

/** Writes whoever had been hired by a day and is not known yet. */
export async function hire({ store }: Stage, by: string): Promise<void> {
  const there = everybody.filter(({ hired }) => hired <= by);
  const known = new Set((await store.peopleByIds(there.map(({ id }) => id))).map(({ id }) => id));
  const missing = there.filter(({ id }) => !known.has(id));
  await store.together(missing.map((person) => store.personWrite({ ...person, version: 0 }, null)));
}

/** Notes the last day of whoever leaves by a day. */
export async function leave({ store }: Stage, by: string): Promise<void> {
  const leaving = [...departures].filter(([, day]) => day <= by).map(([id]) => id);
  for (const person of await store.peopleByIds(leaving))
    if (person.left === null)
      await store.together([store.personWrite({ ...person, left: departures.get(person.id) ?? null }, null)]);
}
