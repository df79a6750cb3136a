import type { Names } from '#lib/domain/policy/policy.ts';

/** What a bonus sheet says apart from its columns. */
export const bonusWords = {
  sheet: { zh: '奖金表', en: 'Bonus sheet' },
  draft: { zh: '草稿', en: 'Draft' },
  final: { zh: '正式', en: 'Final' },
  draftWarning: {
    zh: '草稿：尚未批准并发布，不得据此发放',
    en: 'Draft: not yet approved and released, do not pay from it',
  },
  corrections: { zh: '关闭后的更正（另计）', en: 'Corrections since closing (apart)' },
  run: { zh: '核算次数', en: 'Run' },
  period: { zh: '考核期间', en: 'Period' },
  payMonth: { zh: '发放月份', en: 'Pay month' },
  currency: { zh: '币种', en: 'Currency' },
  policy: { zh: '考核方案', en: 'Policy' },
  version: { zh: '版本', en: 'version' },
  exportedAt: { zh: '导出时间', en: 'Exported at' },
  gross: { zh: '金额均为税前', en: 'All amounts are gross' },
  unit: { zh: '部门', en: 'Unit' },
  people: { zh: '人数', en: 'People' },
  pool: { zh: '奖金包', en: 'Pool' },
  earlier: { zh: '此前已发', en: 'Paid before' },
  paid: { zh: '本次发放', en: 'Paid by this run' },
  reserve: { zh: '预留', en: 'Reserve' },
  unallocated: { zh: '未分配', en: 'Unallocated' },
  accountedFor: { zh: '四项合计', en: 'Sum of the four' },
  all: { zh: '合计', en: 'All units' },
} as const satisfies Record<string, Names>;
