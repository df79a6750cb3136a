/** The columns of a year's plan as a file, in their order. */
export const trainingColumns = [
  'employee',
  'name',
  'unit',
  'course',
  'courseName',
  'form',
  'hours',
  'date',
  'because',
  'state',
  'result',
  'cost',
  'before',
  'after',
  'difference',
  'satisfaction',
  'note',
] as const;

type Words = Readonly<Record<string, string>>;

interface TrainingWords {
  readonly title: string;
  readonly columns: Readonly<Record<(typeof trainingColumns)[number], string>>;
  readonly forms: Words;
  readonly states: Words;
  readonly results: Words;
  readonly need: (cycle: string, indicator: string) => string;
  readonly wish: (cycle: string, text: string) => string;
  readonly proposal: (text: string) => string;
  readonly hr: string;
}

export const trainingWords: Readonly<Record<'zh' | 'en', TrainingWords>> = {
  zh: {
    title: '培训计划',
    columns: {
      employee: '工号',
      name: '姓名',
      unit: '部门',
      course: '课程编号',
      courseName: '课程',
      form: '形式',
      hours: '课时',
      date: '日期',
      because: '原因',
      state: '状态',
      result: '结果',
      cost: '费用',
      before: '培训前分数',
      after: '培训后分数',
      difference: '变化',
      satisfaction: '满意度（1–5）',
      note: '说明',
    },
    forms: { class: '面授', online: '线上', 'on-the-job': '在岗带教', external: '外训' },
    states: { proposed: '待同意', planned: '已安排', done: '已完成', missed: '缺席', cancelled: '已取消' },
    results: { passed: '合格', failed: '不合格', attended: '已参加' },
    need: (cycle, indicator) => `${cycle}结果：${indicator}`,
    wish: (cycle, said) => `${cycle}自评：${said}`,
    proposal: (text) => `上级提议：${text}`,
    hr: '人力资源安排',
  },
  en: {
    title: 'Training plan',
    columns: {
      employee: 'Number',
      name: 'Name',
      unit: 'Unit',
      course: 'Course',
      courseName: 'Course name',
      form: 'Form',
      hours: 'Hours',
      date: 'Date',
      because: 'Reason',
      state: 'State',
      result: 'Result',
      cost: 'Cost',
      before: 'Points before',
      after: 'Points after',
      difference: 'Change',
      satisfaction: 'Satisfaction (1–5)',
      note: 'Note',
    },
    forms: { class: 'class', online: 'online', 'on-the-job': 'on the job', external: 'external' },
    states: { proposed: 'proposed', planned: 'planned', done: 'done', missed: 'missed', cancelled: 'cancelled' },
    results: { passed: 'passed', failed: 'failed', attended: 'attended' },
    need: (cycle, indicator) => `Result of ${cycle}: ${indicator}`,
    wish: (cycle, said) => `Self-evaluation of ${cycle}: ${said}`,
    proposal: (text) => `Proposed by the supervisor: ${text}`,
    hr: 'planned by HR',
  },
};
