import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { StoreClient } from './client.ts';
import { contentOf, itemOf } from './item.ts';
import { keys, partitions } from './keys.ts';
import { queryPages } from './read.ts';

/** That something waits to be told to a person, and when. */
export interface Digest {
  readonly at: string;
  readonly person: string;
}

/** However often it is asked for, it is one. */
export async function awaitDigest(client: StoreClient, digest: Digest): Promise<void> {
  const Item = itemOf(keys.digest(digest.at, digest.person), { ...digest, version: 1 });
  await client.send(new PutCommand({ TableName: client.tableName, Item }));
}

/** All that are due at an instant, the oldest first, a page at a time. */
export async function* digestsDue(client: StoreClient, now: string): AsyncGenerator<readonly Digest[]> {
  const query = {
    KeyConditionExpression: 'pk = :pk AND sk <= :until',
    ExpressionAttributeValues: { ':pk': partitions.digests, ':until': keys.digest(now, '~').sk },
    ConsistentRead: true,
    Limit: 200,
  };
  for await (const items of queryPages(client, query)) yield items.map(contentOf<Digest>);
}

export async function digestDone(client: StoreClient, { at, person }: Digest): Promise<void> {
  await client.send(new DeleteCommand({ TableName: client.tableName, Key: keys.digest(at, person) }));
}
