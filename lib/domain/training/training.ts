import type { Machine } from '../lifecycle/transition.ts';
import type { Names } from '../policy/policy.ts';
import type { Problem } from '../policy/problem.ts';
import type { CourseForm } from './course.ts';

export const trainingStates = ['proposed', 'planned', 'done', 'missed', 'cancelled'] as const;
export type TrainingState = (typeof trainingStates)[number];

/** What becomes of one person's place in one course. */
export const trainingMachine = {
  accept: { from: ['proposed'], to: 'planned', who: 'hr' },
  finish: { from: ['planned', 'missed'], to: 'done', who: 'hr' },
  miss: { from: ['planned'], to: 'missed', who: 'hr', reason: true },
  replan: { from: ['missed', 'cancelled'], to: 'planned', who: 'hr' },
  cancel: { from: ['proposed', 'planned', 'missed'], to: 'cancelled', who: 'hr', reason: true },
} as const satisfies Machine<TrainingState>;

export type TrainingAction = keyof typeof trainingMachine;

export const trainingResults = ['passed', 'failed', 'attended'] as const;
export type TrainingResult = (typeof trainingResults)[number];

interface OfCycle {
  readonly cycle: string;
  readonly cycleName: Names;
}

/** Why somebody is trained. A need keeps the points that raised it: what came of it is held against them. */
export type Because =
  | (OfCycle & {
      readonly kind: 'need';
      readonly period: string;
      readonly indicator: string;
      readonly indicatorName: Names;
      readonly points: string;
    })
  | (OfCycle & { readonly kind: 'wish'; readonly text: string })
  /** In the words of the supervisor who proposed it. */
  | { readonly kind: 'proposal'; readonly text: string }
  | { readonly kind: 'hr' };

export type Need = Extract<Because, { kind: 'need' }>;

/** One line of a year's plan: who takes which course, when, and why. Names and cost are kept as they were then. */
export interface Training {
  readonly year: number;
  /** Within the person's year: made from course and day, so that nobody is entered twice for the same. */
  readonly id: string;
  readonly employee: string;
  readonly name: string;
  readonly unit: string;
  /** Who may follow it beside HR. */
  readonly supervisor: string | null;
  readonly course: { readonly id: string; readonly name: Names };
  readonly form: CourseForm;
  readonly hours: number;
  /** Minor units: as planned, then as it came to be. */
  readonly cost: number;
  readonly date: string;
  readonly because: Because;
  readonly asked: { readonly by: string; readonly name: string; readonly at: string };
  readonly state: TrainingState;
  /** Once it is done. */
  readonly result: TrainingResult | null;
  /** Why it was missed or cancelled, or how it went. */
  readonly note: string | null;
  /** What the person says of the course, from 1 to 5. */
  readonly satisfaction: number | null;
  /** The indicator's points in the next result that could show something. */
  readonly after: (OfCycle & { readonly points: string }) | null;
}

/** One course on one day is one place. */
export const trainingId = (course: string, date: string): string => `${date}_${course}`;

export interface TrainingAsked {
  readonly action: TrainingAction;
  readonly date: string | null;
  readonly result: TrainingResult | null;
  readonly note: string | null;
}

/** What has to be said with a step; the day stays within the plan's year, and what is done was not tomorrow. */
export function trainingProblems(
  { action, date, result, note }: TrainingAsked,
  year: number,
  today: string,
): Problem[] {
  const problems: Problem[] = [];
  if (action === 'finish' && result === null) problems.push({ path: 'result', code: 'required' });
  if (action === 'replan' && date === null) problems.push({ path: 'date', code: 'required' });
  if ((action === 'miss' || action === 'cancel') && note === null) problems.push({ path: 'note', code: 'required' });
  if (date !== null) problems.push(...dateProblems(date, year));
  if (action === 'finish' && date !== null && date > today) problems.push({ path: 'date', code: 'training.future' });
  return problems;
}

export const dateProblems = (date: string, year: number): Problem[] =>
  Number(date.slice(0, 4)) === year ? [] : [{ path: 'date', code: 'training.year', params: { year: String(year) } }];

/** A course is rated by whoever took it, once it is over. */
export const awaitsSatisfaction = ({ state, satisfaction }: Pick<Training, 'state' | 'satisfaction'>): boolean =>
  state === 'done' && satisfaction === null;
