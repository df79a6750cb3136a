import type { SecondStanding } from '#lib/domain/lifecycle/second-review.ts';

export default {
  title: '复核',
  lead: (p: { period: string; due: string; waiting: number; total: number }) =>
    p.waiting === 0
      ? `${p.period}，${p.total} 份都处理好了`
      : `${p.period}，${p.due}截止，${p.total} 份里有 ${p.waiting} 份等您确认`,
  none: '现在没有等您复核的评价',
  noneLead: '您下面的主管交了上级评价，就会列在这里，由您确认或退回。',
  over: '结果已经公布，复核到此为止。',
  plain: (p: { count: number }) => `确认看起来平常的 ${p.count} 份`,
  plainWhat: '“平常”指没有打到量表两端，每一项和自评相差不到 2 档，也没有退回过。其余的请打开看依据。',
  confirmed: (p: { count: number }) => `已确认 ${p.count} 份`,
  confirmedOne: (p: { name: string }) => `已确认对${p.name}的评价`,
  someFailed: (p: { count: number }) => `有 ${p.count} 份没有确认成，可能刚刚被改过，请再看一遍。`,
  given: (p: { count: number; done: number }) => `${p.count} 份，已确认 ${p.done} 份`,
  distribution: (p: { name: string }) => `${p.name}给出的评分`,
  gap: '和自评比',
  gapMean: (p: { steps: string; count: number }) =>
    Number(p.steps) === 0
      ? `${p.count} 份平均和自评一样高`
      : `${p.count} 份平均比自评${p.steps.startsWith('-') ? '低' : '高'} ${p.steps.replace('-', '')} 档`,
  gapOf: (p: { steps: string }) =>
    Number(p.steps) === 0 ? '一样高' : `${p.steps.startsWith('-') ? '低' : '高'} ${p.steps.replace('-', '')} 档`,
  noSelf: '没有自评',
  list: (p: { name: string }) => `${p.name}评的人`,
  person: '姓名',
  selfRated: (p: { rating: number }) => `自评 ${p.rating}`,
  standing: '状态',
  action: '操作',
  standings: {
    alone: '视为已确认',
    open: '还没交',
    waiting: '等您确认',
    returned: '已退回',
    confirmed: '已确认',
    waived: '人力资源不再等',
  } satisfies Record<SecondStanding, string>,
  notables: { extreme: '打到两端', gap: '和自评差得多', returned: '退回过' },
  look: '看依据',
  lookAt: (p: { name: string }) => `看依据：${p.name}`,
  confirm: '确认',
  confirmOf: (p: { name: string }) => `确认对${p.name}的评价`,
  takeBack: '撤销确认',
  takeBackOf: (p: { name: string }) => `撤销对${p.name}的确认`,
  dialog: (p: { rater: string; name: string }) => `${p.rater}给${p.name}的评分`,
  notRated: '没有评',
  self: (p: { rating: number }) => `自评 ${p.rating}`,
  return: '退回',
  returnTitle: (p: { rater: string; name: string }) => `把对${p.name}的评价退回给${p.rater}`,
  returnLead: (p: { rater: string; name: string }) =>
    `${p.rater}改好后会再交给您。理由${p.rater}和${p.name}都看得到，请写清楚要补什么或改什么。`,
  returnDo: '退回',
  returnedBy: (p: { at: string; name: string }) => `${p.at}，${p.name}退回`,
};
