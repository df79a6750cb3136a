import type { SignedIn } from '#lib/app/context.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Store } from '#lib/store/store.ts';
import { chanceOf } from './chance.ts';
import { zone } from './organisation.ts';
import { everybody } from './people.ts';

/** Where the demo's past is played. */
export interface Stage {
  readonly store: Store;
  /** By version. */
  readonly schemes: ReadonlyMap<number, Scheme>;
}

const people = new Map(everybody.map((person) => [person.id, { ...person, version: 1 }]));

/** What somebody does at some moment. `what` names the deed among all others: ids and secrets are made from it. */
export interface Deed {
  readonly by: string;
  readonly at: string;
  readonly what: string;
}

/** The request in which somebody does something: the same use cases as for a request that comes in. */
export function contextOf({ store }: Stage, { by, at, what }: Deed): SignedIn {
  const person = personOf(by);
  const { id, roles, directs } = person;
  return {
    store,
    actor: { id, roles, directs },
    actorName: person.name,
    person,
    history: { person: id, entries: [], version: 0 },
    readings: { person: id, told: {}, version: 0 },
    inbox: { person: id, unread: 0, version: 0 },
    at,
    timeZone: zone,
    request: null,
    newId: chanceOf(what).id,
    newSecret: secretsOf(what),
  };
}

/** The secrets that are drawn in a deed, one after the other. */
export const secretsOf = (what: string) => chanceOf(`secret/${what}`).secret;

function personOf(id: string): Stored<Person> {
  const person = people.get(id);
  if (!person) throw new Error(`The demo has nobody of the number ${id}.`);
  return person;
}
