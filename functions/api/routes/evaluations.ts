import { readForm } from '#lib/app/evaluations/read.ts';
import { readTeamBefore } from '#lib/app/evaluations/team-before.ts';
import { readTeamGrid } from '#lib/app/evaluations/team-grid.ts';
import { readTeam } from '#lib/app/evaluations/team.ts';
import { reassign } from '#lib/app/evaluations/reassign.ts';
import { decline, reopen, saveDraft, submit } from '#lib/app/evaluations/write.ts';
import { evaluations, team, teamBefore, teamGrid } from '#lib/contract/evaluations.ts';
import { route } from '../../route.ts';

export const evaluationRoutes = [
  route(evaluations.form, (context, { params }) => readForm(context, params.cycle, params.evaluation)),
  route(evaluations.save, (context, { params, seen, body }) => saveDraft(context, { ...params, seen }, body)),
  route(evaluations.submit, (context, { params, seen, body }) => submit(context, { ...params, seen }, body)),
  route(evaluations.decline, (context, { params, seen, body }) => decline(context, { ...params, seen }, body.reason)),
  route(evaluations.reassign, (context, { params, seen, body }) => reassign(context, { ...params, seen }, body)),
  route(evaluations.reopen, (context, { params, seen, body }) => reopen(context, { ...params, seen }, body)),
  route(team, (context, { params, query }) => readTeam(context, params.cycle, query.cursor)),
  route(teamGrid, (context, { params, query }) => readTeamGrid(context, params.cycle, query.cursor)),
  route(teamBefore, (context, { params, query }) => readTeamBefore(context, params.cycle, query.cursor)),
];
