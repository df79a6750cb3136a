import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Catalogue } from '#lib/domain/training/course.ts';
import type { Training } from '#lib/domain/training/training.ts';
import type { Item, StoreClient } from './client.ts';
import { contentOf, itemOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { indexed, indexKeys } from './index-keys.ts';
import { keys, partitions } from './keys.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

/** The catalogue of courses; empty until HR enters one. */
export async function courses(client: StoreClient): Promise<Stored<Catalogue>> {
  const { Item } = await client.send(
    new GetCommand({ TableName: client.tableName, Key: keys.courses(), ConsistentRead: true }),
  );
  return Item ? contentOf<Catalogue>(Item) : { courses: [], version: 0 };
}

export const coursesWrite = (catalogue: Stored<Catalogue>): Write => nextVersion(keys.courses(), catalogue, null);

/** The plan of a year, by person. */
export async function trainingsOf(client: StoreClient, year: number): Promise<Stored<Training>[]> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.trainings(year) },
  });
  return items.map(contentOf<Training>);
}

/** What one person is trained in, of all years, the oldest first. */
export async function trainingsOfPerson(client: StoreClient, person: string): Promise<Stored<Training>[]> {
  const items = await queryAll(client, {
    IndexName: 'gsi1',
    KeyConditionExpression: 'gsi1pk = :pk',
    ExpressionAttributeValues: { ':pk': indexed.trainedAs(person) },
  });
  return items.map(contentOf<Training>);
}

export async function trainingUnder(
  client: StoreClient,
  { year, employee, id }: Pick<Training, 'year' | 'employee' | 'id'>,
): Promise<Stored<Training> | undefined> {
  const Key = keys.training(year, employee, id);
  const { Item } = await client.send(new GetCommand({ TableName: client.tableName, Key, ConsistentRead: true }));
  return Item && contentOf<Training>(Item);
}

export function trainingWrite(training: Stored<Training>, request: RequestMark | null): Write {
  const { year, employee, id } = training;
  return nextVersion(keys.training(year, employee, id), training, request, indexKeys.training(employee, year, id));
}

/** The same for a load: the next version of what was read. */
export function trainingItem(training: Stored<Training>): Item {
  const { year, employee, id, version } = training;
  const next = { ...training, version: version + 1 };
  return itemOf(keys.training(year, employee, id), next, indexKeys.training(employee, year, id));
}
