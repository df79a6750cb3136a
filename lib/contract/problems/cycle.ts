import type { Names } from '#lib/domain/policy/policy.ts';

export const cycle = {
  'survey.empty': { zh: '请至少回答一题。', en: 'Please answer at least one question.' },
  'date.past': { zh: '请选今天或以后的日期。', en: 'Choose today or a later day.' },
  'participant.elsewhere': {
    zh: '{name}这一期不在这个考核的部门里，或者那时不在职。',
    en: '{name} belongs to no unit of this cycle in the period, or did not work here then.',
  },
  'participant.already': { zh: '{name}已经在名单里。', en: '{name} takes part already.' },
  'cycle.exists': {
    zh: '这一期已经有按同一方案的考核了（{id}）。',
    en: 'There is a cycle of this policy for the period already ({id}).',
  },
  'period.order': { zh: '期末不能早于期初。', en: 'The period cannot end before it starts.' },
  'dates.done': {
    zh: '这一步已经做过，日期不能再改。',
    en: 'This step is done already; its date can no longer be moved.',
  },
  'dates.outside': { zh: '要在开放和关闭之间。', en: 'It must lie between opening and closing.' },
  'dates.order': {
    zh: '先公示，再开放，再关闭，再公布：日期顺序不对。',
    en: 'First announce, then open, then close, then publish: the order is wrong.',
  },
  'plan.nobody': {
    zh: '这些部门里没有人参加，请换部门或先加人员。',
    en: 'Nobody takes part in these units. Choose others, or add people first.',
  },
  'plan.no-bonus-base': { zh: '{name}还没有奖金基数，请先填上。', en: '{name} has no bonus base yet; enter it first.' },
  'plan.no-annual-base': {
    zh: '{name}还没有年终奖基数，请先填上。',
    en: '{name} has no annual bonus base yet; enter it first.',
  },
  'dates.second-review': {
    zh: '复核截止要在上级评价截止之后、公布结果之前。',
    en: 'The second review must end after the supervisors’ evaluations are due and before results are published.',
  },
  'dates.second-review-missing': {
    zh: '这个考核方案要复核，请定复核截止日期。',
    en: 'This policy asks for a second review; set the day by which it is due.',
  },
  'dates.second-review-unasked': {
    zh: '这个考核方案不复核，不用定复核截止日期。',
    en: 'This policy asks for no second review; leave its date out.',
  },
  'publish.not-signed-off': { zh: '请先签发结果。', en: 'Sign the results off first.' },
  'close.not-released': { zh: '{unit}的奖金还没有发放。', en: 'The bonus of {unit} is not released yet.' },
} as const satisfies Readonly<Record<string, Names>>;
