import type { Notice } from '#lib/domain/notices/notice.ts';
import { placeOf } from '#lib/notify/links.ts';
import { said } from '#lib/notify/words/words.ts';
import type { SignedIn } from '../context.ts';
import { allow } from '../guard.ts';

/** What I was told, the newest first, a page at a time. Nobody else's can be asked for. */
export async function readInbox(context: SignedIn, cursor: string | undefined) {
  allow(context, 'home.read');
  const { store, actor, inbox } = context;
  const { items, nextCursor } = await store.inboxOf(actor.id, cursor);
  const told = items.map((notice) => ({ id: store.encodeNotice(notice), ...wordsOf(notice) }));
  return { items: told, unread: inbox.unread, nextCursor };
}

/** In both languages: whoever changes theirs reads on at once. */
function wordsOf(notice: Notice) {
  const [zh, en] = [said(notice, 'zh'), said(notice, 'en')];
  return {
    kind: notice.kind,
    at: notice.at,
    read: notice.readAt !== null,
    title: { zh: zh.title, en: en.title },
    text: { zh: zh.text, en: en.text },
    button: { zh: zh.button, en: en.button },
    place: placeOf(notice),
  };
}
