import { dayOf } from '#lib/domain/calendar/days.ts';
import type { Person, Unit } from '#lib/domain/organisation/person.ts';
import type { RolesAround } from '#lib/domain/organisation/role-changes.ts';
import type { RoleBook } from '#lib/domain/organisation/roles.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { found } from '../guard.ts';

export interface LoadedRoles {
  readonly book: Stored<RoleBook>;
  readonly people: ReadonlyMap<string, Stored<Person>>;
  readonly around: RolesAround;
  readonly tree: readonly Unit[];
}

/** The role book, and everybody who is named in it or besides. */
export async function loadRoles({ store, at, timeZone }: Context, besides: readonly string[] = []) {
  const [book, organisation] = await Promise.all([store.roleBook(), store.organisation()]);
  const known = found(book, 'role-book');
  const read = await store.peopleByIds([...namedIn(known), ...besides], { consistent: true });
  const people = new Map(read.map((person) => [person.id, person]));
  const { units: tree } = found(organisation, 'organisation');
  const units = new Set(tree.map(({ id }) => id));
  return { book: known, people, tree, around: { units, people, today: dayOf(at, timeZone) } } satisfies LoadedRoles;
}

function namedIn({ holdings, waiting }: RoleBook): string[] {
  return [...holdings, ...waiting].flatMap((one) => [
    one.person,
    ...(one.by === null ? [] : [one.by]),
    ...('confirmedBy' in one && one.confirmedBy !== null ? [one.confirmedBy] : []),
  ]);
}
