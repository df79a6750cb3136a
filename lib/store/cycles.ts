import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Item, StoreClient } from './client.ts';
import { contentOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { isBudget, keys, partitions, dutiesFrom, isDuty } from './keys.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

export async function cycleById(client: StoreClient, id: string): Promise<Stored<Cycle> | undefined> {
  const { Item } = await client.send(
    new GetCommand({ TableName: client.tableName, Key: keys.cycle(id), ConsistentRead: true }),
  );
  return Item && contentOf<Cycle>(Item);
}

/** All cycles, the newest period first. */
export async function allCycles(client: StoreClient): Promise<Stored<Cycle>[]> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk AND sk < :duties',
    ExpressionAttributeValues: { ':pk': partitions.cycles, ':duties': dutiesFrom },
    ConsistentRead: true,
  });
  return cyclesIn(items);
}

/** Those among items that lie beside each other. */
export const cyclesIn = (items: readonly Item[]): Stored<Cycle>[] =>
  items
    .filter((item) => !isBudget(item) && !isDuty(item))
    .map(contentOf<Cycle>)
    .toSorted((a, b) => (a.period.start < b.period.start ? 1 : -1));

export function cycleWrite(cycle: Stored<Cycle>, request: RequestMark | null): Write {
  return nextVersion(keys.cycle(cycle.id), cycle, request);
}
