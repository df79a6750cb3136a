import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { DomainError } from '#lib/domain/error.ts';
import type { Item, StoreClient } from './client.ts';
import type { TableQuery } from './read.ts';
import { table } from './table.ts';

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
  const from = cursor === undefined ? undefined : decode(cursor, query);
  const answer = await client.send(
    new QueryCommand({ ...query, TableName: client.tableName, ExclusiveStartKey: from }),
  );
  return {
    items: (answer.Items ?? []).map(read),
    nextCursor: answer.LastEvaluatedKey ? cursorAfter(answer.LastEvaluatedKey) : null,
  };
}

/** Where a list goes on after this key: for whoever takes only the first of a page. */
export function cursorAfter(last: Item): string {
  return Buffer.from(JSON.stringify(last)).toString('base64url');
}

function decode(cursor: string, query: TableQuery): Item {
  try {
    const last: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (typeof last === 'object' && last !== null && isStart(last, query)) return last;
  } catch {
    // falls through to the refusal: whatever it is, it is no cursor
  }
  throw new DomainError('invalid', { problems: [{ path: 'cursor', code: 'cursor' }] });
}

/** Whether it is a key in this very list: of the table or of its index, whole, in the same partition, between its ends. */
function isStart(value: object, query: TableQuery): value is Record<string, string> {
  const index = table.indexes.find(({ name }) => name === query.IndexName);
  const { partition, sort } = index ?? table.key;
  const names = new Set<string>([table.key.partition, table.key.sort, partition, sort]);
  const parts = new Map<string, unknown>(Object.entries(value));
  const whole = parts.size === names.size && [...names].every((name) => isKeyText(parts.get(name)));
  const { ':pk': pk, ':from': from = '', ':until': until = last } = query.ExpressionAttributeValues ?? {};
  const place = String(parts.get(sort));
  return whole && parts.get(partition) === pk && place >= from && place <= until;
}

/** After every text that a key can begin with. */
const last = '\u{10ffff}';

/** Neither empty nor longer than a key can be. */
const isKeyText = (part: unknown) => typeof part === 'string' && part.length > 0 && Buffer.byteLength(part) <= 1024;
