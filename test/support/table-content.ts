import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Item, StoreClient } from '#lib/store/client.ts';

/** All that a table holds, by key. */
export async function itemsIn(client: StoreClient): Promise<Map<string, Item>> {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: client.tableName, ...(from ? { ExclusiveStartKey: from } : {}) }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return new Map(items.map((item) => [`${String(item['pk'])} ${String(item['sk'])}`, item]));
}

/** The database gives attributes in any order. */
export const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
