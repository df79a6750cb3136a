/** The one place where keys are made. Which question each answers stands in the README of this folder. */
import type { Duty } from '#lib/domain/duties/duty.ts';
import type { ErrandPlace } from '#lib/domain/duties/errand.ts';
import type { TalkSide } from '#lib/domain/talk/machine.ts';
import type { Notice } from '#lib/domain/notices/notice.ts';

export interface Key extends Record<string, string> {
  readonly pk: string;
  readonly sk: string;
}

/** One person's evaluation among all of a cycle; the API sends it as one opaque text. */
export interface EvaluationAddress {
  readonly unit: string;
  readonly employee: string;
  readonly slot: string;
}

const key = (pk: string, sk: string): Key => ({ pk, sk });
const three = (number: number) => String(number).padStart(3, '0');

export const partitions = {
  cycles: 'CYCLES',
  policies: 'POLICIES',
  /** Whose day is told together, by when. */
  digests: 'DIGESTS',
  /** What groups of a chat were told about a cycle. */
  posts: (cycle: string) => `POSTS#${cycle}`,
  assignments: 'ASSIGNMENTS',
  honours: 'HONOURS',
  /** One talk: how far it is, what each side wrote, and the goals of both. */
  talk: (cycle: string, unit: string, employee: string) => `${everyTalk}${cycle}#${unit}#${employee}`,
  /** Cycles summed up, by the end of their periods. */
  reports: 'REPORTS',
  /** One year's plan, by person. */
  trainings: (year: number) => `TRAINING#${year}`,
  /** In which cycles a person has a case of improvement. */
  improving: (person: string) => `IMPROVING#${person}`,
  person: (id: string) => `PERSON#${id}`,
  /** What waits for a person beside what carries its own place in the index. */
  errands: (person: string) => `ERRANDS#${person}`,
  /** What a person was told. */
  inbox: (person: string) => `INBOX#${person}`,
  /** One unit's part of one cycle: participants, evaluations, figures, tallies, results, payments, by employee. */
  unit: (cycle: string, unit: string) => `CYCLE#${cycle}#UNIT#${unit}`,
  /** What people wrote, apart from what is counted. */
  texts: (cycle: string, unit: string) => `CYCLE#${cycle}#TEXTS#${unit}`,
  answers: (cycle: string, unit: string) => `CYCLE#${cycle}#ANSWERS#${unit}`,
  /** A line for each person once the evaluations are shut, and the runs, by unit. */
  lines: (cycle: string) => `CYCLE#${cycle}#LINES`,
  /** Who appealed or was put off, by unit: few, and asked for together. */
  cases: (cycle: string) => `CASES#${cycle}`,
  /** How far each unit is, counted. */
  progress: (cycle: string) => `CYCLE#${cycle}#PROGRESS`,
  /** What raters gave, unit by unit, as rating habits are seen from it. */
  ratings: (cycle: string) => `CYCLE#${cycle}#RATINGS`,
  figures: (unit: string, year: number) => `FIGURES#${unit}#${year}`,
  /** Cycles have a log each; everything else is logged under the organisation. */
  audit: (cycle: string | null) => `AUDIT#${cycle ?? 'organisation'}`,
};

/** In a unit's part and its texts, what belongs to one person begins with this. */
export const ofPerson = (employee: string) => `${employee}#`;

/** Between which sort keys the texts about these people and everybody between them lie. */
export const textsBetween = (first: string, last: string) => ({ from: ofPerson(first), until: `${ofPerson(last)}~` });

/** Among the policies, the versions of one begin with this. */
export const ofPolicy = (id: string) => `${id}#`;

/** Among the lines of a cycle, what belongs to one unit begins with this. */
export const ofUnit = (unit: string) => `${unit}#`;

/** And its runs, before anybody's line, under a name that is nobody's. */
export const runsOfUnit = (unit: string) => `${ofUnit(unit)} run#`;

const lineKinds = { L: 'line', D: 'decided', C: 'change', M: 'promotion', I: 'improvement' } as const;

/** Which kind of an item lies under a key among the lines. */
export function lineKind(sk: unknown): 'run' | (typeof lineKinds)[keyof typeof lineKinds] {
  const kind = String(sk).slice(-1);
  return isLineKind(kind) ? lineKinds[kind] : 'run';
}

const isLineKind = (kind: string): kind is keyof typeof lineKinds => Object.hasOwn(lineKinds, kind);

/** What belongs to the unit as a whole stands under a name that is nobody's. */
export const wholeUnit = ' unit';

