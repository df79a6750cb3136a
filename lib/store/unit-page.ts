import type { Item, StoreClient } from './client.ts';
import { ownerAndKind, partitions } from './keys.ts';
import { cursorAfter, page, type Page } from './page.ts';
import { type PersonPart, peopleIn } from './unit-part.ts';

/** So many items are read for a page where nothing else is said: some 50 people while evaluations are collected. */
const usual = 400;

/**
 * The people of one unit's part of a cycle, page by page, by employee. A page ends between two people, never within one:
 * whoever is cut off by its end begins the next, so that everybody comes whole and once, whatever is written meanwhile.
 */
export async function unitPage(
  client: StoreClient,
  cycle: string,
  unit: string,
  options: { cursor?: string | undefined; consistent?: boolean; items?: number } = {},
): Promise<Page<PersonPart>> {
  const { items, nextCursor } = await page(
    client,
    {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partitions.unit(cycle, unit) },
      ConsistentRead: options.consistent ?? false,
      Limit: options.items ?? usual,
    },
    options.cursor,
    (item): Item => item,
  );
  if (nextCursor === null) return { items: peopleIn(items), nextCursor };
  const cut = ownerAndKind(items.at(-1)?.['sk']).owner;
  const whole = items.filter(({ sk }) => ownerAndKind(sk).owner !== cut);
  const last = whole.at(-1);
  // Nobody has so many items that a page would not hold them.
  if (!last) throw new Error(`a page of ${items.length} items does not hold ${cut}`);
  return { items: peopleIn(whole), nextCursor: cursorAfter({ pk: last['pk'], sk: last['sk'] }) };
}
