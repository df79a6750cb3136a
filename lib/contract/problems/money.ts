import type { Names } from '#lib/domain/policy/policy.ts';

export const money = {
  'pool.other-unit': { zh: '这个部门不在这次考核里。', en: 'This unit is not part of the cycle.' },
  'pool.reserve': { zh: '留存不能多于奖金包。', en: 'The reserve cannot exceed the pool.' },
  'pool.settled': {
    zh: '结果公布后，只有被退回的部门才能改奖金包。',
    en: 'Once results are published, only the pool of a returned unit can be changed.',
  },
  'settle.no-bonus': {
    zh: '这个考核方案没有奖金，不用核算。',
    en: 'This policy has no bonus; there is nothing to settle.',
  },
  'settle.over-budget': {
    zh: '{unit}的奖金超出今年预算的余额。要照样核算，请写明理由，负责人批准时会看到。',
    en: 'The bonuses of {unit} exceed what is left of its budget. To settle all the same, give a reason; the director will read it.',
  },
  'budget.over': {
    zh: '{unit}今年的奖金预算不够，超出 {by} 元。要照样发放，请写明理由，负责人批准时会看到。',
    en: 'The budget of {unit} for this year does not suffice, by {by}. To pay all the same, give a reason; the director will read it.',
  },
  'coefficient.pool': {
    zh: '部门按奖金包分，系数对每个人都一样，约掉了，不用改。',
    en: 'The unit shares a pool: its coefficient is the same for everybody and falls out.',
  },
  'coefficient.settled': {
    zh: '这个部门已经核算，系数不能再改。',
    en: 'This unit has been settled; its coefficient stays as it is.',
  },
  'coefficient.range': {
    zh: '请填大于 0 的数，最多 6 位小数。',
    en: 'Enter a number above 0, with 6 decimals at most.',
  },
  'approver.no-director': { zh: '请选一位部门负责人。', en: 'Choose somebody who directs a unit.' },
  'approver.takes-part': {
    zh: '{name}自己也在这个部门参加考核，不能代为批准。',
    en: '{name} takes part in this unit and cannot approve for it.',
  },
  'settle.no-reserve': {
    zh: '{unit}有人在申诉或暂缓（{names}），留存却是 0。请先给这个部门追加留存。',
    en: 'In {unit} somebody appeals or is put off ({names}), and the reserve is 0. Top it up first.',
  },
  'further.main-first': {
    zh: '{unit}的主核算还没有批准，先等它批准，再补发给{name}。',
    en: 'The main run of {unit} is not approved. Wait for that, then settle for {name}.',
  },
  'further.waits': {
    zh: '{name}还有一次补发等着批准，先处理那一次。',
    en: 'Another further run for {name} waits for approval. Deal with that first.',
  },
  'further.blocked': {
    zh: '{name}还缺评价或数据，先写明理由免评。',
    en: '{name} is still blocked: waive what is missing, with a reason.',
  },
  'further.short': {
    zh: '{unit}的留存还剩 {left}，要补发 {difference}，差 {missing}。请先追加留存。',
    en: 'The reserve of {unit} has {left} left, and {difference} are to be paid: {missing} are missing. Top it up first.',
  },
  'top-up.none': { zh: '追加的金额要大于 0。', en: 'Enter an amount above 0.' },
  'appeal.empty': {
    zh: '同意申诉，要至少改一项：得分、奖金基数或缺勤天数。',
    en: 'An allowed appeal corrects something: the score, the bonus base or the days absent.',
  },
  'appeal.dismissed': {
    zh: '维持原结果时什么也不改：请去掉要改的内容，或者同意申诉。',
    en: 'A dismissed appeal changes nothing. Leave out what is to be corrected, or allow the appeal.',
  },
  'appeal.worse': {
    zh: '这样改，结果会比原来差，不能因为申诉而变差。',
    en: 'This would make the result worse than it was. Nobody is worse off for having appealed.',
  },
  'appeal.no-money': {
    zh: '这个方案没有奖金，只能改得分。',
    en: 'This policy has no bonus; only the score can be corrected.',
  },
  'settle.nothing-left': { zh: '每个部门都已核算。', en: 'Every unit has been settled.' },
  'column.unknown': { zh: '没有“{id}”这一列。', en: 'There is no column “{id}”.' },
  'column.repeated': { zh: '“{id}”这一列选了两次。', en: 'Column “{id}” is chosen twice.' },
  'column.untitled': { zh: '列名不能是空的。', en: 'A column title cannot be empty.' },
  'columns.none': { zh: '请至少选一列。', en: 'Choose at least one column.' },
  'honours.none': { zh: '没有人可以公布。', en: 'There is nobody to announce.' },
  'honours.nobody': { zh: '名单里没有这个人，请刷新页面。', en: 'This person is not on the list; reload the page.' },
  'promotion.exception': {
    zh: '没有达到方案的全部条件，请写明为什么仍然提名。',
    en: 'Not every condition of the policy is met; say why you nominate all the same.',
  },
} as const satisfies Readonly<Record<string, Names>>;
