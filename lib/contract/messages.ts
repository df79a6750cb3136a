import type { ErrorCode } from '#lib/domain/error.ts';
import type { Refusal } from '#lib/domain/access/rights.ts';
import type { Names } from '#lib/domain/policy/policy.ts';

/**
 * The words of every refusal: what is wrong, where, and how to mend it. `{name}` is filled in from the refusal's
 * parameters. A finer reason (`wrong-state.moving`) goes before its code.
 */
export const refusals = {
  unauthenticated: { zh: '请先登录。', en: 'Please sign in first.' },
  'token-expired': {
    zh: '登录已过期，请重新登录，已填的内容还在。',
    en: 'Your sign-in has expired. Sign in again; what you typed is kept.',
  },
  forbidden: { zh: '您没有这项权限。', en: 'You may not do this.' },
  'not-found': { zh: '没有找到，链接可能已失效。', en: 'Not found. The link may be out of date.' },
  invalid: { zh: '有内容需要改，请看标出的地方。', en: 'Something needs mending; see the marked places.' },
  'version-required': { zh: '请刷新页面后再试。', en: 'Please reload the page and try again.' },
  'version-changed': {
    zh: '内容已在别处改过。请看过新内容再改。',
    en: 'This was changed elsewhere. Look at the newer version before you change it.',
  },
  'idempotency-key-required': { zh: '请求缺少 Idempotency-Key。', en: 'The request lacks an Idempotency-Key.' },
  'idempotency-key-reused': {
    zh: '同一个请求编号用在了不同的内容上，请刷新后重做。',
    en: 'The same request key came with another content. Reload and do it again.',
  },
  'wrong-state': {
    zh: '现在的状态不能做这一步，请刷新页面。',
    en: 'This step is not possible in the present state. Reload the page.',
  },
  preconditions: { zh: '还不能做这一步，请先处理下面这些。', en: 'Not yet: first deal with what is listed below.' },
  'closed-for-answers': {
    zh: '评价已于规定时间关闭。要补交，请联系人力资源重新打开。',
    en: 'Evaluations are closed. To hand it in late, ask HR to reopen it.',
  },
  'link-expired': { zh: '这个链接已过期，感谢您的关注。', en: 'This link has expired. Thank you all the same.' },
  'link-used': {
    zh: '这个链接已经答过了，每个链接只能答一次。',
    en: 'This link has been answered already; each can be answered once.',
  },
  'calendar-gap': {
    zh: '{year} 年的放假和调休还没有录入，算不出工作日。请在设置的日历里补上。',
    en: 'The holidays of {year} have not been entered, so working days cannot be counted. Add the year under Settings, Calendar.',
  },
  'too-many-requests': { zh: '请求太频繁，请稍等片刻再试。', en: 'Too many requests. Wait a moment and try again.' },
  busy: { zh: '现在太忙，没有保存。请再试一次。', en: 'Too busy just now; nothing was saved. Please try again.' },
  internal: {
    zh: '出错了。请再试一次，不会重复；仍不行请告诉人力资源。',
    en: 'Something failed. Try again: nothing is done twice. Tell HR if it stays.',
  },
} as const satisfies Record<ErrorCode, Names>;

