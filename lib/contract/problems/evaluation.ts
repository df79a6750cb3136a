import type { Names } from '#lib/domain/policy/policy.ts';

export const evaluation = {
  'rating.missing': { zh: '这一项还没有评。', en: 'This one is not rated yet.' },
  'rating.unknown-indicator': { zh: '表里没有“{indicator}”这一项。', en: 'There is no “{indicator}” on this form.' },
  'rating.unknown-goal': { zh: '表里没有这个目标，请刷新页面。', en: 'This goal is not on the form; reload the page.' },
  'rating.goals-missing': { zh: '这一项还有目标没有评。', en: 'Some goals of this one are not rated yet.' },
  'goal.none': { zh: '请至少写一个目标。', en: 'Write at least one goal.' },
  'goal.blank': { zh: '请填写。', en: 'Please fill this in.' },
  'goal.weight': { zh: '权重要大于 0。', en: 'The weight must be above 0.' },
  'goal.sum': {
    zh: '目标的权重合计是 {sum}，要正好等于 100。',
    en: 'The weights of the goals sum to {sum}; make them sum to exactly 100.',
  },
  'goal.too-many': { zh: '一项指标最多 {most} 个目标。', en: 'At most {most} goals in one indicator.' },
  'goal.not-open': { zh: '方案没有开放这项指标定目标。', en: 'The policy does not open this indicator for goals.' },
  'goal.repeated': { zh: '同一个目标出现了两次，请去掉一个。', en: 'The same goal is there twice; remove one.' },
  'goal.notes-full': { zh: '一个考核最多记 {most} 条进展。', en: 'At most {most} notes fit into one cycle.' },
  'goal.unknown': { zh: '没有这个目标，请刷新页面。', en: 'There is no such goal; reload the page.' },
  'rating.off-scale': {
    zh: '请评 {min} 到 {max}，每档 {step}。',
    en: 'Rate from {min} to {max} in steps of {step}.',
  },
  'comment.missing': {
    zh: '评到最高或最低档，要写一件具体的事，再写 {more} 个字就够了。',
    en: 'The highest and lowest step need one concrete example; {more} more characters will do.',
  },
  'rater.unknown': { zh: '没有工号是 {id} 的人。', en: 'Nobody has the number {id}.' },
  'rater.own-form': { zh: '自评只能本人写，不能改派。', en: 'A self-evaluation is nobody else’s to write.' },
  'rater.self': { zh: '不能让本人评自己。', en: 'Nobody rates themselves here.' },
  'rater.left': { zh: '{name}已经离职，请换一位。', en: '{name} has left. Choose somebody else.' },
  'rater.already': {
    zh: '{name}已经在评这个人，请换一位。',
    en: '{name} rates this person already. Choose somebody else.',
  },
} as const satisfies Readonly<Record<string, Names>>;
