import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { HistoryEntry, Organisation, Person } from '#lib/domain/organisation/person.ts';
import type { Item, StoreClient } from './client.ts';
import { contentOf, itemOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { indexed, indexKeys, keys, partitions } from './keys.ts';
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
): Promise<{ person: Stored<Person>; history: Stored<History>; readings: Stored<Readings> } | undefined> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.person(id) },
    ConsistentRead: true,
  });
  const person = items.find(({ sk }) => sk === keys.person(id).sk);
  const history = items.find(({ sk }) => sk === keys.history(id).sk);
  const readings = items.find(({ sk }) => sk === keys.readings(id).sk);
  if (!person) return undefined;
  return {
    person: contentOf<Person>(person),
    history: history ? contentOf<History>(history) : { person: id, entries: [], version: 0 },
    readings: readings ? contentOf<Readings>(readings) : { person: id, told: {}, version: 0 },
  };
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
    contentOf<Person>,
  );
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
  return items.map(contentOf<Person>);
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
  return nextVersion(keys.person(person.id), person, request, indexKeys.person(person.unit, person.id));
}

export function historyWrite(history: Stored<History>, entry: HistoryEntry): Write {
  return nextVersion(keys.history(history.person), withEntry(history, entry), null);
}

/** The same for a load. */
export function historyItem(history: Stored<History>, entry: HistoryEntry): Item {
  return itemOf(keys.history(history.person), { ...withEntry(history, entry), version: history.version + 1 });
}

/** The history with one entry more, or with the entry of that cycle replaced. */
function withEntry(history: Stored<History>, entry: HistoryEntry): Stored<History> {
  const others = history.entries.filter(({ cycle }) => cycle !== entry.cycle);
  const entries = [...others, entry].toSorted((a, b) => (a.period < b.period ? -1 : 1)).slice(-entriesKept);
  return { ...history, entries };
}
