import { BatchGetCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Item, StoreClient } from './client.ts';

/** A query of the one table. `Limit` is the size of a page, never of the whole answer. */
export type TableQuery = Omit<QueryCommandInput, 'TableName'>;

/** The pages of a query, one request each, as long as the caller goes on asking. A page may be empty and not the last. */
export async function* queryPages(client: StoreClient, query: TableQuery): AsyncGenerator<Item[]> {
  let from = query.ExclusiveStartKey;
  do {
    const page = await client.send(
      new QueryCommand({ ...query, TableName: client.tableName, ExclusiveStartKey: from }),
    );
    yield page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from);
}

/** Everything a query finds, in key order. For answers whose size is bounded; what grows is read by `queryPages`. */
export async function queryAll(client: StoreClient, query: TableQuery): Promise<Item[]> {
  const found: Item[] = [];
  for await (const page of queryPages(client, query)) found.push(...page);
  return found;
}

const keysPerRequest = 100;
const attempts = 8;

/**
 * The items behind the keys, in no order; a key without an item is left out, a key must not be named twice.
 * Throws when the database leaves keys unprocessed again and again.
 */
export async function getMany(
  client: StoreClient,
  keys: Item[],
  options: { consistent?: boolean } = {},
): Promise<Item[]> {
  const found: Item[] = [];
  for (let start = 0; start < keys.length; start += keysPerRequest) {
    let left: Item[] = keys.slice(start, start + keysPerRequest);
    for (let attempt = 1; left.length > 0; attempt += 1) {
      if (attempt > attempts) throw new Error(`${left.length} keys were still unread after ${attempts} attempts`);
      if (attempt > 1) await client.pause(attempt - 1);
      const request = { Keys: left, ConsistentRead: options.consistent ?? false };
      const answer = await client.send(new BatchGetCommand({ RequestItems: { [client.tableName]: request } }));
      found.push(...(answer.Responses?.[client.tableName] ?? []));
      left = answer.UnprocessedKeys?.[client.tableName]?.Keys ?? [];
    }
  }
  return found;
}
