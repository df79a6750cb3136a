import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Notice } from '#lib/domain/notices/notice.ts';
import type { Item, StoreClient } from './client.ts';
import { contentOf, itemOf, nextVersion, type Stored } from './item.ts';
import { keys, partitions } from './keys.ts';
import type { Write } from './transact.ts';

/** How much of somebody's inbox they have not read. It lies beside the person, so the bell costs no request of its own. */
export interface InboxMark {
  readonly person: string;
  readonly unread: number;
}

export const emptyInbox = (person: string): Stored<InboxMark> => ({ person, unread: 0, version: 0 });

export async function inboxMark(client: StoreClient, person: string): Promise<Stored<InboxMark>> {
  const { Item } = await client.send(
    new GetCommand({ TableName: client.tableName, Key: keys.inboxMark(person), ConsistentRead: true }),
  );
  return Item ? contentOf<InboxMark>(Item) : emptyInbox(person);
}

/** The next version, for whoever writes nothing else with it: half the price of a transaction. */
export function inboxMarkItem(mark: Stored<InboxMark>): Item {
  return itemOf(keys.inboxMark(mark.person), { ...mark, version: mark.version + 1 });
}

export function inboxMarkWrite(mark: Stored<InboxMark>): Write {
  return nextVersion(keys.inboxMark(mark.person), mark, null);
}

/** So many are looked at: whoever leaves more unread knows that there are many. */
const mostLookedAt = 90;

/** What is unread among somebody's newest notices, as it holds now. */
export async function unreadOf(client: StoreClient, person: string): Promise<Stored<Notice>[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: client.tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partitions.inbox(person) },
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: mostLookedAt,
    }),
  );
  return Items.map(contentOf<Notice>).filter(({ readAt }) => readAt === null);
}
