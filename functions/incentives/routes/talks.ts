import { readGoalsBefore } from '#lib/app/talks/before.ts';
import { talkFile } from '#lib/app/talks/entry.ts';
import { lastTalks, listTalks } from '#lib/app/talks/list.ts';
import { readTalk } from '#lib/app/talks/read.ts';
import { moveTalk, objectToNotes, saveTalkGoals, saveTalkSheet, shareTalkNotes } from '#lib/app/talks/write.ts';
import { talks } from '#lib/contract/talks.ts';
import { fileRoute, route } from '../../route.ts';

export const talkRoutes = [
  route(talks.last, (context) => lastTalks(context)),
  route(talks.list, (context, { params, query }) => listTalks(context, params.cycle, query.unit)),
  fileRoute(talks.entry, (context, { params, query, language }) =>
    talkFile(context, { ...params, unit: query.unit }, language),
  ),
  route(talks.before, (context, { params }) => readGoalsBefore(context, params)),
  route(talks.read, (context, { params, query }) => readTalk(context, { ...params, unit: query.unit })),
  route(talks.move, (context, { params: { action, ...params }, query, seen, body }) =>
    moveTalk(context, { ...params, unit: query.unit, seen }, { action, ...body }),
  ),
  route(talks.save, (context, { params, query, seen, body }) =>
    saveTalkSheet(context, { ...params, unit: query.unit, seen }, body),
  ),
  route(talks.goals, (context, { params, query, seen, body }) =>
    saveTalkGoals(context, { ...params, unit: query.unit, seen }, body.goals),
  ),
  route(talks.share, (context, { params, query, seen }) =>
    shareTalkNotes(context, { ...params, unit: query.unit, seen }),
  ),
  route(talks.object, (context, { params, query, body }) =>
    objectToNotes(context, { ...params, unit: query.unit }, body.text),
  ),
];
