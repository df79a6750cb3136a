import { readGoals } from '#lib/app/goals/read.ts';
import { decideGoals, noteProgress, saveGoals } from '#lib/app/goals/write.ts';
import { goals } from '#lib/contract/goals.ts';
import { route } from '../../route.ts';

export const goalRoutes = [
  route(goals.read, (context, { params, query }) => readGoals(context, { ...params, unit: query.unit })),
  route(goals.save, (context, { params, query, seen, body }) =>
    saveGoals(context, { ...params, unit: query.unit, seen }, body.goals),
  ),
  route(goals.move, (context, { params, query, seen, body }) =>
    decideGoals(context, { ...params, unit: query.unit, seen }, body),
  ),
  route(goals.note, (context, { params, query, body }) => noteProgress(context, { ...params, unit: query.unit }, body)),
];
