/** The columns of a file of people, each by the titles it may have; the first two are those of the template. */
export const peopleColumns = {
  id: ['工号', 'Number', '员工编号'],
  name: ['姓名', 'Name'],
  unit: ['部门', 'Unit'],
  postZh: ['岗位', 'Post'],
  postEn: ['岗位（英文）', 'Post (English)', '英文岗位'],
  supervisor: ['上级工号', 'Supervisor number', '上级'],
  hired: ['入职日期', 'Hired'],
  left: ['离职日期', 'Left'],
  bonusBase: ['奖金基数（元）', 'Bonus base', '奖金基数'],
  annualBase: ['年终奖基数（元）', 'Annual bonus base', '年终奖基数'],
  email: ['邮箱', 'Mail', '电子邮箱', 'E-mail', 'Email'],
  chatId: ['聊天账号', 'Chat id', '企业微信账号', '飞书账号', '钉钉账号'],
  reach: ['填写方式', 'Fills in by'],
  employment: ['用工形式', 'Employment', '用工'],
  since: ['岗位生效日', 'In post since', '生效日', '生效日期', 'Since'],
  leaveType: ['请假类型', 'Leave type', '假别'],
  leaveFrom: ['请假开始', 'Leave from', '请假开始日期'],
  leaveTo: ['请假结束', 'Leave until', '请假结束日期'],
} as const satisfies Record<string, readonly [string, string, ...string[]]>;

export type PeopleColumn = keyof typeof peopleColumns;
export const peopleColumnIds = Object.keys(peopleColumns).filter((name): name is PeopleColumn => name in peopleColumns);

/** Without these nobody can be added. */
export const neededColumns: readonly PeopleColumn[] = ['id', 'name', 'unit', 'postZh', 'hired'];

/** Capitals, spaces and the width of brackets do not matter. */
const plain = (title: string) =>
  title.trim().toLowerCase().replaceAll('（', '(').replaceAll('）', ')').replaceAll(/\s+/g, '');

const byTitle = new Map(
  peopleColumnIds.flatMap((column) =>
    peopleColumns[column].map((title): [string, PeopleColumn] => [plain(title), column]),
  ),
);

export const columnOf = (title: string): PeopleColumn | undefined => byTitle.get(plain(title));
