import type { Names } from '#lib/domain/policy/policy.ts';

export const money = {
  'pool.reserve': { zh: '留存不能多于奖金包。', en: 'The reserve cannot exceed the pool.' },
  'pool.settled': {
    zh: '结果公布后，只有被退回的部门才能改奖金包。',
    en: 'Once results are published, only the pool of a returned unit can be changed.',
  },
  'settle.no-bonus': {
    zh: '这个考核方案没有奖金，不用核算。',
    en: 'This policy has no bonus; there is nothing to settle.',
  },
  'settle.nothing-left': { zh: '每个部门都已核算。', en: 'Every unit has been settled.' },
  'column.unknown': { zh: '没有「{id}」这一列。', en: 'There is no column “{id}”.' },
  'column.repeated': { zh: '「{id}」这一列选了两次。', en: 'Column “{id}” is chosen twice.' },
  'column.untitled': { zh: '列名不能是空的。', en: 'A column title cannot be empty.' },
  'columns.none': { zh: '请至少选一列。', en: 'Choose at least one column.' },
} as const satisfies Readonly<Record<string, Names>>;
