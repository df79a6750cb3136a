import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Announcement } from '#lib/domain/honours/honours.ts';
import type { StoreClient } from './client.ts';
import { contentOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { keys, partitions } from './keys.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

/** The honours of one cycle, whether they are announced or taken back. */
export async function honoursOf(client: StoreClient, cycle: string): Promise<Stored<Announcement> | undefined> {
  const { Item } = await client.send(
    new GetCommand({ TableName: client.tableName, Key: keys.honours(cycle), ConsistentRead: true }),
  );
  return Item && contentOf<Announcement>(Item);
}

/** What was announced of all cycles, the newest first. */
export async function allHonours(client: StoreClient): Promise<Stored<Announcement>[]> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.honours },
    ScanIndexForward: false,
  });
  return items.map(contentOf<Announcement>).filter(({ announced }) => announced !== null);
}

export function honoursWrite(announcement: Stored<Announcement>, request: RequestMark | null): Write {
  return nextVersion(keys.honours(announcement.cycle), announcement, request);
}
