import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { LinkMark } from '#lib/domain/evaluation/personal-link.ts';
import type { StoreClient } from './client.ts';
import { contentOf, itemOf, nextVersion, type Stored } from './item.ts';
import { type EvaluationAddress, keys } from './keys.ts';
import type { Write } from './transact.ts';

/** Which evaluation a personal link opens. Whether it still does stands beside the evaluation. */
export interface PersonalLink extends EvaluationAddress {
  readonly tokenHash: string;
  readonly cycle: string;
}

export async function personalLink(client: StoreClient, tokenHash: string): Promise<Stored<PersonalLink> | undefined> {
  const Key = keys.personalLink(tokenHash);
  const { Item } = await client.send(new GetCommand({ TableName: client.tableName, Key, ConsistentRead: true }));
  return Item && contentOf<PersonalLink>(Item);
}

/** A new link, and beside the evaluation that it is the newest. */
export function personalLinkWrites(at: Omit<PersonalLink, 'tokenHash'>, mark: Stored<LinkMark>): Write[] {
  const link = itemOf(keys.personalLink(mark.tokenHash), { ...at, tokenHash: mark.tokenHash, version: 1 });
  return [
    { Put: { Item: link, ConditionExpression: 'attribute_not_exists(pk)' } },
    nextVersion(keys.linkMark(at.cycle, at), mark, null),
  ];
}
