import { moveCase, noteCheckIn, openCase, writePlan } from '#lib/app/improvement/change.ts';
import { readImprovements } from '#lib/app/improvement/list.ts';
import { readCase, readMine } from '#lib/app/improvement/read.ts';
import { improvements } from '#lib/contract/improvements.ts';
import { route } from '../../route.ts';

export const improvementRoutes = [
  route(improvements.mine, readMine),
  route(improvements.list, (context, { params }) => readImprovements(context, params.cycle)),
  route(improvements.read, (context, { params, query }) => readCase(context, { ...params, ...query })),
  route(improvements.open, (context, { params, query, seen, body }) =>
    openCase(context, { ...params, ...query, seen }, body.kind),
  ),
  route(improvements.plan, (context, { params, query, seen, body }) =>
    writePlan(context, { ...params, ...query, seen }, body),
  ),
  route(improvements.note, (context, { params, query, seen, body }) =>
    noteCheckIn(context, { ...params, ...query, seen }, body.note),
  ),
  route(improvements.move, (context, { params: { action, ...at }, query, seen, body }) => {
    const { date = null, note = null } = body;
    return moveCase(context, { ...at, ...query, seen }, { action, date, note });
  }),
];
