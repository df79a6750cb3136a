import type { Preferences } from '#lib/domain/notices/preferences.ts';
import type { Stored } from '#lib/store/item.ts';
import type { SignedIn } from '../context.ts';
import { allow, expectVersion } from '../guard.ts';

/** How I am told, and where to. */
export async function readPreferences(context: SignedIn) {
  allow(context, 'home.read');
  return recordOf(context, await context.store.preferencesOf(context.person.id));
}

/** My own choice, and nobody else's matter: it is its own trace. */
export async function editPreferences(context: SignedIn, seen: number, wanted: Preferences) {
  allow(context, 'home.read');
  const { store, person } = context;
  const before = await store.preferencesOf(person.id);
  expectVersion(before, seen);
  const after = { ...before, ...wanted };
  await store.together([store.preferencesWrite(after)]);
  return recordOf(context, { ...after, version: after.version + 1 });
}

function recordOf({ person }: SignedIn, { mail, chat, daily, language, version }: Stored<Preferences>) {
  return { mail, chat, daily, language, email: person.email ?? null, chatId: person.chatId ?? null, version };
}
