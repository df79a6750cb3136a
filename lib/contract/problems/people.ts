import type { Names } from '#lib/domain/policy/policy.ts';

export const people = {
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
  'delegate.self': {
    zh: '不能请自己代评，请填别人的工号。',
    en: 'Nobody stands in for themselves. Name somebody else.',
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
  'import.no-column': { zh: '缺少“{column}”这一列。', en: 'The column “{column}” is missing.' },
  'import.unknown-column': {
    zh: '“{column}”这一列不认识，请改标题或删掉。',
    en: 'The column “{column}” is not known. Rename it or take it out.',
  },
  'import.column-twice': { zh: '“{column}”这一列出现了两次。', en: 'The column “{column}” is there twice.' },
  'import.number-twice': { zh: '这个工号在第 {line} 行也有。', en: 'This number is in line {line}, too.' },
  'import.date': { zh: '日期请写成 2026-03-01。', en: 'Write the day as 2026-03-01.' },
  'import.amount': { zh: '请写成金额，例如 5000.00。', en: 'Write an amount such as 5000.00.' },
  'import.no-days': {
    zh: '文件里没有日期，请在标题行下面填写。',
    en: 'There is no day in this file. Write below the titles.',
  },
  'import.day-kind': { zh: '类型请写“放假”或“上班”。', en: 'Write “off” or “on” as the kind.' },
  'import.reach': { zh: '请写“个人链接”或“登录”。', en: 'Write “personal link” or “sign in”.' },
  'import.employment': { zh: '请写“正式”或“派遣”。', en: 'Write “regular” or “dispatch”.' },
  'import.leave-type': {
    zh: '请写 年假、病假、工伤、产假、事假 或 其他。',
    en: 'Write annual, sick, injury, maternity, unpaid or other.',
  },
  'import.long': { zh: '太长了，最多 60 个字。', en: 'Too long: at most 60 characters.' },
} as const satisfies Readonly<Record<string, Names>>;
