import type { Names } from '#lib/domain/policy/policy.ts';

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
  'policy.same-version': { zh: '这个考核用的就是这一版。', en: 'The cycle has this version already.' },
  'policy.older-version': { zh: '只能换成更新的版本。', en: 'Choose a later version than the present one.' },
  'policy.other-period': {
    zh: '这一版改成了另一种周期，不能用在这个考核里。',
    en: 'This version is for another kind of period and cannot be used here.',
  },
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
  'person.mail-form': { zh: '邮箱请写成 name@example.com。', en: 'Write the address as name@example.com.' },
  'person.chat-form': {
    zh: '聊天账号只能用字母、数字和 . _ - @，只写一个。',
    en: 'An id in the chat has letters, digits and . _ - @ only; write one.',
  },
  'person.number-form': {
    zh: '工号只能用字母、数字和 . _ - @，最长 64 位。',
    en: 'A number has letters, digits and . _ - @ only, at most 64.',
  },
  'person.supervisor-unknown': {
    zh: '没有工号是 {id} 的人，请先加这位上级。',
    en: 'Nobody has the number {id}. Add the supervisor first.',
  },
  'person.second-is-first': {
    zh: '第二上级和上级是同一个人，请换一位，或去掉。',
    en: 'The second supervisor is the supervisor already. Name another, or leave it empty.',
  },
  'leave.order': { zh: '结束不能早于开始。', en: 'The last day cannot be before the first.' },
  'position.future': {
    zh: '请在变动生效的那天或以后来改，最晚写今天。',
    en: 'Enter a change once it has taken effect: today at the latest.',
  },
  'position.before-hired': {
    zh: '要在入职日期之后；从入职起就这样的，请空着。',
    en: 'This must be after the day of hire. Leave it empty where it was so from the start.',
  },
  'rater.unknown': { zh: '没有工号是 {id} 的人。', en: 'Nobody has the number {id}.' },
  'rater.own-form': { zh: '自评只能本人写，不能改派。', en: 'A self-evaluation is nobody else’s to write.' },
  'delegate.self': {
    zh: '不能请自己代评，请填别人的工号。',
    en: 'Nobody stands in for themselves. Name somebody else.',
  },
  'participant.elsewhere': {
    zh: '{name}这一期不在这个考核的部门里，或者那时不在职。',
    en: '{name} belongs to no unit of this cycle in the period, or did not work here then.',
  },
  'participant.already': { zh: '{name}已经在名单里。', en: '{name} takes part already.' },
  'rater.self': { zh: '不能让本人评自己。', en: 'Nobody rates themselves here.' },
  'rater.left': { zh: '{name}已经离职，请换一位。', en: '{name} has left. Choose somebody else.' },
  'rater.already': {
    zh: '{name}已经在评这个人，请换一位。',
    en: '{name} rates this person already. Choose somebody else.',
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
  'import.no-days': {
    zh: '文件里没有日期，请在标题行下面填写。',
    en: 'There is no day in this file. Write below the titles.',
  },
  'import.day-kind': { zh: '类型请写“放假”或“上班”。', en: 'Write “off” or “on” as the kind.' },
  'import.employment': { zh: '请写“正式”或“派遣”。', en: 'Write “regular” or “dispatch”.' },
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
  'dates.done': {
    zh: '这一步已经做过，日期不能再改。',
    en: 'This step is done already; its date can no longer be moved.',
  },
  'dates.outside': { zh: '要在开放和关闭之间。', en: 'It must lie between opening and closing.' },
  'assignment.no-policy': { zh: '没有这个考核方案。', en: 'There is no such policy.' },
  'assignment.other-period': {
    zh: '这个方案不是按这种周期考核的，请选同样周期的方案。',
    en: 'This policy is for another kind of period; choose one of the same kind.',
  },
  'assignment.no-period': {
    zh: '起始期要写成这种周期的样子，例如 2026Q4、2026-10、2026H2 或 2026。',
    en: 'Write the first period in the form of its kind: 2026Q4, 2026-10, 2026H2 or 2026.',
  },
  'time.past': { zh: '时钟只能往后拨。', en: 'The clock only moves forwards.' },
  'time.far': { zh: '一次最多往后拨 {days} 天。', en: 'Move at most {days} days at once.' },
  'calendar.no-holidays': {
    zh: '{year} 年一个放假日也没有，请把国务院公布的放假日期都填上。',
    en: 'There is no holiday in {year} yet; enter every day off that the State Council announced.',
  },
  'calendar.other-year': {
    zh: '“{day}”不是 {year} 年的日期，请写成 {year}-10-01 这样。',
    en: '“{day}” is no day of {year}; write it like {year}-10-01.',
  },
  'calendar.twice': { zh: '{day} 出现了两次，请只留一处。', en: '{day} is there twice; keep one.' },
  'calendar.no-weekend': {
    zh: '{day} 本来就是工作日，调休上班只填周六、周日。',
    en: '{day} is a weekday anyway; make-up days are Saturdays and Sundays only.',
  },
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
  'sign-off.blocked': {
    zh: '{name}还卡住：补齐评价，或写明理由免评。',
    en: '{name} is blocked: get what is missing, or waive it with a reason.',
  },
  'sign-off.reopened': {
    zh: '{name}有一份评价重新打开后还没有交。',
    en: 'A reopened evaluation of {name} is not in yet.',
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
  'sign-off.unconfirmed': {
    zh: '{rater}对{name}的评价还没有复核：等{reviewer}确认，或写明理由不再等。',
    en: 'What {rater} rated of {name} is not confirmed: wait for {reviewer}, or say why you no longer wait.',
  },
  'sign-off.returned': {
    zh: '{rater}对{name}的评价被复核退回，还没有重新交：等他交，或写明理由按原来的算。',
    en: 'What {rater} rated of {name} was returned and is not in again: wait for it, or say why it counts as it was.',
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
