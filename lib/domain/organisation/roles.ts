import type { Person, Role, Unit } from './person.ts';
import { withAllBelow } from './unit-tree.ts';

/** A role that somebody has. Of a director there is one for each unit. */
export interface Holding {
  readonly role: Role;
  readonly person: string;
  /** Of a director; else `null`. */
  readonly unit: string | null;
  readonly since: string;
  /** Who granted it; `null` where it came with the installation. */
  readonly by: string | null;
  /** `null` where it was granted alone. */
  readonly confirmedBy: string | null;
}

export interface RoleChange {
  readonly what: 'grant' | 'withdraw';
  readonly role: Role;
  readonly person: string;
  /** Of a director; else none. */
  readonly units: readonly string[];
}

/** A change that somebody asked for and that waits for another to confirm it. */
export interface RoleRequest extends RoleChange {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/**
 * Who holds which role. Rights are read from the people, never from here; but every change of a role writes both, and
 * whoever changes this book changes it as they saw it, so that no two changes can miss each other.
 */
export interface RoleBook {
  readonly holdings: readonly Holding[];
  readonly waiting: readonly RoleRequest[];
}

/**
 * What the book says that somebody may: their roles as their own record has them. Who directs a unit directs all that
 * are below it.
 */
export function heldBy(
  { holdings }: RoleBook,
  person: string,
  tree: readonly Pick<Unit, 'id' | 'parent'>[] = [],
): Pick<Person, 'roles' | 'directs'> {
  const own = holdings.filter((holding) => holding.person === person);
  const units = own.flatMap(({ unit }) => unit ?? []);
  return {
    roles: [...new Set(own.map(({ role }) => role))],
    directs: [...new Set(units.flatMap((unit) => [unit, ...withAllBelow(tree, [unit])]))],
  };
}

/** The same the other way round, for people whose roles come with the installation. */
export const holdingsOf = ({ id, roles, directs }: Person, since: string): Holding[] =>
  roles.flatMap((role) =>
    (role === 'director' ? directs : [null]).map((unit) => ({
      role,
      person: id,
      unit,
      since,
      by: null,
      confirmedBy: null,
    })),
  );

/** Which of a person's holdings a change is about. */
export const isAbout =
  ({ role, person, units }: RoleChange) =>
  (holding: Holding) =>
    holding.role === role && holding.person === person && (holding.unit === null || units.includes(holding.unit));

/** The book once a change has taken effect; its request no longer waits. */
export function applied(
  book: RoleBook,
  change: RoleChange & { readonly id: string },
  trace: Pick<Holding, 'since' | 'by' | 'confirmedBy'>,
): RoleBook {
  const { what, role, person, units } = change;
  const others = book.holdings.filter((holding) => !isAbout(change)(holding));
  const added = (role === 'director' ? units : [null]).map((unit) => ({ role, person, unit, ...trace }));
  return {
    ...without(book, change.id),
    holdings: what === 'grant' ? [...others, ...added] : others,
  };
}

export const without = (book: RoleBook, request: string): RoleBook => ({
  ...book,
  waiting: book.waiting.filter(({ id }) => id !== request),
});
