const part = encodeURIComponent;

/** Where every screen lives. Links are built here and nowhere else; `routes.tsx` says what is shown there. */
export const paths = {
  home: () => '/',
  signIn: () => '/sign-in',
  callback: () => '/callback',
  /** The calculation standard, at one of its paragraphs: 4.3. */
  standard: (paragraph?: string) => `/standard${paragraph === undefined ? '' : `#${paragraph}`}`,

  evaluation: (cycle: string, evaluation: string) => `/evaluations/${part(cycle)}/${part(evaluation)}`,
  inbox: () => '/inbox',
  preferences: () => '/preferences',
  confirm: (cycle: string) => `/confirm/${part(cycle)}`,
  goals: (cycle: string) => `/goals/${part(cycle)}`,
  results: () => '/results',
  result: (cycle: string) => `/results/${part(cycle)}`,
  /** My bonus of it as a document to print. */
  statement: (cycle: string) => `/results/${part(cycle)}/statement`,

  /** One appeal, or somebody who was put off, for those who deal with it. */
  appeal: (cycle: string, { id, unit }: { id: string; unit: string }) =>
    `/appeals/${part(cycle)}/${part(id)}?unit=${part(unit)}`,

  /** The talk about a result, for the person and the supervisor. */
  talk: (cycle: string, { id, unit }: { id: string; unit: string }) =>
    `/talks/${part(cycle)}/${part(id)}?unit=${part(unit)}`,

  team: () => '/team',
  teamCycle: (cycle: string) => `/team/${part(cycle)}`,
  teamGoals: (cycle: string, unit: string, employee: string) =>
    `/team/${part(cycle)}/goals/${part(unit)}/${part(employee)}`,
  teamGrid: (cycle: string) => `/team/${part(cycle)}/grid`,

  secondReview: (cycle: string) => `/second-review/${part(cycle)}`,

  approve: () => '/approve',
  /** The promotions of a cycle, for a director. */
  approvePromotions: (cycle: string) => `/approve/${part(cycle)}/promotions`,
  honours: () => '/honours',
  training: () => '/training',
  /** Of somebody who reports to me. */
  trainingOf: (person: string) => `/training/${part(person)}`,
  improvements: () => '/improvement',
  improvement: (cycle: string, { id, unit }: { id: string; unit: string }) =>
    `/improvement/${part(cycle)}/${part(id)}?unit=${part(unit)}`,
  certificate: (cycle: string, employee: string) => `/honours/${part(cycle)}/${part(employee)}`,

  approveCycle: (cycle: string) => `/approve/${part(cycle)}`,

  hr: () => '/hr',
  cycles: () => '/hr/cycles',
  cycle: (cycle: string, tab: CycleTab = 'participants') => `/hr/cycles/${part(cycle)}/${tab}`,
  /** One person of the composite review. */
  reviewed: (cycle: string, { id, unit }: { id: string; unit: string }) =>
    `/hr/cycles/${part(cycle)}/review?unit=${part(unit)}&person=${part(id)}`,
  /** One published result, for HR. */
  publishedResult: (cycle: string, person: string) => `/hr/cycles/${part(cycle)}/results?person=${part(person)}`,
  /** The bonus statements of a unit, or of one person of it, to print. */
  statements: (cycle: string, unit: string, person?: string) =>
    `/hr/statements/${part(cycle)}?unit=${part(unit)}${person === undefined ? '' : `&person=${part(person)}`}`,
  personalLinks: (cycle: string) => `/hr/links/${part(cycle)}`,
  schedule: () => '/hr/schedule',
  people: (unit?: string) => `/hr/people${unit === undefined ? '' : `?unit=${part(unit)}`}`,
  /** One person's page, opened to be changed; `unit` is where they work. */
  person: ({ id, unit }: { id: string; unit: string }) => `/hr/people?unit=${part(unit)}&person=${part(id)}`,
  importPeople: () => '/hr/people/import',
  settings: () => '/hr/settings',
  calendar: (year?: string) => `/hr/settings/calendar${year === undefined ? '' : `?year=${part(year)}`}`,
  /** For directors and auditors, who have no settings. */
  roles: () => '/roles',
  incentives: (tab: IncentiveTab = 'promotion', cycle?: string) =>
    `/hr/incentives/${tab}${cycle === undefined ? '' : `?cycle=${part(cycle)}`}`,
  reports: (tab: ReportTab = 'results', year?: string) =>
    `/hr/reports${tab === 'results' ? '' : `/${tab}`}${year === undefined ? '' : `?year=${part(year)}`}`,
  /** Every file that can be taken along. */
  exports: (cycle?: string) => `/hr/exports${cycle === undefined ? '' : `?cycle=${part(cycle)}`}`,
  audit: () => '/hr/audit',
  /** A policy, or one with changes, on the ratings of a cycle. */
  simulation: (of: { policy?: string; version?: number; cycle?: string } = {}) => {
    const search = new URLSearchParams(Object.entries(of).map(([name, value]) => [name, String(value)]));
    return `/hr/simulation${search.size > 0 ? `?${search.toString()}` : ''}`;
  },
  policies: () => '/hr/policies',
  policy: (policy: string, version?: number) =>
    `/hr/policies/${part(policy)}${version === undefined ? '' : `?version=${version}`}`,
  /** The studio. */
  editPolicy: (policy: string, version: number) => `/hr/policies/${part(policy)}/edit/${version}`,
};

export const incentiveTabs = ['promotion', 'honours', 'training', 'improvement'] as const;
type IncentiveTab = (typeof incentiveTabs)[number];

export const reportTabs = ['results', 'training'] as const;
type ReportTab = (typeof reportTabs)[number];

export const cycleTabs = [
  'participants',
  'progress',
  'review',
  'raters',
  'results',
  'appeals',
  'bonus',
  'log',
] as const;
export type CycleTab = (typeof cycleTabs)[number];
