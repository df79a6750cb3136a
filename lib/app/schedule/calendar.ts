import { chinaYears } from '#lib/domain/calendar/china.ts';
import { checkWorkYear } from '#lib/domain/calendar/check-year.ts';
import { type WorkCalendar, weekends, type WorkYear } from '#lib/domain/calendar/work-calendar.ts';
import type { Assignment } from '#lib/domain/schedule/assignment.ts';
import type { WorkYears } from '#lib/store/schedules.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, refuse, trace } from '../guard.ts';

type Kind = Assignment['calendar'];

/** What HR entered goes before what is built in. */
export const statutoryYears = ({ years }: WorkYears): Readonly<Record<string, WorkYear>> => ({
  ...chinaYears,
  ...years,
});

/** The calendars by which working days are counted. */
export async function workCalendars({ store }: Pick<Context, 'store'>): Promise<Readonly<Record<Kind, WorkCalendar>>> {
  return { statutory: { kind: 'years', years: statutoryYears(await store.workYears()) }, weekends };
}

/** Every year that is known, and whether it was entered here. */
export async function readCalendar(context: Context) {
  allow(context, 'calendar.read');
  const entered = await context.store.workYears();
  const all = Object.entries(statutoryYears(entered)).toSorted(([a], [b]) => (a < b ? 1 : -1));
  return {
    version: entered.version,
    years: all.map(([year, { off, on }]) => ({
      year,
      off: [...off],
      on: [...on],
      entered: Object.hasOwn(entered.years, year),
    })),
  };
}

/** Enters or corrects a year. The dates of cycles that are planned already stay as they are; HR moves them where needed. */
export async function enterYear(context: Context, seen: number, year: string, days: WorkYear) {
  allow(context, 'calendar.manage');
  const { store } = context;
  const before = await store.workYears();
  expectVersion(before, seen);
  refuse(checkWorkYear(year, days));
  const entered = { off: days.off.toSorted(), on: days.on.toSorted() };
  const after = { ...before, years: { ...before.years, [year]: entered } };
  const details = { year, count: entered.off.length };
  await store.commit(trace(context, 'calendar.year', { cycle: null, details }), [store.workYearsWrite(after)]);
  return readCalendar(context);
}
