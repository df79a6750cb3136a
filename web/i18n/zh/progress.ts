export default {
  counts: { due: '应交', done: '已交', late: '迟交', open: '未到期', out: '不再收' },
  kinds: { self: '自评', supervisor: '上级评价', peer: '同事评价', customer: '客户评价' },
  units: '各部门进度',
  unit: '部门',
  table: '各部门与类别',
  customers: '客户答卷',
  stuck: '卡住',
  people: (p: { count: number }) => `${p.count} 人`,
  bar: (p: { unit: string; done: number; due: number; late: number; open: number; out: number }) =>
    `${p.unit}：应交 ${p.due} 份，已交 ${p.done}，迟交 ${p.late}，未到期 ${p.open}，不再收 ${p.out}`,
  asOf: (p: { at: string }) => `已交数统计到 ${p.at}`,
  never: '还没有统计，最迟明天一早会有',
  blocked: {
    title: '卡住的人',
    lead: '这样下去算不出得分，或者得分的依据不足。',
    count: (p: { count: number }) => `${p.count} 人`,
    see: '看是谁',
    seeOf: (p: { what: string }) => `看是谁：${p.what}`,
    codes: {
      'no-supervisor': '没有上级评价',
      'supervisor-left': '上级已离职，评价没交',
      'no-self': '自评没有交',
      'no-figures': '这一期没有数据',
      'too-few-peers': '同事评价凑不够份数',
      'too-few-customers': '客户答卷不够份数',
    },
    help: {
      'no-supervisor': '公示期间改好上级，开放时就会请他评；已经开放的，公布前要写理由免评。',
      'supervisor-left': '改派一位评价人，已交的仍然算数。',
      'no-figures': '关闭评价之后，在综合评价里打开这个人，把缺的月份补上并写明理由。',
      'too-few-peers': '可以再请同事评价；凑不够时，权重按方案分给其他评价人。',
    },
    go: {
      'no-supervisor': '去改上级',
      'supervisor-left': '去改上级',
      'too-few-peers': '去参与人',
    },
    settle: { help: '在综合评价里处理：重开评价、免去这一项，或暂缓公布这个人，都要写理由。', go: '去处理' },
  },
  nudge: {
    act: '提醒',
    today: (p: { time: string }) => `今天 ${p.time} 提醒过`,
    of: (p: { name: string; kind: string; rater: string }) =>
      p.rater === p.name ? `给${p.rater}发一条提醒：自己的${p.kind}` : `给${p.rater}发一条提醒：对${p.name}的${p.kind}`,
    all: (p: { count: number }) => `提醒全部迟交（${p.count} 份）`,
    lead: (p: { count: number; already: number }) =>
      `给 ${p.count} 位评价人各发一条提醒，写明还有几份、哪天截止，不提别人。${
        p.already === 0 ? '' : `今天已提醒过的 ${p.already} 位不再发。`
      }发出后不能收回。`,
    counting: '正在数有几位评价人',
    nobody: '今天都提醒过了',
    send: (p: { count: number }) => `发给 ${p.count} 人`,
    told: (p: { count: number }) => (p.count === 0 ? '今天都提醒过了，没有再发' : `刚提醒了 ${p.count} 人`),
  },
};
