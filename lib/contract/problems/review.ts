import type { Names } from '#lib/domain/policy/policy.ts';

export const review = {
  'talk.past': { zh: '请选一个还没有过去的时间。', en: 'Choose a time that is still to come.' },
  'talk.future': { zh: '还没有谈，不能登记。', en: 'A talk that is still to come cannot be recorded.' },
  'talk.objections': { zh: '最多写 {most} 条不同意见。', en: 'There can be {most} objections at most.' },
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
  'close.appeals-open': {
    zh: '到 {by} 为止大家还可以申诉，过了这一天再结束。',
    en: 'People may still appeal until {by}; close it after that day.',
  },
  'close.appeal': { zh: '{name}的申诉还没有决定。', en: 'The appeal of {name} is not decided.' },
  'close.put-off': {
    zh: '{name}暂缓了，还没有公布和发放。',
    en: '{name} was put off and is not published and paid yet.',
  },
  'close.further': { zh: '要给{name}的补发还没有发放。', en: 'What is still to be paid to {name} is not released.' },
  'close.recalled': {
    zh: '{unit}的结果撤回了，还没有重新公布。',
    en: 'The results of {unit} were recalled and are not published again yet.',
  },
  'correction.empty': {
    zh: '至少改一项：得分、等级或奖金差额。',
    en: 'Correct something: the score, the grade or the bonus.',
  },
  'correction.grade': { zh: '方案里没有这个等级。', en: 'The policy has no such grade.' },
  'correction.no-money': { zh: '这个方案没有奖金。', en: 'This policy has no bonus.' },
  'correction.below-zero': {
    zh: '扣回的比发过的还多。',
    en: 'This takes back more than was paid.',
  },
  'recall.paid': {
    zh: '{unit}的奖金已经批准，不能再整体撤回。个别人的错误，请用申诉或关闭后的更正处理。',
    en: 'The bonuses of {unit} are approved, so the unit cannot be recalled. Mend single results by an appeal, or by a correction once the cycle is closed.',
  },
  'recall.appeals': {
    zh: '{unit}有 {count} 份申诉还没有决定，先决定，再撤回。',
    en: '{count} appeals in {unit} are not decided. Decide them before you recall the unit.',
  },
  'recall.allowed': {
    zh: '{unit}有 {count} 份申诉已经同意，撤回会丢掉这些决定，所以不能撤回。',
    en: '{count} appeals in {unit} were allowed. A recall would lose these decisions, so it is not possible.',
  },
  'recall.apart': {
    zh: '{unit}有 {count} 个暂缓的人已经单独公布，不能再整体撤回。',
    en: '{count} people of {unit} who had been put off were published by themselves, so the unit cannot be recalled.',
  },
  'recall.together': {
    zh: '这个方案的等级由各部门一起分配，撤回一个就要一起撤回全部 {count} 个部门，任何一个不能撤回，全部都不能撤回。个别人的错误，请用申诉或关闭后的更正处理。',
    en: 'Under this policy grades are shared out over all {count} units together, so they are recalled together, and what stands in the way of one stands in the way of all. Mend single results by an appeal, or by a correction once the cycle is closed.',
  },
  'figure.metric': { zh: '方案不看这里的这项数据。', en: 'The policy reads no such figure here.' },
  'figure.month': { zh: '这个月不在考核期内。', en: 'This month is not in the period.' },
  'figure.wrong': {
    zh: '请填不小于 0 的数，最多 6 位小数。',
    en: 'Enter a number of 0 or more, with 6 decimals at most.',
  },
  'figure.denominator': {
    zh: '这项数据是比率或平均，请同时填大于 0 的分母；合计不填分母。',
    en: 'Ratios and means need a denominator above 0; plain sums have none.',
  },
  'waiver.nothing-blocks': {
    zh: '“{of}”没有卡住，不用免评。',
    en: '“{of}” blocks nothing; there is nothing to waive.',
  },
  'calibration.range': { zh: '得分要在 0 到 {maxScore} 之间。', en: 'The score must lie between 0 and {maxScore}.' },
} as const satisfies Readonly<Record<string, Names>>;
