import type { Names } from '#lib/domain/policy/policy.ts';

export const review = {
  'sign-off.blocked': {
    zh: '{name}还卡住：补齐评价，或写明理由免评。',
    en: '{name} is blocked: get what is missing, or waive it with a reason.',
  },
  'sign-off.reopened': {
    zh: '{name}有一份评价重新打开后还没有交。',
    en: 'A reopened evaluation of {name} is not in yet.',
  },
  'sign-off.unconfirmed': {
    zh: '{rater}对{name}的评价还没有复核：等{reviewer}确认，或写明理由不再等。',
    en: 'What {rater} rated of {name} is not confirmed: wait for {reviewer}, or say why you no longer wait.',
  },
  'sign-off.returned': {
    zh: '{rater}对{name}的评价被复核退回，还没有重新交：等他交，或写明理由按原来的算。',
    en: 'What {rater} rated of {name} was returned and is not in again: wait for it, or say why it counts as it was.',
  },
  'sign-off.pools': { zh: '请先填每个部门的奖金包。', en: 'Enter the pool of every unit first.' },
  'close.appeal': { zh: '{name}的申诉还没有决定。', en: 'The appeal of {name} is not decided.' },
  'close.put-off': {
    zh: '{name}暂缓了，还没有公布和发放。',
    en: '{name} was put off and is not published and paid yet.',
  },
  'close.further': { zh: '要给{name}的补发还没有发放。', en: 'What is still to be paid to {name} is not released.' },
  'figure.metric': { zh: '方案不看这个人的这项数据。', en: 'The policy reads no such figure of this person.' },
  'figure.month': { zh: '这个月不在考核期内。', en: 'This month is not in the period.' },
  'figure.wrong': { zh: '请填不小于 0 的数，最多 6 位小数。', en: 'Enter a number of 0 or more, with 6 decimals at most.' },
  'figure.denominator': {
    zh: '这项数据是比率或平均，请同时填大于 0 的分母；合计不填分母。',
    en: 'Ratios and means need a denominator above 0; plain sums have none.',
  },
  'waiver.nothing-blocks': {
    zh: '「{of}」没有卡住，不用免评。',
    en: '“{of}” blocks nothing; there is nothing to waive.',
  },
  'calibration.range': { zh: '得分要在 0 到 {maxScore} 之间。', en: 'The score must lie between 0 and {maxScore}.' },
} as const satisfies Readonly<Record<string, Names>>;
