import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { StoreClient } from './client.ts';
import { itemOf } from './item.ts';
import { keys } from './keys.ts';

/** That a group of a chat is told something about a cycle. */
export interface Post {
  readonly cycle: string;
  /** Which reminder: self-soon. */
  readonly about: string;
  /** Its time: a date that was moved is told of again. */
  readonly at: string;
  /** Which of the installation's groups. */
  readonly group: number;
}

/** Whether it was not told yet; whoever is answered yes tells it, and nobody else does. */
export async function claimPost(client: StoreClient, post: Post): Promise<boolean> {
  const Item = itemOf(keys.post(post), { ...post, version: 1 });
  try {
    await client.send(
      new PutCommand({ TableName: client.tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