/** Whom an item of a unit's part belongs to, and which kind it is: P, E, F, K, N, R or S; of an evaluation also its slot. */
export function ownerAndKind(sk: unknown): { readonly owner: string; readonly kind: string; readonly slot: string } {
  const [owner = '', kind = '', slot = ''] = String(sk).split('#');
  return { owner, kind, slot };
}

/** Among the cycles of its year lies its budget, under what is no cycle's id. */
const budgetMark = ' budget';
export const isBudget = ({ sk }: { readonly sk?: unknown }): boolean => String(sk).endsWith(budgetMark);

/** Beside the cycles, after them all, lies what waits for those who hold an office. */
export const dutiesFrom = '~';
export const isDuty = ({ sk }: { readonly sk?: unknown }): boolean => String(sk).startsWith(dutiesFrom);

/** Which kind of thing lies under a key, among those that others are told of when they change. */
export function kindUnder({ pk, sk }: Key): Followed | undefined {
  const whole = wholeKinds[pk];
  if (whole) return whole;
  if (pk === partitions.cycles) return isBudget({ sk }) || isDuty({ sk }) ? undefined : 'cycle';
  if (pk.startsWith(partitions.inbox(''))) return 'notice';
  if (pk.startsWith(partitions.cases(''))) return 'case';
  if (pk.startsWith(everyTalk)) return sk === talkHead ? 'talk' : undefined;
  if (pk === keys.roleBook().pk && sk === keys.roleBook().sk) return 'roles';
  if (pk.includes('#ANSWERS#')) return 'answer';
  if (pk.endsWith('#LINES')) return lineKind(sk) === 'promotion' ? 'promotion' : undefined;
  return pk.includes('#UNIT#') && ownerAndKind(sk).kind === 'E' ? 'evaluation' : undefined;
}

type Followed =
  | 'cycle'
  | 'evaluation'
  | 'answer'
  | 'case'
  | 'roles'
  | 'notice'
  | 'talk'
  | 'promotion'
  | 'honours'
  | 'policy';

/** Partitions of which everything is followed. */
const wholeKinds: Readonly<Record<string, Followed>> = {
  [partitions.honours]: 'honours',
  [partitions.policies]: 'policy',
};

/** With what the partitions of talks begin, and where in each stands how far it is. */
export const everyTalk = 'TALK#';
const talkHead = 'TALK';
const talkParts = { sheet: 'SHEET', shared: 'SHARED', goals: 'GOALS' } as const;

/** Which part of a talk lies under a key; of sheets and what was shared there is one of each side. */
export function talkPart(sk: unknown): 'head' | keyof typeof talkParts {
  const [first] = String(sk).split('#');
  if (first === talkParts.sheet) return 'sheet';
  if (first === talkParts.shared) return 'shared';
  return first === talkParts.goals ? 'goals' : 'head';
}

/** Where among the texts about a person the goals lie. */
export const goalsSlot = 'goals';

