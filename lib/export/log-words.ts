/** The columns of a log as a file, in their order. */
export const logColumns = [
  'at',
  'actor',
  'actorName',
  'kind',
  'what',
  'subject',
  'subjectName',
  'unit',
  'reason',
  'details',
  'id',
] as const;

interface LogWords {
  readonly title: string;
  readonly organisation: string;
  readonly columns: Readonly<Record<(typeof logColumns)[number], string>>;
  /** The last line of a file that could not hold all. */
  readonly cut: (at: string) => string;
}

export const logWords: Readonly<Record<'zh' | 'en', LogWords>> = {
  zh: {
    title: '日志',
    organisation: '组织',
    columns: {
      at: '时间',
      actor: '操作人工号',
      actorName: '操作人',
      kind: '类别',
      what: '做了什么',
      subject: '涉及人工号',
      subjectName: '涉及人',
      unit: '部门',
      reason: '理由',
      details: '细节',
      id: '记录编号',
    },
    cut: (at) => `这个文件不完整：只查到 ${at}。更早的请缩小时间范围另外下载。`,
  },
  en: {
    title: 'Log',
    organisation: 'organisation',
    columns: {
      at: 'Time',
      actor: 'Done by (number)',
      actorName: 'Done by',
      kind: 'Kind',
      what: 'What',
      subject: 'About (number)',
      subjectName: 'About',
      unit: 'Unit',
      reason: 'Reason',
      details: 'Details',
      id: 'Entry',
    },
    cut: (at) => `This file is not complete: it goes back to ${at}. For what is older, download a narrower span.`,
  },
};