export const reasons: Readonly<Record<string, Names>> = {
  ...({
    'not-hr': { zh: '只有人力资源可以做这件事。', en: 'Only HR may do this.' },
    'not-director': { zh: '只有这个部门的负责人可以做这件事。', en: 'Only the director of this unit may do this.' },
    'not-auditor': { zh: '只有审计可以看。', en: 'Only an auditor may see this.' },
    'not-confirmer': {
      zh: '只有人力资源或负责人可以做这件事。',
      en: 'Only HR or a director may do this.',
    },
    'not-rater': { zh: '这份评价不是给您填的。', en: 'This evaluation is not yours to write.' },
    'not-peer': { zh: '只有同事评价可以推辞。', en: 'Only peer evaluations can be declined.' },
    'not-subject': { zh: '只有本人可以做这件事。', en: 'Only the person concerned may do this.' },
    'not-supervisor': { zh: '只有上级可以看。', en: 'Only the supervisor may see this.' },
    'not-published': { zh: '结果还没有公布。', en: 'The result is not published yet.' },
    'own-case': { zh: '这是您自己的事，须由别人决定。', en: 'This is your own case; somebody else must decide it.' },
    'own-request': {
      zh: '这是您自己提出的，须由另一个人确认。',
      en: 'You asked for this yourself; somebody else must confirm it.',
    },
  } satisfies Record<Refusal, Names>),
  left: { zh: '您已离职，不能再登录。', en: 'You have left the organisation and can no longer sign in.' },
  moving: {
    zh: '上一步还没有做完，请先把它做完。',
    en: 'A step is still under way. Finish it first.',
  },
  'cycle-state': {
    zh: '考核周期现在的阶段不能做这一步。',
    en: 'The cycle is in a phase in which this is not possible.',
  },
  'not-settled': { zh: '还没有核算，暂时没有奖金表。', en: 'Not settled yet, so there is no bonus sheet.' },
  cycle: { zh: '没有找到这个考核周期。', en: 'There is no such cycle.' },
  'role-request': {
    zh: '这个申请已经有人处理了。',
    en: 'Somebody has dealt with this request already.',
  },
  person: { zh: '没有找到这个人。', en: 'There is no such person.' },
  'import.file': { zh: '这个文件读不了，请按下面的说明改好。', en: 'This file cannot be read; mend what is listed.' },
  'import.rows': {
    zh: '有的行不对，所以一个人也没有导入。请在文件里改好再来。',
    en: 'Some lines are wrong, so nobody was imported. Mend them in the file.',
  },
  policy: { zh: '没有找到这个考核方案。', en: 'There is no such policy.' },
  evaluation: {
    zh: '没有找到这份评价，链接可能已失效。',
    en: 'There is no such evaluation; the link may be out of date.',
  },
  participant: { zh: '这个考核周期里没有这个人。', en: 'This person does not take part in the cycle.' },
  result: { zh: '没有找到结果，可能还没有公布。', en: 'There is no such result; it may not be published yet.' },
  run: { zh: '没有找到这一次核算。', en: 'There is no such settlement run.' },
  unit: { zh: '没有找到这个部门。', en: 'There is no such unit.' },
  link: { zh: '这个链接不存在，请检查是否完整。', en: 'There is no such link; check that it is complete.' },
  'role-book': {
    zh: '这里的数据是旧版本留下的，没有记谁有什么职责。请换一个数据文件夹重新开始。',
    en: 'The data are of an older version, which did not keep who has which role. Begin again in another folder.',
  },
  organisation: { zh: '还没有设置组织。', en: 'The organisation has not been set up yet.' },
  'already-set-up': {
    zh: '组织已经设置好了，请直接登录。',
    en: 'The organisation has been set up already. Sign in.',
  },
  'export.columns': {
    zh: '所选的列有问题，请看标出的地方。',
    en: 'The chosen columns need mending; see the marked places.',
  },
};

