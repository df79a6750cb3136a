import type { Person, Unit } from '#lib/domain/organisation/person.ts';
import type { Store } from '#lib/store/store.ts';
import { peopleToTry, type PersonToTry } from './demo/people-to-try.ts';

/** Whom one can be on the sign-in page: the demo's people where they are stored, else the first of each unit. */
export async function signInList(store: Store): Promise<readonly PersonToTry[]> {
  const organisation = await store.organisation();
  if (!organisation) return [];
  const staff = peopleToTry.filter(({ link }) => link === undefined);
  const known = await store.peopleByIds(staff.map(({ id }) => id));
  const isDemo = staff.every(({ id, name }) => known.some((person) => person.id === id && person.name === name));
  if (isDemo) return peopleToTry;
  const pages = await Promise.all(
    organisation.units.map(async (unit) => ({ unit, ...(await store.peopleOf(unit.id)) })),
  );
  return pages.flatMap(({ unit, items }) => items.map((person) => entryOf(person, unit)));
}

const entryOf = (person: Person, unit: Unit): PersonToTry => ({
  id: person.id,
  name: person.name,
  post: person.post,
  unit: unit.name,
  role: person.roles[0] ?? (person.supervises.length > 0 ? 'supervisor' : 'employee'),
  tryThis: { zh: `工号 ${person.id}`, en: `Number ${person.id}` },
});
