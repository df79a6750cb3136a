import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ImprovementCase } from '#lib/domain/improvement/case.ts';
import type { StoreClient } from './client.ts';
import { contentOf, itemOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { indexed, indexKeys } from './index-keys.ts';
import { keys, partitions } from './keys.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

/** One person's case after one cycle. It lies among the lines of the cycle, whose list it goes with. */
export async function improvementOf(
  client: StoreClient,
  { cycle, unit, employee }: Pick<ImprovementCase, 'cycle' | 'unit' | 'employee'>,
): Promise<Stored<ImprovementCase> | undefined> {
  const Key = keys.improvement(cycle, unit, employee);
  const { Item } = await client.send(new GetCommand({ TableName: client.tableName, Key, ConsistentRead: true }));
  return Item && contentOf<ImprovementCase>(Item);
}

/** The cases that somebody keeps as supervisor, by cycle. */
export async function improvementsKeptBy(client: StoreClient, supervisor: string): Promise<Stored<ImprovementCase>[]> {
  const items = await queryAll(client, {
    IndexName: 'gsi1',
    KeyConditionExpression: 'gsi1pk = :pk',
    ExpressionAttributeValues: { ':pk': indexed.coachedBy(supervisor) },
  });
  return items.map(contentOf<ImprovementCase>);
}

/** What the person concerned is told of a case, wherever it lies. */
export type Known = Pick<ImprovementCase, 'cycle' | 'cycleName' | 'unit' | 'employee' | 'name' | 'kind' | 'state'>;

/** In which cycles somebody has a case of their own. */
export async function improvementsAbout(client: StoreClient, person: string): Promise<Known[]> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.improving(person) },
  });
  return items.map(contentOf<Known>);
}

/** The case, and what the person finds it by: written together. */
export function improvementWrites(improvement: Stored<ImprovementCase>, request: RequestMark | null): Write[] {
  const { cycle, cycleName, unit, employee, name, kind, state, supervisor, version } = improvement;
  const index = supervisor === null ? null : indexKeys.improvement(supervisor, cycle, employee);
  const known: Known = { cycle, cycleName, unit, employee, name, kind, state };
  return [
    nextVersion(keys.improvement(cycle, unit, employee), improvement, request, index),
    { Put: { Item: itemOf(keys.improving(employee, cycle), { ...known, version: version + 1 }) } },
  ];
}
