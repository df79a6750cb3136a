import { BatchWriteCommand, type BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Item, StoreClient } from './client.ts';

type WriteRequest = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number];

const writesPerRequest = 25;
const attempts = 8;

/**
 * Writes items without any condition, over whatever is there, 25 a request. Not a transaction: when it throws, some are
 * written, so it is for loads that stay invisible until a pointer is flipped, and for what can be derived again.
 */
export function batchPut(client: StoreClient, items: readonly Item[]): Promise<void> {
  return batchWrite(
    client,
    items.map((Item) => ({ PutRequest: { Item } })),
  );
}

/** Deletes the items behind the keys, 25 a request, whether or not they are there. Not a transaction either. */
export function batchDelete(client: StoreClient, keys: readonly Item[]): Promise<void> {
  return batchWrite(
    client,
    keys.map((Key) => ({ DeleteRequest: { Key } })),
  );
}

async function batchWrite(client: StoreClient, requests: WriteRequest[]): Promise<void> {
  for (let start = 0; start < requests.length; start += writesPerRequest) {
    let left = requests.slice(start, start + writesPerRequest);
    for (let attempt = 1; left.length > 0; attempt += 1) {
      if (attempt > attempts) throw new Error(`${left.length} items were still unwritten after ${attempts} attempts`);
      if (attempt > 1) await client.pause(attempt - 1);
      const answer = await client.send(new BatchWriteCommand({ RequestItems: { [client.tableName]: left } }));
      left = answer.UnprocessedItems?.[client.tableName] ?? [];
    }
  }
}
