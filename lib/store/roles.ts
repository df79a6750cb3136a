import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { RoleBook } from '#lib/domain/organisation/roles.ts';
import type { StoreClient } from './client.ts';
import { contentOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { keys } from './keys.ts';
import type { Write } from './transact.ts';

/** Strongly consistent: who may confirm is read from it. */
export async function roleBook(client: StoreClient): Promise<Stored<RoleBook> | undefined> {
  const { Item } = await client.send(
    new GetCommand({ TableName: client.tableName, Key: keys.roleBook(), ConsistentRead: true }),
  );
  return Item && contentOf<RoleBook>(Item);
}

export function roleBookWrite(book: Stored<RoleBook>, request: RequestMark | null): Write {
  return nextVersion(keys.roleBook(), book, request);
}
