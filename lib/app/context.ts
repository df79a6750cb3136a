import type { Actor } from '#lib/domain/access/rights.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import type { RequestMark, Stored } from '#lib/store/item.ts';
import type { InboxMark } from '#lib/store/inbox.ts';
import type { History } from '#lib/store/people.ts';
import type { Readings } from '#lib/store/readings.ts';
import type { Store } from '#lib/store/store.ts';

/** What every use case is given: nothing in `app` reads a clock, makes an id or knows where it runs. */
export interface Context {
  readonly store: Store;
  readonly actor: Actor;
  /** What the actor is called, where that is kept beside what they decide. */
  readonly actorName: string;
  /** The instant of the request, ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** IANA zone in which the organisation's days begin and end. */
  readonly timeZone: string;
  /** Which request this is; `null` for one that only reads or may be repeated freely. */
  readonly request: RequestMark | null;
  readonly newId: () => string;
  /** An unguessable text for links. */
  readonly newSecret: () => string;
}

/** Somebody asks, rather than time: what is known of them came along with their rights. */
export interface SignedIn extends Context {
  readonly person: Stored<Person>;
  readonly history: Stored<History>;
  readonly readings: Stored<Readings>;
  readonly inbox: Stored<InboxMark>;
}

/** What the customer's own function has: nobody is signed in. */
export type OpenContext = Pick<Context, 'store' | 'at' | 'request' | 'timeZone'>;
