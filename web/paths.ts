const part = encodeURIComponent;

/** Where every screen lives. Links are built here and nowhere else; `routes.tsx` says what is shown there. */
export const paths = {
  home: () => '/',
  signIn: () => '/sign-in',
  callback: () => '/callback',
  /** The calculation standard, at one of its paragraphs: 4.3. */
  standard: (paragraph?: string) => `/standard${paragraph === undefined ? '' : `#${paragraph}`}`,

  evaluation: (cycle: string, evaluation: string) => `/evaluations/${part(cycle)}/${part(evaluation)}`,
  confirm: (cycle: string) => `/confirm/${part(cycle)}`,
  results: () => '/results',
  result: (cycle: string) => `/results/${part(cycle)}`,

  team: () => '/team',
  teamCycle: (cycle: string) => `/team/${part(cycle)}`,
  teamGrid: (cycle: string) => `/team/${part(cycle)}/grid`,

  approve: () => '/approve',
  approveCycle: (cycle: string) => `/approve/${part(cycle)}`,

  hr: () => '/hr',
  cycles: () => '/hr/cycles',
  cycle: (cycle: string, tab: CycleTab = 'participants') => `/hr/cycles/${part(cycle)}/${tab}`,
  people: (unit?: string) => `/hr/people${unit === undefined ? '' : `?unit=${part(unit)}`}`,
  importPeople: () => '/hr/people/import',
  settings: () => '/hr/settings',
  /** For directors and auditors, who have no settings. */
  roles: () => '/roles',
  audit: () => '/hr/audit',
  policies: () => '/hr/policies',
  policy: (policy: string) => `/hr/policies/${part(policy)}`,
};

export const cycleTabs = ['participants', 'progress', 'review', 'results', 'bonus', 'log'] as const;
export type CycleTab = (typeof cycleTabs)[number];
