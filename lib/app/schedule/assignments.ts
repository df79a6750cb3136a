import { dayOf } from '#lib/domain/calendar/days.ts';
import { periodOf } from '#lib/domain/calendar/period.ts';
import { weekends } from '#lib/domain/calendar/work-calendar.ts';
import type { CycleDates } from '#lib/domain/lifecycle/cycle.ts';
import { dateProblems } from '#lib/domain/lifecycle/dates.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import { currentOf } from '#lib/domain/policy/version.ts';
import type { Assignment } from '#lib/domain/schedule/assignment.ts';
import { datesOf } from '#lib/domain/schedule/offsets.ts';
import { plannedFor } from '#lib/domain/schedule/upcoming.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, isRepeated, refuse, trace } from '../guard.ts';
import { workCalendars } from './calendar.ts';

export type NewAssignment = Omit<Assignment, 'id' | 'state' | 'exceptions'>;
export type AssignmentEdit = Omit<Assignment, 'id' | 'policy' | 'kind'>;

/** Says who is appraised by a policy, and when. From the next reconciliation on its cycles are planned by themselves. */
export async function createAssignment(context: Context, wanted: NewAssignment) {
  allow(context, 'schedule.manage');
  const { store, request } = context;
  const known = await store.allAssignments();
  const repeated = known.find((assignment) => isRepeated(assignment, request));
  if (repeated) return recordOf(repeated);
  refuse(await problemsOf(context, wanted));
  const id = freeId(
    wanted.policy,
    known.map((assignment) => assignment.id),
  );
  const assignment: Stored<Assignment> = { ...wanted, id, state: 'active', exceptions: {}, version: 0 };
  const entry = trace(context, 'assignment.create', { cycle: null, details: { assignment: wanted.name.zh } });
  await store.commit(entry, [store.assignmentWrite(assignment, request)]);
  return recordOf({ ...assignment, version: 1 });
}

/** The first of a policy is called like it; the next ones get a number. */
function freeId(policy: string, taken: readonly string[]): string {
  let id = policy;
  for (let number = 2; taken.includes(id); number += 1) id = `${policy}.${number}`;
  return id;
}

/** Changes whom it covers or when; pauses or resumes it; skips a period or moves its dates. What is planned already stays. */
export async function editAssignment(
  context: Context,
  { id, seen, reason }: { readonly id: string; readonly seen: number; readonly reason?: string | undefined },
  edit: AssignmentEdit,
) {
  allow(context, 'schedule.manage');
  const { store } = context;
  const before = found(
    (await store.allAssignments()).find((assignment) => assignment.id === id),
    'assignment',
  );
  expectVersion(before, seen);
  const after = { ...before, ...edit };
  refuse([...(await problemsOf(context, after)), ...(await exceptionProblems(context, after))]);
  const entry = trace(context, 'assignment.edit', {
    cycle: null,
    ...(reason === undefined ? {} : { reason }),
    details: { assignment: after.name.zh },
  });
  await store.commit(entry, [store.assignmentWrite(after, null)]);
  return recordOf({ ...after, version: after.version + 1 });
}

/** As it is shown and edited. */
export function recordOf({ covers, ...assignment }: Stored<Assignment>) {
  return {
    ...assignment,
    rankBy: assignment.rankBy ?? ('own' as const),
    covers: { ...covers, units: [...covers.units], posts: [...covers.posts] },
  };
}

async function problemsOf(
  { store }: Context,
  { policy, kind, covers, since, offsets }: NewAssignment,
): Promise<Problem[]> {
  const [organisation, policies] = await Promise.all([store.organisation(), store.allPolicies()]);
  const of = currentOf(policies.filter(({ id }) => id === policy));
  const units = new Set(found(organisation, 'organisation').units.map(({ id }) => id));
  const period = periodOf(since);
  const fits = of?.scheme.calculation.period === kind;
  return [
    ...(of === undefined ? [{ path: 'policy', code: 'assignment.no-policy' }] : []),
    ...(of !== undefined && !fits ? [{ path: 'kind', code: 'assignment.other-period' }] : []),
    ...(period?.kind === kind ? [] : [{ path: 'since', code: 'assignment.no-period' }]),
    ...covers.units.flatMap((unit, place): Problem[] => {
      const known = units.has(unit);
      if (known && covers.units.indexOf(unit) === place) return [];
      const code = known ? 'unit.repeated' : 'unit.unknown';
      return [{ path: `covers.units[${place}]`, code, params: { unit } }];
    }),
    ...(period ? offsetProblems(datesOf(period, offsets, weekends)) : []),
  ];
}

/** The dates of a period that were moved by hand must be in order with those that were not; what is over stays as it is. */
async function exceptionProblems(context: Context, assignment: Assignment): Promise<Problem[]> {
  const calendars = await workCalendars(context);
  const today = dayOf(context.at, context.timeZone);
  return Object.keys(assignment.exceptions).flatMap((label): Problem[] => {
    const path = `exceptions.${label}`;
    const period = periodOf(label);
    if (period?.kind !== assignment.kind) return [{ path, code: 'assignment.no-period' }];
    if (period.end < today) return [];
    const known = plannedFor(assignment, calendars[assignment.calendar], period);
    const planned = known.state === 'gap' ? plannedFor(assignment, weekends, period) : known;
    return planned.state === 'planned'
      ? dateProblems(planned.dates).map((problem) => ({ ...problem, path: `${path}.${problem.path}` }))
      : [];
  });
}

/** On plain weekends the order of the dates shows, whichever holidays there will be. */
const offsetProblems = (dates: CycleDates): Problem[] =>
  dateProblems(dates).map((problem) => ({ ...problem, path: problem.path.replace('dates.', 'offsets.') }));
