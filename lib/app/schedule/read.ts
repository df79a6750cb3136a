import { dayOf } from '#lib/domain/calendar/days.ts';
import { periodAt } from '#lib/domain/calendar/period.ts';
import { dayOf as dayNumber, isoDate } from '#lib/domain/number/calendar.ts';
import { coverageOf } from '#lib/domain/schedule/coverage.ts';
import { upcoming } from '#lib/domain/schedule/upcoming.ts';
import type { Context } from '../context.ts';
import { allow } from '../guard.ts';
import { recordOf } from './assignments.ts';
import { workCalendars } from './calendar.ts';

const daysAhead = 366;

/** Every assignment, and what it plans for the next twelve months: with its cycle, where there is one already. */
export async function readSchedule(context: Context) {
  allow(context, 'schedule.read');
  const { store, at, timeZone } = context;
  const [assignments, calendars, cycles] = await Promise.all([
    store.allAssignments(),
    workCalendars(context),
    store.allCycles(),
  ]);
  const today = dayOf(at, timeZone);
  const until = isoDate(dayNumber(today) + daysAhead);
  const planned = assignments.flatMap((assignment) =>
    upcoming(assignment, calendars[assignment.calendar], today, until).map((one) => {
      const cycle = cycles.find(
        ({ period, policy }) => period.label === one.period.label && policy.id === assignment.policy,
      );
      return { ...one, cycle: cycle ? { id: cycle.id, state: cycle.state } : null };
    }),
  );
  return { assignments: assignments.map(recordOf), upcoming: planned };
}

/** Who of a unit is covered by what in the periods that run now, by nothing, or by two of a kind. */
export async function readCoverage(context: Context, unit: string, cursor: string | undefined) {
  allow(context, 'schedule.read');
  const { store, at, timeZone } = context;
  const [assignments, { items, nextCursor }] = await Promise.all([
    store.allAssignments(),
    store.peopleOf(unit, cursor),
  ]);
  const today = dayOf(at, timeZone);
  const coverage = coverageOf(assignments, items, ({ kind }) => periodAt(kind, today));
  return {
    items: items.flatMap(({ id, name, post, left }, place) => {
      const found = coverage[place];
      if (found === undefined || (left !== null && left < today)) return [];
      const { by, twice, tooNew } = found;
      return [{ person: { id, name, post }, by: [...by], twice: [...twice], tooNew: [...tooNew] }];
    }),
    nextCursor,
  };
}
