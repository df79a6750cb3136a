import { dayOf } from '#lib/domain/calendar/days.ts';
import { workingDaysFrom, weekends } from '#lib/domain/calendar/work-calendar.ts';
import { compareInstants } from '#lib/domain/calendar/instants.ts';
import { DomainError, LostRace } from '#lib/domain/error.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { datesFor } from '#lib/domain/lifecycle/dates.ts';
import { currentOf } from '#lib/domain/policy/version.ts';
import type { Assignment } from '#lib/domain/schedule/assignment.ts';
import { type PlannedTick, ticksOf } from '#lib/domain/schedule/ticks.ts';
import { cycleName, payMonthOf } from '#lib/domain/schedule/cycle-name.ts';
import { isFor, type Upcoming, upcoming } from '#lib/domain/schedule/upcoming.ts';
import type { Context } from '../context.ts';
import { createCycle } from '../cycles/create.ts';
import { followDates } from '../cycles/move-dates.ts';
import { isListed } from '../cycles/state.ts';
import { recountCycle } from '../progress/recount.ts';
import { workCalendars } from './calendar.ts';
import { followGivenBack } from './given-back.ts';
import { bringUpToDate } from './live-cycle.ts';
import { missingYears } from './missing-years.ts';
import { tellNotPlanned } from './not-planned.ts';
import type { Scheduler } from './scheduler.ts';
import { tellOfGap } from './term-calendar.ts';
import { tellWhatStopped } from './tick.ts';

/** Working days before its announcement that a cycle is planned: time to mend what is missing. */
const plannedAhead = 10;
/** So many at most before its period begins. */
const earliestAnnounced = 60;

/**
 * Once a day, and whenever the system starts: what assignments plan comes into being, every live cycle is brought to
 * where it should be, and its schedules are made what they should be. Nothing depends on a schedule having survived.
 */
export async function reconcile(context: Context, scheduler: Scheduler): Promise<void> {
  const failures: unknown[] = [];
  /** What fails for one cycle keeps no other waiting, and is told at the end. */
  const alone = (work: Promise<void>) => work.catch((error: unknown) => void failures.push(error));
  await alone(planCycles(context, alone));
  const cycles = await context.store.allCycles();
  for (const { id } of cycles.filter(isLive)) await alone(mendCycle(context, scheduler, id));
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} parts of the day's work failed`);
}

async function mendCycle(context: Context, scheduler: Scheduler, id: string): Promise<void> {
  await keepCycle(context, scheduler, id);
  const cycle = await context.store.cycleById(id);
  if (!cycle || cycle.moving || !isListed(cycle)) return;
  // Dates may have been moved and not followed to the end. How far everybody is, is counted as evaluations change. What
  // was lost on the way of either is mended here.
  await followDates(context, cycle);
  await followGivenBack(context, cycle);
  await recountCycle(context, cycle);
}

const isLive = ({ state }: Cycle) => state !== 'closed' && state !== 'cancelled';

/** Brings one cycle up to date and keeps the schedules of what is still to come. */
export async function keepCycle(context: Context, scheduler: Scheduler, id: string): Promise<void> {
  const brought = await bringUpToDate(context, id);
  if (!brought) return;
  await tellWhatStopped(context, brought);
  const { cycle, plan } = brought;
  await keep(context, scheduler, cycle, plan);
}

/** Only the schedules: whoever plans or moves a cycle by hand is not hurried by dates that are over. */
export async function keepSchedules(context: Context, scheduler: Scheduler, id: string): Promise<void> {
  const [cycle, calendars] = await Promise.all([context.store.cycleById(id), workCalendars(context)]);
  if (!cycle) return;
  await keep(context, scheduler, cycle, ticksOf(cycle, calendars[cycle.calendar], context.timeZone));
}

const keep = ({ at: now }: Context, scheduler: Scheduler, cycle: Cycle, plan: readonly PlannedTick[]) =>
  scheduler.keep(cycle.id, isLive(cycle) ? plan.filter(({ at }) => compareInstants(at, now) > 0) : []);

type Alone = (work: Promise<void>) => Promise<void>;

async function planCycles(context: Context, alone: Alone): Promise<void> {
  const [assignments, calendars, cycles] = await Promise.all([
    context.store.allAssignments(),
    workCalendars(context),
    context.store.allCycles(),
  ]);
  const today = dayOf(context.at, context.timeZone);
  const soon = workingDaysFrom(weekends, today, plannedAhead);
  const until = workingDaysFrom(weekends, soon, earliestAnnounced + 1);
  for (const year of missingYears(assignments, calendars, today)) await tellOfGap(context, year);
  const active = assignments.filter(({ state }) => state === 'active');
  for (const assignment of active)
    for (const one of upcoming(assignment, calendars[assignment.calendar], today, until)) {
      const known = cycles.some((cycle) => isFor(assignment, one.period.label, cycle));
      if (one.state === 'planned' && !known && one.dates.announce <= soon) await alone(plan(context, assignment, one));
    }
}

/** What keeps a cycle from coming, such as a policy without an approved version, is said to HR. */
async function plan(
  context: Context,
  assignment: Assignment,
  { period, dates }: Extract<Upcoming, { state: 'planned' }>,
): Promise<void> {
  const { id, policy, covers, rankBy, calendar, payAfterMonths } = assignment;
  const newest = currentOf(await context.store.recordsOf(policy));
  if (!newest) return tellNotPlanned(context, assignment, period, []);
  try {
    await createCycle(context, {
      name: cycleName(period),
      policy: { id: policy, version: newest.number },
      period: { label: period.label, start: period.start, end: period.end },
      units: covers.units,
      rankBy,
      dates: datesFor(dates, newest.scheme.process),
      payMonth: payMonthOf(dates.publish, payAfterMonths),
      assignment: id,
      calendar,
      covers: { posts: covers.posts, employment: covers.employment, minServiceMonths: covers.minServiceMonths },
    });
  } catch (error) {
    // Planned by a person or another run meanwhile: that is what was wanted.
    if (error instanceof LostRace || isThere(error)) return;
    if (!(error instanceof DomainError) || error.code === 'internal' || error.code === 'busy') throw error;
    await tellNotPlanned(context, assignment, period, error.problems);
  }
}

const isThere = (error: unknown) =>
  error instanceof DomainError &&
  error.problems.length > 0 &&
  error.problems.every(({ code }) => code === 'cycle.exists');
