import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { DomainError } from '#lib/domain/error.ts';
import type { Item, StoreClient } from './client.ts';
import type { TableQuery } from './read.ts';

/** One page of a list, and where the next begins: an opaque text, `null` after the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/**
 * One page of a query.
 * @throws DomainError `invalid` for a cursor that this list did not give.
 */
export async function page<T>(
  client: StoreClient,
  query: TableQuery,
  cursor: string | undefined,
  read: (item: Item) => T,
): Promise<Page<T>> {
  const partition: unknown = query.ExpressionAttributeValues?.[':pk'];
  const from = cursor === undefined ? undefined : decode(cursor, partition);
  const answer = await client.send(
    new QueryCommand({ ...query, TableName: client.tableName, ExclusiveStartKey: from }),
  );
  return {
    items: (answer.Items ?? []).map(read),
    nextCursor: answer.LastEvaluatedKey ? encode(answer.LastEvaluatedKey) : null,
  };
}

function encode(last: Item): string {
  return Buffer.from(JSON.stringify(last)).toString('base64url');
}

function decode(cursor: string, partition: unknown): Item {
  try {
    const last: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      typeof last === 'object' &&
      last !== null &&
      isStart(last) &&
      (last['pk'] === partition || last['gsi1pk'] === partition)
    )
      return last;
  } catch {
    // falls through to the refusal: whatever it is, it is no cursor
  }
  throw new DomainError('invalid', { problems: [{ path: 'cursor', code: 'cursor' }] });
}

function isStart(value: object): value is Record<string, string> {
  return Object.values(value).every((part) => typeof part === 'string');
}
