import { acknowledge } from '#lib/app/results/acknowledge.ts';
import { readResult } from '#lib/app/results/read.ts';
import { historyOf } from '#lib/app/views.ts';
import { results } from '#lib/contract/results.ts';
import { route } from '../../route.ts';

export const resultRoutes = [
  route(results.mine, ({ history }) => Promise.resolve({ items: historyOf(history.entries) })),
  route(results.read, (context, { params, query }) => readResult(context, { ...params, unit: query.unit })),
  route(results.acknowledge, (context, { params, seen }) => acknowledge(context, params, seen)),
];
