import type { Notice } from '#lib/domain/notices/notice.ts';

export const aNotice = (of: Partial<Notice> = {}): Notice => ({
  to: '0102',
  kind: 'due-soon',
  about: 'q3#self',
  at: '2026-09-28T00:00:00.000Z',
  cycle: { id: '2026Q3-service', name: { zh: '2026 年第三季度考核', en: 'Q3 2026' } },
  params: { kind: 'self', count: 2, due: '2026-09-30' },
  readAt: null,
  ...of,
});
