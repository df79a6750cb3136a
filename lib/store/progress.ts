import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { UnitTally } from '#lib/domain/lifecycle/progress.ts';
import type { StoreClient } from './client.ts';
import { itemOf } from './item.ts';
import { keys, partitions } from './keys.ts';
import { pack, unpack } from './packed.ts';
import { queryAll } from './read.ts';

/**
 * Sets how far a unit is, as it was counted whole. Said again it is the same, and what was counted earlier is never
 * written over what was counted later.
 */
export async function setProgress(client: StoreClient, cycle: string, tally: UnitTally): Promise<void> {
  const { unit, at } = tally;
  const Item = itemOf(keys.progress(cycle, unit), { at, tally: pack(tally), version: 1 });
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
export async function progressOf(client: StoreClient, cycle: string): Promise<UnitTally[]> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.progress(cycle) },
  });
  return items.map((item) => unpack(item['tally']) as UnitTally);
}
