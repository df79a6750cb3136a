import { isDeepStrictEqual } from 'node:util';
import { type PersonContent, personProblems } from '#lib/domain/organisation/check-person.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { found } from '../guard.ts';

const fields = ['name', 'unit', 'post', 'supervisor', 'hired', 'left', 'bonusBase'] as const;
export type Field = (typeof fields)[number];

/** What somebody is now, what they would be, and what stands in the way. */
export interface Change {
  readonly before: Stored<Person> | undefined;
  readonly after: Stored<Person>;
  /** What differs; empty for somebody who stays as they are. */
  readonly fields: readonly Field[];
  readonly problems: readonly Problem[];
}

/** The same for many people at once, each checked against all the others as they would be. */
export async function planPeople(context: Context, wanted: readonly PersonContent[]): Promise<Change[]> {
  const { store } = context;
  const organisation = found(await store.organisation(), 'organisation');
  const units = new Set(organisation.units.map(({ id }) => id));
  const stored = await store.peopleByIds(
    wanted.map(({ id }) => id),
    { consistent: true },
  );
  const known = new Map(stored.map((person) => [person.id, person]));
  const supervisorOf = await everybodyAbove(context, wanted);
  return wanted.map((content) => {
    const before = known.get(content.id);
    const after = { ...(before ?? nobody), ...content };
    const differing = fields.filter((field) => !isDeepStrictEqual(before?.[field], after[field]));
    const problems = personProblems(content, { units, supervisorOf });
    // Whoever manages people stays: so there is always somebody left who does.
    if (content.id === context.actor.id && differing.includes('left'))
      problems.push({ path: 'left', code: 'person.own-leave' });
    return { before, after, fields: differing, problems };
  });
}

const nobody = { roles: [], supervises: [], directs: [], version: 0 };

/** Reads the ways up, level by level: of an organisation with five levels that is five requests, however many people. */
async function everybodyAbove({ store }: Context, wanted: readonly PersonContent[]) {
  const supervisorOf = new Map(wanted.map(({ id, supervisor }) => [id, supervisor]));
  const asked = new Set(supervisorOf.keys());
  const missing = () =>
    [...supervisorOf.values()].filter((id) => id !== null && !asked.has(id)).filter((id) => id !== null);
  for (let ids = missing(); ids.length > 0; ids = missing()) {
    for (const id of ids) asked.add(id);
    for (const { id, supervisor } of await store.peopleByIds(ids, { consistent: true }))
      supervisorOf.set(id, supervisor);
  }
  return supervisorOf;
}
