import type { Item } from './client.ts';
import type { Key } from './keys.ts';
import type { Write } from './transact.ts';

/**
 * The version of how items are laid out; whoever changes the layout raises it, unless the older ones are read too. One
 * machine refuses a data folder of another version at its start.
 */
export const schema = 3;

/** Which request made a version: the same key again is answered again, with another content it is refused. */
export interface RequestMark {
  readonly key: string;
  readonly hash: string;
}

/** What the store knows of a thing beside its content. A thing that is not stored yet has version 0. */
export type Stored<T> = T & { readonly version: number; readonly requests?: readonly RequestMark[] };

interface Index {
  readonly gsi1pk: string;
  readonly gsi1sk: string;
}

const marksKept = 5;

export function itemOf<T extends object>(key: Key, content: Stored<T>, index?: Index | null): Item {
  return { ...content, ...key, ...index, schema };
}

/** The content of an item, without its keys. The caller names the type that was written under these keys. */
export function contentOf<T>(item: Item): Stored<T> {
  const { pk: _pk, sk: _sk, gsi1pk: _gsi1pk, gsi1sk: _gsi1sk, schema: _schema, ...content } = item;
  return content as Stored<T>;
}

/** The next version of a thing, written only if nobody wrote another since `thing` was read. */
export function nextVersion<T extends object>(
  key: Key,
  thing: Stored<T>,
  request: RequestMark | null,
  index?: Index | null,
): Write {
  const requests = request ? [...(thing.requests ?? []), request].slice(-marksKept) : thing.requests;
  const next = { ...thing, version: thing.version + 1, ...(requests ? { requests } : {}) };
  const Item = itemOf<T>(key, next, index);
  if (thing.version === 0) return { Put: { Item, ConditionExpression: 'attribute_not_exists(pk)' } };
  return {
    Put: {
      Item,
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': thing.version },
    },
  };
}
