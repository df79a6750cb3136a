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
  'waiver.nothing-blocks': {
    zh: '「{of}」没有卡住，不用免评。',
    en: '“{of}” blocks nothing; there is nothing to waive.',
  },
  'calibration.range': { zh: '得分要在 0 到 {maxScore} 之间。', en: 'The score must lie between 0 and {maxScore}.' },
} as const satisfies Readonly<Record<string, Names>>;
