import { decideRun } from '#lib/app/bonus/decide.ts';
import { readBonus, readBonusCycles } from '#lib/app/bonus/read.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { route } from '../../route.ts';

export const bonusRoutes = [
  route(bonus.cycles, readBonusCycles),
  route(bonus.read, (context, { params, query }) => readBonus(context, params.cycle, query.unit)),
  route(bonus.decide, (context, { params, seen, body }) =>
    decideRun(context, { ...params, seen, reason: body.reason }),
  ),
];
