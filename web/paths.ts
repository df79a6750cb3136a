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

  team: () => '/team',
  teamCycle: (cycle: string) => `/team/${part(cycle)}`,
  teamGoals: (cycle: string, unit: string, employee: string) =>
    `/team/${part(cycle)}/goals/${part(unit)}/${part(employee)}`,
  teamGrid: (cycle: string) => `/team/${part(cycle)}/grid`,

  secondReview: (cycle: string) => `/second-review/${part(cycle)}`,

  approve: () => '/approve',
  approveCycle: (cycle: string) => `/approve/${part(cycle)}`,

  hr: () => '/hr',
  cycles: () => '/hr/cycles',
  cycle: (cycle: string, tab: CycleTab = 'participants') => `/hr/cycles/${part(cycle)}/${tab}`,
  schedule: () => '/hr/schedule',
  people: (unit?: string) => `/hr/people${unit === undefined ? '' : `?unit=${part(unit)}`}`,
  importPeople: () => '/hr/people/import',
  settings: () => '/hr/settings',
  calendar: (year?: string) => `/hr/settings/calendar${year === undefined ? '' : `?year=${part(year)}`}`,
  /** For directors and auditors, who have no settings. */
  roles: () => '/roles',
  audit: () => '/hr/audit',
  policies: () => '/hr/policies',
  policy: (policy: string) => `/hr/policies/${part(policy)}`,
};

export const cycleTabs = ['participants', 'progress', 'review', 'results', 'bonus', 'log'] as const;
export type CycleTab = (typeof cycleTabs)[number];
