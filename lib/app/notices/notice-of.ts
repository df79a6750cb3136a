import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Notice } from '#lib/domain/notices/notice.ts';

/** A notice about a cycle that nobody has read yet. */
export function noticeOf(
  { id, name }: Pick<Cycle, 'id' | 'name'>,
  notice: Pick<Notice, 'to' | 'kind' | 'about' | 'at'> & Partial<Pick<Notice, 'params'>>,
): Notice {
  return { params: {}, ...notice, about: `${id}#${notice.about}`, cycle: { id, name }, readAt: null };
}
