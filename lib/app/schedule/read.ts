import { dayOf } from '#lib/domain/calendar/days.ts';
import { periodAt } from '#lib/domain/calendar/period.ts';
import { dayOf as dayNumber, isoDate } from '#lib/domain/number/calendar.ts';
import { coverageOf } from '#lib/domain/schedule/coverage.ts';
import { isFor, type Upcoming, upcoming } from '#lib/domain/schedule/upcoming.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Assignment } from '#lib/domain/schedule/assignment.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context, SignedIn } from '../context.ts';
import { allow, found } from '../guard.ts';
import { recordOf } from './assignments.ts';
import { recordReading } from '../reading.ts';
import { workCalendars } from './calendar.ts';
import { missingYears } from './missing-years.ts';

const daysAhead = 366;

/** Every assignment, and what it plans for the next twelve months; where there is a cycle already, its dates count. */
export async function readSchedule(context: Context) {
  allow(context, 'schedule.read');
  const { store, at, timeZone } = context;
  const [assignments, calendars, cycles] = await Promise.all([
    store.allAssignments(),
    workCalendars(context),
    store.allCycles(),
  ]);
  const today = dayOf(at, timeZone);
  const lastYear = isoDate(dayNumber(today) - daysAhead);
  const until = isoDate(dayNumber(today) + daysAhead);
  const planned = assignments.flatMap((assignment) =>
    upcoming(assignment, calendars[assignment.calendar], lastYear, until)
      .map((one) => withCycle(one, cycleOf(cycles, assignment, one.period.label)))
      .filter(({ period, cycle }) =>
        cycle === null ? assignment.state === 'active' && period.end >= today : period.end >= today || isLive(cycle),
      ),
  );
  return {
    assignments: assignments.map(recordOf),
    upcoming: planned,
    missingYears: missingYears(assignments, calendars, today),
  };
}

/** The one of several that was not cancelled. */
function cycleOf(cycles: readonly Stored<Cycle>[], assignment: Assignment, label: string) {
  const of = cycles.filter((cycle) => isFor(assignment, label, cycle));
  return of.find(({ state }) => state !== 'cancelled') ?? of[0];
}

const isLive = ({ state }: Pick<Cycle, 'state'>) => state !== 'closed' && state !== 'cancelled';

function withCycle(one: Upcoming, cycle: Stored<Cycle> | undefined) {
  if (cycle === undefined) return { ...one, cycle: null };
  const { id, state, version, dates } = cycle;
  const known = { assignment: one.assignment, period: one.period, cycle: { id, state, version } };
  const moved = one.state === 'planned' && one.moved;
  return { ...known, state: 'planned' as const, dates, moved };
}

/** Who of a unit is covered by what in the periods that run now, by nothing, or by two of a kind. */
export async function readCoverage(context: SignedIn, unit: string, cursor: string | undefined) {
  allow(context, 'schedule.read');
  const { store, at, timeZone } = context;
  const [organisation, assignments, { items, nextCursor }] = await Promise.all([
    store.organisation(),
    store.allAssignments(),
    store.peopleOf(unit, cursor),
  ]);
  if (cursor === undefined) await recordReading(context, 'people.read', { cycle: null, unit });
  const today = dayOf(at, timeZone);
  const coverage = coverageOf(found(organisation, 'organisation').units, assignments, items, ({ kind }) =>
    periodAt(kind, today),
  );
  return {
    items: items.flatMap(({ id, name, post, left }, place) => {
      const covered = coverage[place];
      if (covered === undefined || (left !== null && left < today)) return [];
      const { by, twice, tooNew, otherEmployment } = covered;
      return [
        {
          person: { id, name, post },
          by: [...by],
          twice: [...twice],
          tooNew: [...tooNew],
          otherEmployment: [...otherEmployment],
        },
      ];
    }),
    nextCursor,
  };
}
