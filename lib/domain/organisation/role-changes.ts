import { decide } from '../access/rights.ts';
import type { Problem } from '../policy/problem.ts';
import type { Person } from './person.ts';
import { heldBy, isAbout, type RoleBook, type RoleChange, type RoleRequest } from './roles.ts';

/** What a change is checked against. */
export interface RolesAround {
  readonly units: ReadonlySet<string>;
  /** Everybody in the book, and whom the change is about. */
  readonly people: ReadonlyMap<string, Pick<Person, 'name' | 'left'>>;
  /** ISO day. */
  readonly today: string;
}

/** Whether somebody can still sign in. */
export const isHere = (person: Pick<Person, 'left'> | undefined, today: string): boolean =>
  person !== undefined && (person.left === null || person.left >= today);

const hrIn = ({ holdings }: RoleBook) => holdings.filter(({ role }) => role === 'hr').map(({ person }) => person);

/** The people of HR who can act now. */
export const hrAtWork = (book: RoleBook, { people, today }: RolesAround): string[] =>
  hrIn(book).filter((id) => isHere(people.get(id), today));

/** Those of whom it is not known that they leave: one of them there must always be. */
export const hrWhoStay = (book: RoleBook, people: RolesAround['people']): string[] =>
  hrIn(book).filter((id) => people.get(id)?.left === null);

/** What stands in the way of a change, at the field to mend. */
export function changeProblems(book: RoleBook, change: RoleChange, around: RolesAround): Problem[] {
  const { what, role, person, units } = change;
  const known = around.people.get(person);
  const params = { name: known?.name ?? person };
  const held = book.holdings.filter(isAbout(change)).length;
  if ((role === 'director') !== units.length > 0) return [{ path: 'units', code: 'role.units' }];
  const unknown = units.find((unit) => !around.units.has(unit));
  if (what === 'withdraw') {
    if (held < Math.max(1, units.length)) return [{ path: 'role', code: 'role.not-held', params }];
    const last = role === 'hr' && hrWhoStay(book, around.people).every((id) => id === person);
    return last ? [{ path: 'person', code: 'role.last-hr' }] : [];
  }
  if (unknown !== undefined) return [{ path: 'units', code: 'unit.unknown', params: { unit: unknown } }];
  if (!isHere(known, around.today)) return [{ path: 'person', code: 'role.left', params }];
  return held > 0 ? [{ path: 'role', code: 'role.held', params }] : [];
}

/** The same for a change that is asked for: one at a time is enough for a person and a role. */
export function askProblems(book: RoleBook, change: RoleChange, around: RolesAround): Problem[] {
  const asked = book.waiting.some(({ role, person }) => role === change.role && person === change.person);
  return asked ? [{ path: 'role', code: 'role.waiting' }] : changeProblems(book, change, around);
}

/** The same for one that waits: meanwhile who asked may have lost the role that let them. */
export function confirmProblems(book: RoleBook, request: RoleRequest, around: RolesAround): Problem[] {
  const asks = hrAtWork(book, around).includes(request.by);
  return asks ? changeProblems(book, request, around) : [{ path: 'by', code: 'role.asker-gone' }];
}

/**
 * Auditors only read, and are granted at once. All else takes two – but a single person of HR may name the second, for
 * otherwise an installation that begins with one could never have two.
 */
export const actsAlone = (book: RoleBook, { what, role }: RoleChange, around: RolesAround): boolean =>
  role === 'auditor' || (role === 'hr' && what === 'grant' && hrAtWork(book, around).length === 1);

/** What the rights read of a request. */
export const factsOf = ({ person, by }: RoleRequest) => ({ subject: person, asker: by });

/** Everybody who can confirm a request now. */
export function confirmersOf(book: RoleBook, request: RoleRequest, { people, today }: RolesAround): string[] {
  const holders = [...new Set(book.holdings.map(({ person }) => person))];
  return holders.filter(
    (id) =>
      isHere(people.get(id), today) && decide({ id, ...heldBy(book, id) }, 'roles.confirm', factsOf(request)).allowed,
  );
}
