import { readForm } from '#lib/app/evaluations/read.ts';
import { readTeamBefore } from '#lib/app/evaluations/team-before.ts';
import { readTeamGrid } from '#lib/app/evaluations/team-grid.ts';
import { readTeam } from '#lib/app/evaluations/team.ts';
import { decline, reopen, saveDraft, submit } from '#lib/app/evaluations/write.ts';
import { evaluations, team, teamBefore, teamGrid } from '#lib/contract/evaluations.ts';
import { route } from '../route.ts';

export const evaluationRoutes = [
  route(evaluations.form, (context, { params }) => readForm(context, params.cycle, params.evaluation)),
  route(evaluations.save, (context, { params, seen, body }) => saveDraft(context, { ...params, seen }, body)),
  route(evaluations.submit, (context, { params, seen, body }) => submit(context, { ...params, seen }, body)),
  route(evaluations.decline, (context, { params, seen, body }) => decline(context, { ...params, seen }, body.reason)),
  route(evaluations.reopen, (context, { params, seen, body }) => reopen(context, { ...params, seen }, body)),
  route(team, (context, { params }) => readTeam(context, params.cycle)),
  route(teamGrid, (context, { params }) => readTeamGrid(context, params.cycle)),
  route(teamBefore, (context, { params }) => readTeamBefore(context, params.cycle)),
];
