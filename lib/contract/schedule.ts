import * as z from 'zod';
import { employments } from '#lib/domain/organisation/person.ts';
import { cycleState, date, id, reason } from './common.ts';
import { cycleDates } from './cycles.ts';
import { endpoint } from './endpoint.ts';
import { rankLevels } from '#lib/domain/schedule/ranking.ts';
import { unitId } from './settings.ts';
import { text } from './text.ts';

const periodLabel = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])|Q[1-4]|H[12])?$/);
const periodKind = z.enum(['month', 'quarter', 'half-year', 'year']);

/** Working days after the first or the last day of the period; before it where negative. */
const offset = z.strictObject({ from: z.enum(['start', 'end']), days: z.int().min(-60).max(60) });

const offsets = z.strictObject({
  announce: offset,
  opens: offset,
  self: offset,
  peer: offset,
  customer: offset,
  supervisor: offset,
  secondReview: offset.optional(),
  closes: offset,
  publish: offset,
});

const covers = z.strictObject({
  units: z.array(unitId).min(1).max(200),
  posts: z.array(z.string().min(1).max(60)).max(100),
  employment: z.enum(['all', ...employments]).default('all'),
  minServiceMonths: z.int().min(0).max(24),
});

const exception = z.union([
  z.strictObject({ skip: z.literal(true), reason }),
  z.strictObject({ dates: cycleDates.partial() }),
]);

const shape = {
  name: text,
  policy: id,
  kind: periodKind,
  covers,
  /** Which level ranks and shares pools; without it everybody's own unit. */
  rankBy: z.enum(rankLevels).optional(),
  calendar: z.enum(['statutory', 'weekends']),
  offsets,
  payAfterMonths: z.int().min(0).max(6),
  since: periodLabel,
};

export const newAssignment = z.strictObject(shape);
export type NewAssignment = z.infer<typeof newAssignment>;

export const assignmentRecord = z.object({
  ...shape,
  rankBy: z.enum(rankLevels),
  id: z.string(),
  state: z.enum(['active', 'paused']),
  exceptions: z.record(periodLabel, exception),
  version: z.int(),
});

/** Its policy and the kind of its periods stay. */
const assignmentEdit = z.strictObject({
  name: text,
  covers,
  rankBy: shape.rankBy,
  calendar: shape.calendar,
  offsets,
  payAfterMonths: shape.payAfterMonths,
  since: periodLabel,
  state: z.enum(['active', 'paused']),
  exceptions: z.record(periodLabel, exception),
  reason: reason.optional(),
});

/** One period that an assignment plans: its dates, that it is skipped, or the year that is missing in the calendar. */
const upcoming = z.object({
  assignment: z.string(),
  period: z.object({ label: z.string(), start: date, end: date }),
  state: z.enum(['planned', 'skipped', 'gap']),
  dates: cycleDates.optional(),
  moved: z.boolean().optional(),
  reason: z.string().optional(),
  year: z.string().optional(),
  /** The cycle that has come of it already. */
  cycle: z.object({ id: z.string(), state: cycleState, version: z.int() }).nullable(),
});

const calendarYear = z.string().regex(/^20\d\d$/);
const workYear = z.object({ year: z.string(), off: z.array(date), on: z.array(date), entered: z.boolean() });
const calendarRecord = z.object({ version: z.int(), years: z.array(workYear) });

export const schedule = {
  read: endpoint({
    method: 'GET',
    path: '/schedule',
    summary: 'Who is appraised by which policy, and what that plans for the next twelve months',
    reply: z.object({
      assignments: z.array(assignmentRecord),
      upcoming: z.array(upcoming),
      /** Years without holidays that dates reach into soon. */
      missingYears: z.array(z.string()),
    }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/assignments',
    summary: 'Have people appraised by a policy, period by period, from now on',
    body: newAssignment,
    reply: assignmentRecord,
  }),
  edit: endpoint({
    method: 'PUT',
    path: '/assignments/:assignment',
    summary: 'Change whom it covers or when; pause it, resume it, skip a period or move its dates',
    params: z.object({ assignment: id }),
    body: assignmentEdit,
    ifMatch: true,
    reply: assignmentRecord,
  }),
  coverage: endpoint({
    method: 'GET',
    path: '/coverage',
    summary: 'Which people of a unit are covered by what, by nothing, or by too much',
    query: z.object({ unit: unitId, cursor: z.string().optional() }),
    reply: z.object({
      items: z.array(
        z.object({
          person: z.object({ id: z.string(), name: z.string(), post: text }),
          by: z.array(z.string()),
          twice: z.array(periodKind),
          tooNew: z.array(z.string()),
          otherEmployment: z.array(z.string()),
        }),
      ),
      nextCursor: z.string().nullable(),
    }),
  }),
};

export const calendar = {
  read: endpoint({
    method: 'GET',
    path: '/calendar',
    summary: 'Holidays and make-up working days, the newest year first',
    reply: calendarRecord,
  }),
  enter: endpoint({
    method: 'PUT',
    path: '/calendar/:year',
    summary: 'Enter or correct the holidays and make-up days of a year',
    params: z.object({ year: calendarYear }),
    body: z.strictObject({ off: z.array(date).max(200), on: z.array(date).max(60) }),
    ifMatch: true,
    reply: calendarRecord,
  }),
  readFile: endpoint({
    method: 'POST',
    path: '/calendar/:year/file',
    summary: 'Check a CSV of holidays and make-up days line by line; nothing is written',
    params: z.object({ year: calendarYear }),
    /** Base64. */
    body: z.strictObject({ file: z.base64().min(1) }),
    reply: z.object({
      rows: z.array(
        z.object({
          /** As the spreadsheet counts: the titles are line 1. */
          line: z.int(),
          /** An ISO date, or what stands there where it is none. */
          day: z.string(),
          kind: z.enum(['off', 'on']).nullable(),
          text: z.string(),
          /** Each at its column, in the reader's words. */
          problems: z.array(z.object({ column: z.string(), code: z.string(), message: z.string() })),
        }),
      ),
    }),
  }),
};
