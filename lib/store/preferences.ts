import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type Preferences, usualPreferences } from '#lib/domain/notices/preferences.ts';
import type { StoreClient } from './client.ts';
import { contentOf, nextVersion, type Stored } from './item.ts';
import { keys } from './keys.ts';
import type { Write } from './transact.ts';

export interface PersonPreferences extends Preferences {
  readonly person: string;
}

/** How somebody wants to be told; what is usual for whoever has not chosen. */
export async function preferencesOf(client: StoreClient, person: string): Promise<Stored<PersonPreferences>> {
  const { Item } = await client.send(
    new GetCommand({ TableName: client.tableName, Key: keys.preferences(person), ConsistentRead: true }),
  );
  return Item ? contentOf<PersonPreferences>(Item) : { ...usualPreferences, person, version: 0 };
}

export function preferencesWrite(preferences: Stored<PersonPreferences>): Write {
  return nextVersion(keys.preferences(preferences.person), preferences, null);
}