export const keys = {
  organisation: () => key('ORGANISATION', 'ORGANISATION'),
  errand: (to: string, of: ErrandPlace['of'], about: string) => key(partitions.errands(to), `${of}#W#${about}`),
  roleBook: () => key('ORGANISATION', 'ROLES'),
  person: (id: string) => key(partitions.person(id), 'PERSON'),
  history: (id: string) => key(partitions.person(id), 'HISTORY'),
  former: (id: string, unit: string) => key(partitions.person(id), `FORMER#${unit}`),
  readings: (id: string) => key(partitions.person(id), 'READINGS'),
  inboxMark: (id: string) => key(partitions.person(id), 'INBOX'),
  preferences: (id: string) => key(partitions.person(id), 'PREFERENCES'),
  /** The same person at the same time falls on the same key. */
  digest: (at: string, person: string) => key(partitions.digests, `${at}#${person}`),
  post: ({ cycle, about, at, group }: { cycle: string; about: string; at: string; group: number }) =>
    key(partitions.posts(cycle), `${at}#${about}#${group}`),
  workYears: () => key('ORGANISATION', 'CALENDAR'),
  report: (end: string, cycle: string) => key(partitions.reports, `${end}#${cycle}`),
  honours: (cycle: string) => key(partitions.honours, cycle),
  talk: (cycle: string, unit: string, employee: string) => key(partitions.talk(cycle, unit, employee), talkHead),
  talkGoals: (cycle: string, unit: string, employee: string) =>
    key(partitions.talk(cycle, unit, employee), talkParts.goals),
  /** What one side writes, and what it has shared of it. */
  talkSide: (cycle: string, unit: string, employee: string, what: 'sheet' | 'shared', side: TalkSide) =>
    key(partitions.talk(cycle, unit, employee), `${talkParts[what]}#${side}`),
  courses: () => key('COURSES', 'COURSES'),
  training: (year: number, person: string, id: string) => key(partitions.trainings(year), `${ofPerson(person)}${id}`),
  improving: (person: string, cycle: string) => key(partitions.improving(person), cycle),
  assignment: (id: string) => key(partitions.assignments, id),
  /** The same thing told again falls on the same key. */
  notice: ({ to, at, kind, about }: Pick<Notice, 'to' | 'at' | 'kind' | 'about'>) =>
    key(partitions.inbox(to), `${at}#${kind}#${about}`),
  noticeAt: (person: string, sk: string) => key(partitions.inbox(person), sk),
  policy: (id: string, version: number) => key(partitions.policies, `${ofPolicy(id)}${three(version)}`),
  cycle: (id: string) => key(partitions.cycles, id),
  /** One for each thing that can wait. */
  duty: (of: Duty['of'], ...about: string[]) => key(partitions.cycles, `${dutiesFrom}${of}#${about.join('#')}`),
  budget: (year: string) => key(partitions.cycles, `${year}${budgetMark}`),
  participant: (cycle: string, unit: string, employee: string) => key(partitions.unit(cycle, unit), `${employee}#P`),
  removed: (cycle: string, unit: string, employee: string) => key(partitions.unit(cycle, unit), `${employee}#X`),
  evaluation: (cycle: string, at: EvaluationAddress) =>
    key(partitions.unit(cycle, at.unit), `${at.employee}#E#${at.slot}`),
  figures: (cycle: string, unit: string, employee: string | null) =>
    key(partitions.unit(cycle, unit), `${employee ?? wholeUnit}#F`),
  tally: (cycle: string, unit: string, employee: string) => key(partitions.unit(cycle, unit), `${employee}#K`),
  /** Beside the evaluation whose rater was reminded. */
  nudge: (cycle: string, at: EvaluationAddress) => key(partitions.unit(cycle, at.unit), `${at.employee}#N#${at.slot}`),
  progress: (cycle: string, unit: string) => key(partitions.progress(cycle), unit),
  ratings: (cycle: string, unit: string) => key(partitions.ratings(cycle), unit),
  result: (cycle: string, unit: string, employee: string) => key(partitions.unit(cycle, unit), `${employee}#R`),
  payment: (cycle: string, unit: string, employee: string, run: number) =>
    key(partitions.unit(cycle, unit), `${employee}#S#${three(run)}`),
  texts: (cycle: string, at: EvaluationAddress) => key(partitions.texts(cycle, at.unit), `${at.employee}#${at.slot}`),
  /** Beside what is written about the person, under a name that is no evaluation's. */
  goals: (cycle: string, unit: string, employee: string) =>
    key(partitions.texts(cycle, unit), `${employee}#${goalsSlot}`),
  answer: (cycle: string, unit: string, employee: string, id: string) =>
    key(partitions.answers(cycle, unit), `${employee}#${id}`),
  line: (cycle: string, unit: string, employee: string) => key(partitions.lines(cycle), `${unit}#${employee}#L`),
  decided: (cycle: string, unit: string, employee: string) => key(partitions.lines(cycle), `${unit}#${employee}#D`),
  change: (cycle: string, unit: string, employee: string | null) =>
    key(partitions.lines(cycle), `${unit}#${employee ?? wholeUnit}#C`),
  promotion: (cycle: string, unit: string, employee: string) => key(partitions.lines(cycle), `${unit}#${employee}#M`),
  improvement: (cycle: string, unit: string, employee: string) => key(partitions.lines(cycle), `${unit}#${employee}#I`),
  case: (cycle: string, unit: string, employee: string) => key(partitions.cases(cycle), `${unit}#${employee}`),
  run: (cycle: string, number: number, unit: string) =>
    key(partitions.lines(cycle), `${runsOfUnit(unit)}${three(number)}`),
  link: (tokenHash: string) => key(`LINK#${tokenHash}`, 'LINK'),
  personalLink: (tokenHash: string) => key(`LINK#${tokenHash}`, 'TASK'),
  /** Beside the evaluation that the newest personal link opens. */
  linkMark: (cycle: string, at: EvaluationAddress) =>
    key(partitions.unit(cycle, at.unit), `${at.employee}#T#${at.slot}`),
  yearOfFigures: (unit: string, employee: string | null, year: number) =>
    key(partitions.figures(unit, year), employee ?? wholeUnit),
  audit: (cycle: string | null, at: string, id: string) => key(partitions.audit(cycle), `${at}#${id}`),
};

/** Between which sort keys the entries of a span of time lie; an open end is before or after every entry. */
export const auditSpan = ({ from, until }: { readonly from?: string; readonly until?: string }) => ({
  from: from ?? '0',
  until: until === undefined ? '~' : `${until}#~`,
});
