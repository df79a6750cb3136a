import type { Announcement } from '#lib/domain/honours/honours.ts';
import { newlyHonoured } from '#lib/domain/notices/follow-honours.ts';
import type { Context } from '../context.ts';
import { noticeOf } from './notice-of.ts';

/** Tells people that they are honoured, and for what. */
export async function tellHonours(
  { store }: Context,
  before: Announcement | undefined,
  after: Announcement,
  since = '',
): Promise<void> {
  const at = after.announced?.at;
  if (at === undefined || at < since) return;
  const cycle = { id: after.cycle, name: after.cycleName };
  await store.tell(
    newlyHonoured(before, after).map(({ employee: to, titles }) => {
      const params = { zh: titles.map(({ zh }) => zh).join('、'), en: titles.map(({ en }) => en).join(', ') };
      return noticeOf(cycle, { to, kind: 'honoured', about: '', at, params });
    }),
  );
}