/** The sentence of one problem inside a refusal. */
export const problems: Readonly<Record<string, Names>> = {
  required: { zh: '请填写。', en: 'Please fill this in.' },
  cursor: { zh: '翻页标记无效，请从第一页开始。', en: 'The page mark is not valid. Start from the first page.' },
  'input.unknown': { zh: '这一项不认识，请去掉。', en: 'This is not known here; leave it out.' },
  'input.too-small': { zh: '至少 {least}。', en: 'At least {least}.' },
  'input.too-big': { zh: '最多 {most}。', en: 'At most {most}.' },
  'input.too-short': { zh: '至少 {least} 个字。', en: 'Write at least {least} characters.' },
  'input.too-long': { zh: '最多 {most} 个字。', en: 'Write at most {most} characters.' },
  'input.too-few': { zh: '至少 {least} 项。', en: 'Choose at least {least}.' },
  'input.too-many': { zh: '最多 {most} 项。', en: 'Choose at most {most}.' },
  'input.wrong': { zh: '格式不对，请改正。', en: 'This is not in the right form.' },
  body: { zh: '请求内容不是有效的 JSON。', en: 'The request is not valid JSON.' },
  'body.too-big': { zh: '请求太大，最多 {most} KB。', en: 'The request is too large; at most {most} KB.' },
  'rating.missing': { zh: '这一项还没有评。', en: 'This one is not rated yet.' },
  'rating.unknown-indicator': { zh: '表里没有「{indicator}」这一项。', en: 'There is no “{indicator}” on this form.' },
  'rating.off-scale': {
    zh: '请评 {min} 到 {max}，每档 {step}。',
    en: 'Rate from {min} to {max} in steps of {step}.',
  },
  'comment.missing': {
    zh: '评到最高或最低档，要写一件具体的事，再写 {more} 个字就够了。',
    en: 'The highest and lowest step need one concrete example; {more} more characters will do.',
  },
  'survey.empty': { zh: '请至少回答一题。', en: 'Please answer at least one question.' },
  'date.past': { zh: '请选今天或以后的日期。', en: 'Choose today or a later day.' },
  'unit.repeated': { zh: '「{unit}」选了两次。', en: '“{unit}” is chosen twice.' },
  'unit.unknown': { zh: '没有「{unit}」这个部门。', en: 'There is no unit “{unit}”.' },
  'policy.name-taken': {
    zh: '已经有方案叫这个名字，请换一个。',
    en: 'There is a policy of this name already. Choose another.',
  },
  'unit.twice': {
    zh: '和「{unit}」重名，编号和名称都不能重复。',
    en: 'It is called like “{unit}”. No id and no name may be there twice.',
  },
  'unit.has-people': {
    zh: '「{unit}」还有人，请先把他们调到别的部门。',
    en: 'There are people in “{unit}”. Move them to another unit first.',
  },
  'unit.has-cycle': {
    zh: '「{unit}」还在没结束的考核里，请等考核结束。',
    en: '“{unit}” is in a cycle that is not over. Wait until it is.',
  },
  'unit.has-director': {
    zh: '「{unit}」还有负责人，请先免去。',
    en: '“{unit}” has a director. Withdraw the role first.',
  },
  'role.units': {
    zh: '负责人要选管哪些部门，别的职责不用选。',
    en: 'A director needs units; other roles have none.',
  },
  'role.held': { zh: '{name}已经有这个职责。', en: '{name} has this role already.' },
  'role.not-held': { zh: '{name}没有这个职责。', en: '{name} does not have this role.' },
  'role.left': { zh: '{name}已经离职，不能再授予职责。', en: '{name} has left and cannot be given a role.' },
  'role.last-hr': {
    zh: '至少要留一位人力资源，请先任命另一位。',
    en: 'One person of HR must remain. Name another first.',
  },
  'role.waiting': {
    zh: '已经有一个这样的申请在等确认。',
    en: 'Such a request waits to be confirmed already.',
  },
  'role.asker-gone': {
    zh: '提出的人已不是人力资源，请拒绝后由别人重新提出。',
    en: 'Who asked is no longer HR. Refuse this; somebody else can ask again.',
  },
  'person.number-taken': { zh: '工号 {id} 已经是{name}的。', en: 'Number {id} is already {name}’s.' },
  'person.number-form': {
    zh: '工号只能用字母、数字和 . _ - @，最长 64 位。',
    en: 'A number has letters, digits and . _ - @ only, at most 64.',
  },
  'person.supervisor-unknown': {
    zh: '没有工号是 {id} 的人，请先加这位上级。',
    en: 'Nobody has the number {id}. Add the supervisor first.',
  },
  'person.own-supervisor': { zh: '自己不能是自己的上级。', en: 'Nobody can be their own supervisor.' },
  'person.supervisor-circle': {
    zh: '{id} 的上级往上数又回到本人，请换一位。',
    en: 'The line above {id} comes back to this person. Choose somebody else.',
  },
  'person.own-leave': {
    zh: '自己的离职要由另一位人力资源来填。',
    en: 'Somebody else of HR must enter that you leave.',
  },
  'person.left-before-hired': { zh: '离职不能早于入职。', en: 'Nobody can leave before they are hired.' },
  'import.empty': {
    zh: '文件里没有人，请在标题行下面填写。',
    en: 'There is nobody in this file. Write below the titles.',
  },
  'import.too-many': {
    zh: '一次最多 {most} 行，请分成几个文件。',
    en: 'At most {most} lines at once. Split the file.',
  },
  'import.no-column': { zh: '缺少「{column}」这一列。', en: 'The column “{column}” is missing.' },
  'import.unknown-column': {
    zh: '「{column}」这一列不认识，请改标题或删掉。',
    en: 'The column “{column}” is not known. Rename it or take it out.',
  },
  'import.column-twice': { zh: '「{column}」这一列出现了两次。', en: 'The column “{column}” is there twice.' },
  'import.number-twice': { zh: '这个工号在第 {line} 行也有。', en: 'This number is in line {line}, too.' },
  'import.date': { zh: '日期请写成 2026-03-01。', en: 'Write the day as 2026-03-01.' },
  'import.amount': { zh: '请写成金额，例如 5000.00。', en: 'Write an amount such as 5000.00.' },
  'import.long': { zh: '太长了，最多 60 个字。', en: 'Too long: at most 60 characters.' },
  'pool.reserve': { zh: '留存不能多于奖金包。', en: 'The reserve cannot exceed the pool.' },
  'pool.settled': {
    zh: '结果公布后，只有被退回的部门才能改奖金包。',
    en: 'Once results are published, only the pool of a returned unit can be changed.',
  },
  'cycle.exists': {
    zh: '这一期已经有按同一方案的考核了（{id}）。',
    en: 'There is a cycle of this policy for the period already ({id}).',
  },
  'period.order': { zh: '期末不能早于期初。', en: 'The period cannot end before it starts.' },
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
  'sign-off.blocked': {
    zh: '{name}还卡住：补齐评价，或写明理由免评。',
    en: '{name} is blocked: get what is missing, or waive it with a reason.',
  },
  'sign-off.reopened': {
    zh: '{name}有一份评价重新打开后还没有交。',
    en: 'A reopened evaluation of {name} is not in yet.',
  },
  'sign-off.pools': { zh: '请先填每个部门的奖金包。', en: 'Enter the pool of every unit first.' },
  'publish.not-signed-off': { zh: '请先签发结果。', en: 'Sign the results off first.' },
  'settle.no-bonus': {
    zh: '这个考核方案没有奖金，不用核算。',
    en: 'This policy has no bonus; there is nothing to settle.',
  },
  'settle.nothing-left': { zh: '每个部门都已核算。', en: 'Every unit has been settled.' },
  'close.not-released': { zh: '{unit}的奖金还没有发放。', en: 'The bonus of {unit} is not released yet.' },
  'waiver.nothing-blocks': {
    zh: '「{of}」没有卡住，不用免评。',
    en: '“{of}” blocks nothing; there is nothing to waive.',
  },
  'calibration.range': { zh: '得分要在 0 到 {maxScore} 之间。', en: 'The score must lie between 0 and {maxScore}.' },
  'column.unknown': { zh: '没有「{id}」这一列。', en: 'There is no column “{id}”.' },
  'column.repeated': { zh: '「{id}」这一列选了两次。', en: 'Column “{id}” is chosen twice.' },
  'column.untitled': { zh: '列名不能是空的。', en: 'A column title cannot be empty.' },
  'columns.none': { zh: '请至少选一列。', en: 'Choose at least one column.' },
};

export function filledIn(
  words: Names,
  language: keyof Names,
  params: Readonly<Record<string, string | number>>,
): string {
  return words[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
