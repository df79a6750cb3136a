import { LostRace } from '#lib/domain/error.ts';
import type { Notice, SentMark } from '#lib/domain/notices/notice.ts';
import type { Channel } from '#lib/domain/notices/preferences.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';

type Marks = Partial<Readonly<Record<Channel, SentMark>>>;

const marked = (notice: Stored<Notice>, marks: Marks): Stored<Notice> => ({
  ...notice,
  sent: { ...notice.sent, ...marks },
});

/**
 * Marks a notice before anything of it is sent, over the version on which that was decided: of two senders one comes
 * through. `undefined` where another was faster, or the person has just read it.
 */
export async function claim(
  { store }: Context,
  notice: Stored<Notice>,
  marks: Marks,
): Promise<Stored<Notice> | undefined> {
  const claimed = marked(notice, marks);
  try {
    await store.together([store.noticeWrite(claimed)]);
    return { ...claimed, version: claimed.version + 1 };
  } catch (error) {
    if (error instanceof LostRace) return undefined;
    throw error;
  }
}

const attempts = 12;

/** Says what became of it. Whoever read the notice meanwhile has written another version: then on that one. */
export async function settle(context: Context, notice: Stored<Notice>, marks: Marks): Promise<void> {
  const { store } = context;
  let newest: Stored<Notice> | undefined = notice;
  for (let attempt = 1; newest && attempt <= attempts; attempt += 1) {
    if (await claim(context, newest, marks)) return;
    newest = await store.noticeUnder(notice.to, store.encodeNotice(notice));
  }
}
