export default {
  units: '各部门进度',
  table: '各部门与类别',
  customers: '客户答卷',
  people: '人数',
  bar: (p: { unit: string; done: number; due: number; late: number; open: number; out: number }) =>
    `${p.unit}：应交 ${p.due} 份，已交 ${p.done}，迟交 ${p.late}，未到期 ${p.open}，不再收 ${p.out}`,
  notYet: '还没有开放评价',
  notYetLead: '开放评价后，这里按部门和评价类别显示交了多少、缺谁的。',
  missing: '还缺的评价',
  missingNone: '评价都交齐了',
  missingNoneLead: '没有缺的，可以放心往下走。',
  kind: '类别',
  allKinds: '全部类别',
  person: '被考核人',
  rater: '评价人',
  state: '状态',
  due: '截止',
  dueOn: (p: { date: string; left: string }) => `${p.date}，${p.left}`,
  reopen: '重开',
  reopenOf: (p: { kind: string; name: string; rater: string }) =>
    p.rater === p.name ? `重开：${p.name}的${p.kind}` : `重开：${p.rater}对${p.name}的${p.kind}`,
  dialog: {
    title: (p: { name: string; kind: string }) => `重开${p.name}的${p.kind}`,
    lead: (p: { rater: string }) =>
      `${p.rater}可以接着改到新的截止日。重开不能撤回，要等评价人再交，或到期。理由，评价人和被考核人都看得到。`,
    until: '新的截止日',
    untilNeeded: '请选今天或以后的日期',
    action: '重开评价',
  },
};
