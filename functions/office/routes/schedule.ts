import { editAssignment, createAssignment } from '#lib/app/schedule/assignments.ts';
import { enterYear, readCalendar } from '#lib/app/schedule/calendar.ts';
import { readDaysFile } from '#lib/app/schedule/read-calendar-file.ts';
import { readCoverage, readSchedule } from '#lib/app/schedule/read.ts';
import { calendar, schedule } from '#lib/contract/schedule.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import { messageOf } from '../../problem.ts';
import { route } from '../../route.ts';

export const scheduleRoutes = [
  route(schedule.read, (context) => readSchedule(context)),
  route(schedule.create, (context, { body }) => createAssignment(context, body)),
  route(schedule.edit, (context, { params, body, seen }) => {
    const { reason, ...edit } = body;
    return editAssignment(context, { id: params.assignment, seen, reason }, edit);
  }),
  route(schedule.coverage, (context, { query }) => readCoverage(context, query.unit, query.cursor)),
  route(calendar.read, (context) => readCalendar(context)),
  route(calendar.readFile, async (context, { params, body, language }) => {
    const { rows } = await readDaysFile(context, params.year, body.file);
    const told = (one: Problem) => ({ column: one.path, code: one.code, message: messageOf(one, language) });
    return { rows: rows.map((row) => ({ ...row, problems: row.problems.map(told) })) };
  }),
  route(calendar.enter, (context, { params, body, seen }) => enterYear(context, seen, params.year, body)),
];
