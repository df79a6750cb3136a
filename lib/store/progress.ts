import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { UnitRatings } from '#lib/domain/fairness/given.ts';
import type { UnitTally } from '#lib/domain/lifecycle/progress.ts';
import type { StoreClient } from './client.ts';
import { itemOf } from './item.ts';
import { type Key, keys, partitions } from './keys.ts';
import { pack, unpack } from './packed.ts';
import { queryAll } from './read.ts';

/** What was counted of a unit as a whole, and as of when. */
type Counted<T> = T & { readonly unit: string; readonly at: string };

/**
 * Sets how far a unit is, as it was counted whole. Said again it is the same, and what was counted earlier is never
 * written over what was counted later.
 */
export const setProgress = (client: StoreClient, cycle: string, tally: UnitTally): Promise<void> =>
  setCounted(client, keys.progress(cycle, tally.unit), tally);

/** The same for what was rated there. */
export const setRatings = (client: StoreClient, cycle: string, ratings: Counted<UnitRatings>): Promise<void> =>
  setCounted(client, keys.ratings(cycle, ratings.unit), ratings);

async function setCounted(client: StoreClient, key: Key, tally: Counted<object>): Promise<void> {
  const { at } = tally;
  const Item = itemOf(key, { at, tally: pack(tally), version: 1 });
  try {
    await client.send(
      new PutCommand({
        TableName: client.tableName,
        Item,
        ConditionExpression: 'attribute_not_exists(pk) OR #at <= :at',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: { ':at': at },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** How far the units of a cycle are. */
export const progressOf = (client: StoreClient, cycle: string): Promise<UnitTally[]> =>
  countedOf<UnitTally>(client, partitions.progress(cycle));

/** What was rated in the units of a cycle. */
export const ratingsOf = (client: StoreClient, cycle: string): Promise<UnitRatings[]> =>
  countedOf<UnitRatings>(client, partitions.ratings(cycle));

async function countedOf<T>(client: StoreClient, partition: string): Promise<T[]> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partition },
  });
  return items.map((item) => unpack(item['tally']) as T);
}
