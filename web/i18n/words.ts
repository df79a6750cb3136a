import { use } from 'react';
import { part } from '../api/part.ts';
import type appeals from './zh/appeals.ts';
import type bonus from './zh/bonus.ts';
import type common from './zh/common.ts';
import type corrections from './zh/corrections.ts';
import type employee from './zh/employee.ts';
import type evaluation from './zh/evaluation.ts';
import type exports from './zh/exports.ts';
import type goals from './zh/goals.ts';
import type differences from './zh/differences.ts';
import type policies from './zh/policies.ts';
import type preferences from './zh/preferences.ts';
import type receipt from './zh/receipt.ts';
import type reports from './zh/reports.ts';
import type hr from './zh/hr.ts';
import type incentives from './zh/incentives.ts';
import type raters from './zh/raters.ts';
import type standard from './zh/standard.ts';
import type progress from './zh/progress.ts';
import type simulation from './zh/simulation.ts';
import type signin from './zh/signin.ts';
import type studio from './zh/studio.ts';
import type supervisor from './zh/supervisor.ts';
import type director from './zh/director.ts';
import type talks from './zh/talks.ts';
import type time from './zh/time.ts';
import type task from './zh/task.ts';
import type training from './zh/training.ts';
import type links from './zh/links.ts';
import { chooseLanguage, currentLanguage, type Language, useLanguage } from './language.ts';

/**
 * Words by area, one file per language and area, fetched when first needed. The Chinese file is the measure: the English
 * one `satisfies` its type, so that a missing or a surplus key, or another parameter, does not compile.
 * A sentence with something in it is a function: `left: (p: { days: number }) => …`, which also carries plurals.
 */
interface Areas {
  appeals: typeof appeals;
  bonus: typeof bonus;
  common: typeof common;
  corrections: typeof corrections;
  signin: typeof signin;
  employee: typeof employee;
  evaluation: typeof evaluation;
  exports: typeof exports;
  goals: typeof goals;
  differences: typeof differences;
  policies: typeof policies;
  preferences: typeof preferences;
  receipt: typeof receipt;
  reports: typeof reports;
  supervisor: typeof supervisor;
  director: typeof director;
  raters: typeof raters;
  standard: typeof standard;
  hr: typeof hr;
  incentives: typeof incentives;
  progress: typeof progress;
  simulation: typeof simulation;
  studio: typeof studio;
  talks: typeof talks;
  time: typeof time;
  task: typeof task;
  training: typeof training;
  links: typeof links;
}
export type Area = keyof Areas;
const areas: readonly Area[] = [
  'appeals',
  'bonus',
  'common',
  'corrections',
  'signin',
  'employee',
  'evaluation',
  'exports',
  'goals',
  'differences',
  'policies',
  'preferences',
  'receipt',
  'reports',
  'supervisor',
  'director',
  'raters',
  'standard',
  'hr',
  'incentives',
  'simulation',
  'studio',
  'talks',
  'time',
  'task',
  'training',
  'links',
  'progress',
];

const files: { [L in Language]: { [A in Area]: () => Promise<{ default: Areas[A] }> } } = {
  zh: {
    appeals: () => import('./zh/appeals.ts'),
    bonus: () => import('./zh/bonus.ts'),
    common: () => import('./zh/common.ts'),
    corrections: () => import('./zh/corrections.ts'),
    signin: () => import('./zh/signin.ts'),
    employee: () => import('./zh/employee.ts'),
    evaluation: () => import('./zh/evaluation.ts'),
    exports: () => import('./zh/exports.ts'),
    goals: () => import('./zh/goals.ts'),
    differences: () => import('./zh/differences.ts'),
    policies: () => import('./zh/policies.ts'),
    preferences: () => import('./zh/preferences.ts'),
    receipt: () => import('./zh/receipt.ts'),
    reports: () => import('./zh/reports.ts'),
    supervisor: () => import('./zh/supervisor.ts'),
    director: () => import('./zh/director.ts'),
    raters: () => import('./zh/raters.ts'),
    standard: () => import('./zh/standard.ts'),
    hr: () => import('./zh/hr.ts'),
    incentives: () => import('./zh/incentives.ts'),
    progress: () => import('./zh/progress.ts'),
    simulation: () => import('./zh/simulation.ts'),
    studio: () => import('./zh/studio.ts'),
    talks: () => import('./zh/talks.ts'),
    time: () => import('./zh/time.ts'),
    task: () => import('./zh/task.ts'),
    training: () => import('./zh/training.ts'),
    links: () => import('./zh/links.ts'),
  },
  en: {
    appeals: () => import('./en/appeals.ts'),
    bonus: () => import('./en/bonus.ts'),
    common: () => import('./en/common.ts'),
    corrections: () => import('./en/corrections.ts'),
    signin: () => import('./en/signin.ts'),
    employee: () => import('./en/employee.ts'),
    evaluation: () => import('./en/evaluation.ts'),
    exports: () => import('./en/exports.ts'),
    goals: () => import('./en/goals.ts'),
    differences: () => import('./en/differences.ts'),
    policies: () => import('./en/policies.ts'),
    preferences: () => import('./en/preferences.ts'),
    receipt: () => import('./en/receipt.ts'),
    reports: () => import('./en/reports.ts'),
    supervisor: () => import('./en/supervisor.ts'),
    director: () => import('./en/director.ts'),
    raters: () => import('./en/raters.ts'),
    standard: () => import('./en/standard.ts'),
    hr: () => import('./en/hr.ts'),
    incentives: () => import('./en/incentives.ts'),
    progress: () => import('./en/progress.ts'),
    simulation: () => import('./en/simulation.ts'),
    studio: () => import('./en/studio.ts'),
    talks: () => import('./en/talks.ts'),
    time: () => import('./en/time.ts'),
    task: () => import('./en/task.ts'),
    training: () => import('./en/training.ts'),
    links: () => import('./en/links.ts'),
  },
};

const fetched: { [L in Language]: { [A in Area]?: Promise<Areas[A]> } } = { zh: {}, en: {} };

/** Fetches an area's words ahead of the screen that needs them. */
export function loadWords<A extends Area>(language: Language, area: A): Promise<Areas[A]> {
  const under = fetched[language][area];
  if (under !== undefined) return under;
  const words = part(files[language][area]).then((file) => file.default);
  fetched[language] = { ...fetched[language], [area]: words };
  words.then(
    (value) => Object.assign(words, { status: 'fulfilled', value }),
    // Without a network it is asked for anew the next time.
    () => delete fetched[language][area],
  );
  return words;
}

/**
 * The words of one area in the reader's language: `const w = useWords('employee'); w.home.title`. `use` is called also when
 * they are there, and returns at once by what is noted on them then: a first render that waited is made again, and has to
 * ask for the same.
 */
export function useWords<A extends Area>(area: A): Areas[A] {
  return use(loadWords(useLanguage(), area));
}

/** Changes the language once everything on the screen can be said in it, so that nothing flickers. */
export async function switchLanguage(next: Language): Promise<void> {
  const inUse = areas.filter((area) => fetched[currentLanguage()][area] !== undefined);
  await Promise.all(inUse.map((area) => loadWords(next, area)));
  chooseLanguage(next);
}
