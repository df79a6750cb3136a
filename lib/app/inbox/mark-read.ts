import type { SignedIn } from '../context.ts';
import { allow, found } from '../guard.ts';

/** Marks one notice as read, or all that are not; with it the number at the bell. Again it changes nothing. */
export async function markRead(context: SignedIn, id: string | null): Promise<{ unread: number }> {
  allow(context, 'home.read');
  const { store, actor, inbox, at } = context;
  const [one, unread] = await Promise.all([
    id === null ? undefined : store.noticeUnder(actor.id, id),
    store.unreadOf(actor.id),
  ]);
  const wanted = id === null ? unread : [found(one, 'notice')];
  const now = wanted.filter(({ readAt }) => readAt === null);
  const ids = new Set(now.map(store.encodeNotice));
  const left = unread.filter((notice) => !ids.has(store.encodeNotice(notice))).length;
  if (now.length > 0 || left !== inbox.unread)
    await store.together([
      ...now.map((notice) => store.noticeWrite({ ...notice, readAt: at })),
      store.inboxMarkWrite({ ...inbox, unread: left }),
    ]);
  return { unread: left };
}
