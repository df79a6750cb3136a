import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { periodOf } from '#lib/domain/calendar/period.ts';
import type { HistoryEntry, Organisation, Person } from '#lib/domain/organisation/person.ts';
import { withoutBlank } from './blank.ts';
import type { Item, StoreClient } from './client.ts';
import { contentOf, itemOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { indexed, indexKeys } from './index-keys.ts';
import { keys, partitions } from './keys.ts';
import { emptyInbox, type InboxMark } from './inbox.ts';
import { page, type Page } from './page.ts';
import { getMany, queryAll } from './read.ts';
import type { Readings } from './readings.ts';
import type { Write } from './transact.ts';

/** A person's published results, oldest first; of many years only the newest are kept here. */
export interface History {
  readonly person: string;
  readonly entries: readonly HistoryEntry[];
}

const entriesKept = 24;

/** What most people have alike is not written: a list of them reads less. */
const blankPerson: Partial<Person> = { employment: 'regular', annualBase: null };
const personIn = (item: Item): Stored<Person> => ({ ...blankPerson, ...contentOf<Person>(item) });

export async function organisation(client: StoreClient): Promise<Stored<Organisation> | undefined> {
  const { Item } = await client.send(new GetCommand({ TableName: client.tableName, Key: keys.organisation() }));
  return Item && contentOf<Organisation>(Item);
}

export function organisationWrite(organisation: Stored<Organisation>): Write {
  return nextVersion(keys.organisation(), organisation, null);
}

/** Who somebody is, what they may, and their history: all that most screens need of a person, in one request. */
export async function personWithHistory(
  client: StoreClient,
  id: string,
): Promise<
  { person: Stored<Person>; history: Stored<History>; readings: Stored<Readings>; inbox: Stored<InboxMark> } | undefined
> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.person(id) },
    ConsistentRead: true,
  });
  const person = items.find(({ sk }) => sk === keys.person(id).sk);
  const history = items.find(({ sk }) => sk === keys.history(id).sk);
  const readings = items.find(({ sk }) => sk === keys.readings(id).sk);
  const inbox = items.find(({ sk }) => sk === keys.inboxMark(id).sk);
  if (!person) return undefined;
  return {
    person: personIn(person),
    history: history ? contentOf<History>(history) : { person: id, entries: [], version: 0 },
    readings: readings ? contentOf<Readings>(readings) : { person: id, told: {}, version: 0 },
    inbox: inbox ? contentOf<InboxMark>(inbox) : emptyInbox(id),
  };
}

/** Somebody's last day, and nothing else of them: whoever is let in by a link may be asked no more. */
export async function lastDayOf(client: StoreClient, id: string): Promise<string | null> {
  const { Item } = await client.send(
    new GetCommand({
      TableName: client.tableName,
      Key: keys.person(id),
      ProjectionExpression: '#left',
      ExpressionAttributeNames: { '#left': 'left' },
      ConsistentRead: true,
    }),
  );
  const left: unknown = Item?.['left'];
  return typeof left === 'string' ? left : null;
}

export function peopleOf(client: StoreClient, unit: string, cursor?: string): Promise<Page<Stored<Person>>> {
  return page(
    client,
    {
      IndexName: 'gsi1',
      KeyConditionExpression: 'gsi1pk = :pk',
      ExpressionAttributeValues: { ':pk': indexed.peopleOf(unit) },
      Limit: 200,
    },
    cursor,
    personIn,
  );
}

/** Whoever worked in a unit once and does no longer. */
export async function formerlyOf(client: StoreClient, unit: string): Promise<Stored<Person>[]> {
  const left = await queryAll(client, {
    IndexName: 'gsi1',
    KeyConditionExpression: 'gsi1pk = :pk',
    ExpressionAttributeValues: { ':pk': indexed.formerlyOf(unit) },
  });
  const ids = left.map((item) => contentOf<{ person: string }>(item).person);
  const people = await peopleByIds(client, ids);
  return people.filter((person) => person.unit !== unit);
}

export async function peopleByIds(
  client: StoreClient,
  ids: readonly string[],
  options: { consistent?: boolean } = {},
): Promise<Stored<Person>[]> {
  const items = await getMany(
    client,
    [...new Set(ids)].map((id) => keys.person(id)),
    options,
  );
  return items.map(personIn);
}

/** Strongly consistent: they are frozen into cycles, and written on. */
export async function historiesOf(client: StoreClient, ids: readonly string[]): Promise<Map<string, Stored<History>>> {
  const items = await getMany(
    client,
    [...new Set(ids)].map((id) => keys.history(id)),
    { consistent: true },
  );
  return new Map(items.map(contentOf<History>).map((history) => [history.person, history]));
}

export function personWrite(person: Stored<Person>, request: RequestMark | null): Write {
  const said = withoutBlank(person, blankPerson);
  return nextVersion(keys.person(person.id), said, request, indexKeys.person(person.unit, person.id));
}

/** Keeps that somebody worked in a unit: whoever plans a period of that time finds them by it. */
export function formerWrite(person: string, unit: string): Write {
  const item = itemOf(keys.former(person, unit), { person, version: 1 }, indexKeys.former(unit, person));
  return { Put: { Item: item } };
}

export function historyWrite(history: Stored<History>, entry: HistoryEntry): Write {
  return nextVersion(keys.history(history.person), withEntry(history, entry), null);
}

/** The same for a load. */
export function historyItem(history: Stored<History>, entry: HistoryEntry): Item {
  return itemOf(keys.history(history.person), { ...withEntry(history, entry), version: history.version + 1 });
}

/** The history without the entry of a cycle. */
export function historyWithout(history: Stored<History>, cycle: string): Write {
  const entries = history.entries.filter((entry) => entry.cycle !== cycle);
  return nextVersion(keys.history(history.person), { ...history, entries }, null);
}

/** Results lie by the ends of their periods: a year after its last quarter. */
const place = ({ period }: HistoryEntry) =>
  `${periodOf(period)?.end ?? period} ${period.length === 4 ? 1 : 0} ${period}`;

/** The history with one entry more, or with the entry of that cycle replaced. */
function withEntry(history: Stored<History>, entry: HistoryEntry): Stored<History> {
  const others = history.entries.filter(({ cycle }) => cycle !== entry.cycle);
  const entries = [...others, entry].toSorted((a, b) => (place(a) < place(b) ? -1 : 1)).slice(-entriesKept);
  return { ...history, entries };
}
