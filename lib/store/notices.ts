import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Notice } from '#lib/domain/notices/notice.ts';
import type { StoreClient } from './client.ts';
import { contentOf, itemOf, nextVersion, type Stored } from './item.ts';
import { noticeKey } from './addresses.ts';
import { keys, partitions } from './keys.ts';
import { page, type Page } from './page.ts';
import type { Write } from './transact.ts';

const atOnce = 25;

/** Puts notices into inboxes. One that is there already, read or unread, stays as it is: nobody is told twice. */
export async function tell(client: StoreClient, notices: readonly Notice[]): Promise<void> {
  const waiting = notices.values();
  const work = async () => {
    for (const notice of waiting) await tellOne(client, notice);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, notices.length) }, work));
}

async function tellOne(client: StoreClient, notice: Notice): Promise<void> {
  const Item = itemOf(keys.notice(notice), { ...notice, version: 1 });
  try {
    await client.send(
      new PutCommand({ TableName: client.tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** What a person was told, the newest first. */
export function inboxOf(client: StoreClient, person: string, cursor?: string): Promise<Page<Stored<Notice>>> {
  return page(
    client,
    {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partitions.inbox(person) },
      ScanIndexForward: false,
      Limit: 30,
    },
    cursor,
    contentOf<Notice>,
  );
}

export async function noticeUnder(
  client: StoreClient,
  person: string,
  id: string,
): Promise<Stored<Notice> | undefined> {
  const Key = noticeKey(person, id);
  if (Key === undefined) return undefined;
  const { Item } = await client.send(new GetCommand({ TableName: client.tableName, Key, ConsistentRead: true }));
  return Item && contentOf<Notice>(Item);
}

export function noticeWrite(notice: Stored<Notice>): Write {
  return nextVersion(keys.notice(notice), notice, null);
}
