import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Figures } from '#lib/domain/lifecycle/participant.ts';
import type { Item, StoreClient } from './client.ts';
import { contentOf, itemOf, nextVersion, type Stored } from './item.ts';
import { keys, partitions } from './keys.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

/** A year of monthly figures of everybody in a unit, and of the unit itself. */
export async function figuresOf(client: StoreClient, unit: string, year: number): Promise<Stored<Figures>[]> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.figures(unit, year) },
    ConsistentRead: true,
  });
  return items.map(contentOf<Figures>);
}

/** Of one person; `null`: of the unit itself. */
export async function yearOfFigures(
  client: StoreClient,
  unit: string,
  employee: string | null,
  year: number,
): Promise<Stored<Figures> | undefined> {
  const Key = keys.yearOfFigures(unit, employee, year);
  const { Item } = await client.send(new GetCommand({ TableName: client.tableName, Key }));
  return Item && contentOf<Figures>(Item);
}

export function yearOfFiguresWrite(unit: string, year: number, figures: Stored<Figures>): Write {
  return nextVersion(keys.yearOfFigures(unit, figures.employee, year), figures, null);
}

export function yearOfFiguresItem(unit: string, year: number, figures: Figures): Item {
  return itemOf(keys.yearOfFigures(unit, figures.employee, year), { ...figures, version: 1 });
}
