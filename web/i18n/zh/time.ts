import type { Effect, Reminded } from '#lib/domain/schedule/ticks.ts';

const kinds: Readonly<Record<Reminded, string>> = {
  self: '自评',
  peer: '同事评价',
  supervisor: '上级评价',
  secondReview: '复核',
};
const moves = { announce: '公示', open: '开放评价', shut: '关闭评价', publish: '公布结果' };
const made: Readonly<Record<string, string>> = {
  'cycle.create': '计划了',
  'cycle.announce': '公示了',
  'cycle.open': '开放了',
  'cycle.shut': '关闭了',
  'cycle.publish': '公布了',
};
const told: Readonly<Record<string, (count: number) => string>> = {
  announced: (count) => `发出 ${count} 条公示通知`,
  opened: (count) => `请 ${count} 人来评价`,
  published: (count) => `发出 ${count} 条结果通知`,
  'due-soon': (count) => `发出 ${count} 条提前提醒`,
  'due-today': (count) => `发出 ${count} 条当天提醒`,
  late: (count) => `发出 ${count} 条逾期通知`,
  'not-published': () => '到了公布日还没有签发，已告诉人力资源和负责人',
  stopped: () => '有一步做不下去，已告诉人力资源',
  'not-planned': () => '有一期排不出来，已告诉人力资源',
  'calendar-gap': () => '下一年的放假安排还没有录入，已告诉人力资源',
};

export default {
  title: '时间机器',
  lead: '只有这台机器上有。时间往前走，路上该公示、开放、提醒、公布的，都在自己的日子发生；回不去。',
  now: '现在是',
  next: '下一件事',
  nothingNext: '眼下没有排好的事。日程里有适用安排，才会有下一件。',
  toNext: '走到那一刻',
  day: '一天',
  week: '一周',
  month: '30 天',
  on: '往前走',
  date: '走到哪一天',
  dateHint: '走到那天上午 9 点，最远 400 天。',
  toDate: '走到这一天',
  past: '要晚于现在',
  living: (p: { date: string }) => `正在过 ${p.date}`,
  left: (p: { days: number }) => `还有 ${p.days} 天`,
  stop: '停在今天',
  stopping: '过完今天就停',
  done: '看现在的样子',
  close: '关闭',
  effect: (effect: Effect): string =>
    effect.do === 'move'
      ? moves[effect.action]
      : effect.do === 'remind'
        ? effect.when === 'late'
          ? `${kinds[effect.kind]}逾期，告诉上级和人力资源`
          : `提醒${kinds[effect.kind]}`
        : '还没公布的话，告诉人力资源和负责人',
  happened: (p: {
    moves: readonly { action: string; name: string }[];
    told: Readonly<Record<string, number>>;
  }): string => {
    const parts = [
      ...p.moves.flatMap(({ action, name }) => (made[action] === undefined ? [] : [`${made[action]}“${name}”`])),
      ...Object.entries(p.told).flatMap(([kind, count]) => told[kind]?.(count) ?? []),
    ];
    return parts.length === 0 ? '路上没有发生什么。' : `路上：${parts.join('；')}。`;
  },
};
