import { decideAppeal, tryDecision } from '#lib/app/appeals/decide.ts';
import { fileAppeal, withdrawAppeal } from '#lib/app/appeals/file.ts';
import { readCase, readCases } from '#lib/app/appeals/read.ts';
import { topUp } from '#lib/app/appeals/reserve.ts';
import { settleFurther } from '#lib/app/appeals/settle.ts';
import { appeals } from '#lib/contract/appeals.ts';
import { route } from '../../route.ts';

export const appealRoutes = [
  route(appeals.list, (context, { params }) => readCases(context, params.cycle)),
  route(appeals.topUp, (context, { params, seen, body }) => topUp(context, { ...params, seen }, body)),
  route(appeals.tryDecision, (context, { params, query: { unit, ...change } }) =>
    tryDecision(context, { ...params, unit }, change),
  ),
  route(appeals.file, (context, { params, seen, body }) => fileAppeal(context, { ...params, seen }, body)),
  route(appeals.withdraw, (context, { params, seen }) => withdrawAppeal(context, { ...params, seen })),
  route(appeals.decide, (context, { params, query, seen, body }) =>
    decideAppeal(context, { ...params, ...query, seen }, body),
  ),
  route(appeals.settle, (context, { params, query, seen, body }) =>
    settleFurther(context, { ...params, ...query, ...body, seen }),
  ),
  route(appeals.read, (context, { params, query }) => readCase(context, { ...params, ...query })),
];
