import { isDeepStrictEqual } from 'node:util';
import { dayOf } from '#lib/domain/calendar/days.ts';
import { type PersonContent, personProblems } from '#lib/domain/organisation/check-person.ts';
import { type Person, type PersonField, personFields } from '#lib/domain/organisation/person.ts';
import { leaveText } from '#lib/domain/organisation/leave.ts';
import { changedPositions, presentSince } from '#lib/domain/organisation/positions.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { found } from '../guard.ts';

/** A person as HR wants them; `since` says from which day on the position is a new one. */
export type Wanted = PersonContent & { readonly since?: string | null };

/** What somebody is now, what they would be, and what stands in the way. */
export interface Change {
  readonly before: Stored<Person> | undefined;
  readonly after: Stored<Person>;
  /** What differs; empty for somebody who stays as they are. */
  readonly fields: readonly PersonField[];
  readonly problems: readonly Problem[];
}

/** The same for many people at once, each checked against all the others as they would be. */
export async function planPeople(context: Context, wanted: readonly Wanted[]): Promise<Change[]> {
  const { store } = context;
  const organisation = found(await store.organisation(), 'organisation');
  const units = new Set(organisation.units.map(({ id }) => id));
  const stored = await store.peopleByIds(
    wanted.map(({ id }) => id),
    { consistent: true },
  );
  const known = new Map(stored.map((person) => [person.id, person]));
  const supervisorOf = await everybodyAbove(context, wanted);
  const today = dayOf(context.at, context.timeZone);
  return wanted.map((content) => {
    const before = known.get(content.id);
    const after = afterChange(before, content);
    const differing = personFields.filter((field) => !isDeepStrictEqual(valueIn(before, field), valueIn(after, field)));
    const problems = personProblems(after, { units, supervisorOf, today });
    // Whoever manages people stays: so there is always somebody left who does.
    if (content.id === context.actor.id && differing.includes('left'))
      problems.push({ path: 'left', code: 'person.own-leave' });
    return { before, after, fields: differing, problems };
  });
}

/** What stands in a field; how long a position holds and who leads beside the supervisor are told in words. */
export function valueIn(person: Person | undefined, field: PersonField) {
  if (person === undefined) return undefined;
  if (field === 'since') return presentSince(person) ?? undefined;
  if (field === 'email' || field === 'chatId' || field === 'reach') return person[field] ?? undefined;
  if (field === 'leave') return leaveText(person.leave ?? []) || undefined;
  if (field !== 'second') return person[field];
  return person.second ? `${person.second.supervisor} ${person.second.percent}%` : undefined;
}

/** Whoever has had one position only carries no list of them. */
function afterChange(before: Stored<Person> | undefined, { since = null, ...content }: Wanted): Stored<Person> {
  const { positions: _, ...after } = { ...(before ?? nobody), ...content };
  const positions = before ? changedPositions(before, after, since) : [];
  return positions.length > 1 ? { ...after, positions } : after;
}

const nobody = { roles: [], supervises: [], directs: [], version: 0 };

/** Reads the ways up, level by level: of an organisation with five levels that is five requests, however many people. */
async function everybodyAbove({ store }: Context, wanted: readonly PersonContent[]) {
  const supervisorOf = new Map(wanted.map(({ id, supervisor }) => [id, supervisor]));
  const asked = new Set(supervisorOf.keys());
  const second = wanted.map((person) => person.second?.supervisor ?? null);
  const missing = () =>
    [...supervisorOf.values(), ...second].filter((id) => id !== null && !asked.has(id)).filter((id) => id !== null);
  for (let ids = missing(); ids.length > 0; ids = missing()) {
    for (const id of ids) asked.add(id);
    for (const { id, supervisor } of await store.peopleByIds(ids, { consistent: true }))
      supervisorOf.set(id, supervisor);
  }
  return supervisorOf;
}
