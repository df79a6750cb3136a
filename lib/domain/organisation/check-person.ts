import type { Problem } from '../policy/problem.ts';
import { leaveProblems } from './leave.ts';
import type { Person } from './person.ts';
import { presentSince } from './positions.ts';

/** What HR keeps of a person. Roles are granted elsewhere, and what follows from supervising is worked out. */
export type PersonContent = Omit<Person, 'roles' | 'supervises' | 'directs' | 'delegate' | 'standsIn'>;

/** Letters, digits and `.` `_` `-` `@`: a number is part of keys and addresses. */
export const numberForm = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u;

/** A mailbox as it is written without a name beside it. */
export const mailForm = /^[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[\w-]{2,63}$/;

/** An id in a chat: one, never several, nor a word that means everybody. */
export const chatIdForm = /^[A-Za-z0-9][\w.@-]{0,63}$/;

/** What a person is checked against: everybody above them, as it would be with all changes made. */
export interface Around {
  readonly units: ReadonlySet<string>;
  /** Whose supervisor is who; somebody who is not a key does not exist. */
  readonly supervisorOf: ReadonlyMap<string, string | null>;
  /** A change of position is entered once it has taken effect: who leads whom is always as it is. */
  readonly today: string;
}

/** Everything that does not fit, each at its field. */
export function personProblems(person: PersonContent, { units, supervisorOf, today }: Around): Problem[] {
  const { unit, hired, left } = person;
  return [
    ...(units.has(unit) ? [] : [{ path: 'unit', code: 'unit.unknown', params: { unit } }]),
    ...supervisorProblems(person, supervisorOf),
    ...secondProblems(person, supervisorOf),
    ...sinceProblems(person, today),
    ...leaveProblems(person.leave ?? []),
    ...(left !== null && left < hired ? [{ path: 'left', code: 'person.left-before-hired' }] : []),
  ];
}

function supervisorProblems({ id, supervisor }: PersonContent, supervisorOf: Around['supervisorOf']): Problem[] {
  if (supervisor === null) return [];
  const problem = (code: string) => [{ path: 'supervisor', code, params: { id: supervisor } }];
  if (supervisor === id) return problem('person.own-supervisor');
  if (!supervisorOf.has(supervisor)) return problem('person.supervisor-unknown');
  return isAbove(id, supervisor, supervisorOf) ? problem('person.supervisor-circle') : [];
}

function secondProblems({ id, supervisor, second }: PersonContent, supervisorOf: Around['supervisorOf']): Problem[] {
  if (!second) return [];
  const problem = (code: string) => [{ path: 'second.supervisor', code, params: { id: second.supervisor } }];
  if (second.supervisor === id) return problem('person.own-supervisor');
  if (second.supervisor === supervisor) return problem('person.second-is-first');
  return supervisorOf.has(second.supervisor) ? [] : problem('person.supervisor-unknown');
}

function sinceProblems(person: PersonContent, today: string): Problem[] {
  const since = presentSince(person);
  if (since === null) return [];
  if (since > today) return [{ path: 'since', code: 'position.future' }];
  return since <= person.hired ? [{ path: 'since', code: 'position.before-hired' }] : [];
}

/** Whether the way up from `from` comes by `id`. A circle of others ends the way: it is theirs to mend. */
function isAbove(id: string, from: string, supervisorOf: Around['supervisorOf']): boolean {
  const passed = new Set<string>();
  for (let at: string | null = from; at !== null && !passed.has(at); at = supervisorOf.get(at) ?? null) {
    if (at === id) return true;
    passed.add(at);
  }
  return false;
}
