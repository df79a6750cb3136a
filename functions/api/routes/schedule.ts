import { editAssignment, createAssignment } from '#lib/app/schedule/assignments.ts';
import { enterYear, readCalendar } from '#lib/app/schedule/calendar.ts';
import { readCoverage, readSchedule } from '#lib/app/schedule/read.ts';
import { calendar, schedule } from '#lib/contract/schedule.ts';
import { route } from '../route.ts';

export const scheduleRoutes = [
  route(schedule.read, (context) => readSchedule(context)),
  route(schedule.create, (context, { body }) => createAssignment(context, body)),
  route(schedule.edit, (context, { params, body, seen }) => {
    const { reason, ...edit } = body;
    return editAssignment(context, { id: params.assignment, seen, reason }, edit);
  }),
  route(schedule.coverage, (context, { query }) => readCoverage(context, query.unit, query.cursor)),
  route(calendar.read, (context) => readCalendar(context)),
  route(calendar.enter, (context, { params, body, seen }) => enterYear(context, seen, params.year, body)),
];
