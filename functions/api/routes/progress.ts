import { readMissing } from '#lib/app/progress/missing.ts';
import { nudge } from '#lib/app/progress/nudge.ts';
import { readProgress, readTeamProgress } from '#lib/app/progress/read.ts';
import { progress } from '#lib/contract/progress.ts';
import { route } from '../../route.ts';

export const progressRoutes = [
  route(progress.read, (context, { params, query }) => readProgress(context, params.cycle, query.unit)),
  route(progress.missing, (context, { params, query }) => readMissing(context, params.cycle, query)),
  route(progress.team, (context, { params }) => readTeamProgress(context, params.cycle)),
  route(progress.nudge, (context, { params, body }) => nudge(context, params.cycle, body)),
];
