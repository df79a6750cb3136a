import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { WorkYear } from '#lib/domain/calendar/work-calendar.ts';
import type { Assignment } from '#lib/domain/schedule/assignment.ts';
import type { StoreClient } from './client.ts';
import { contentOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { keys, partitions } from './keys.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

/** What HR entered of holidays and make-up days: it goes before what is built in, year by year. */
export interface WorkYears {
  readonly years: Readonly<Record<string, WorkYear>>;
}

/** All of them: an organisation has a handful. */
export async function allAssignments(client: StoreClient): Promise<Stored<Assignment>[]> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.assignments },
    ConsistentRead: true,
  });
  return items.map(contentOf<Assignment>);
}

export function assignmentWrite(assignment: Stored<Assignment>, request: RequestMark | null): Write {
  return nextVersion(keys.assignment(assignment.id), assignment, request);
}

export async function workYears(client: StoreClient): Promise<Stored<WorkYears>> {
  const { Item } = await client.send(
    new GetCommand({ TableName: client.tableName, Key: keys.workYears(), ConsistentRead: true }),
  );
  return Item ? contentOf<WorkYears>(Item) : { years: {}, version: 0 };
}

export function workYearsWrite(years: Stored<WorkYears>): Write {
  return nextVersion(keys.workYears(), years, null);
}
