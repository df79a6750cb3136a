import { ConditionalCheckFailedException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { LostRace } from '#lib/domain/error.ts';
import type { Item, StoreClient } from './client.ts';

const atOnce = 25;

/**
 * Writes the items of a load, each only over the version before its own: a load that was begun twice, or comes late,
 * never writes over what was done since. Not a transaction: when it throws, the others are written.
 * @throws LostRace when some had been changed; they must be read again.
 */
export async function putOver(client: StoreClient, items: readonly Item[]): Promise<void> {
  const waiting = items.values();
  const write = async (): Promise<boolean> => {
    let won = true;
    for (const item of waiting) won = (await putOne(client, item)) && won;
    return won;
  };
  const written = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, write));
  for (const outcome of written) if (outcome.status === 'rejected') throw outcome.reason;
  if (written.some((outcome) => outcome.status === 'fulfilled' && !outcome.value)) throw new LostRace();
}

async function putOne(client: StoreClient, item: Item): Promise<boolean> {
  const before = Number(item['version']) - 1;
  const condition =
    before === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#version = :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':version': before },
        };
  try {
    await client.send(new PutCommand({ TableName: client.tableName, Item: item, ...condition }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException || error instanceof TransactionConflictException) return false;
    throw error;
  }
}
