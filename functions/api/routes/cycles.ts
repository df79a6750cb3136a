import { addParticipant, removeParticipant } from '#lib/app/cycles/by-hand.ts';
import { createCycle, setPools } from '#lib/app/cycles/create.ts';
import { moveCycle } from '#lib/app/cycles/move.ts';
import { moveDates } from '#lib/app/cycles/move-dates.ts';
import { readParticipants } from '#lib/app/cycles/participants.ts';
import { takePolicyVersion } from '#lib/app/cycles/policy.ts';
import { detailOf, readCycle, readCycles } from '#lib/app/cycles/read.ts';
import { createRepeated } from '#lib/app/cycles/repeat.ts';
import { makeLinks } from '#lib/app/survey/links.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { route } from '../../route.ts';

export const cycleRoutes = [
  route(cycles.list, readCycles),
  route(cycles.create, async (context, { body: { repeat = false, ...wanted } }) =>
    detailOf(context, await (repeat ? createRepeated : createCycle)(context, wanted)),
  ),
  route(cycles.read, (context, { params }) => readCycle(context, params.cycle)),
  route(cycles.move, async (context, { params, seen, body }) =>
    detailOf(context, await moveCycle(context, { ...params, seen, reason: body.reason })),
  ),
  route(cycles.dates, async (context, { params, seen, body }) =>
    detailOf(context, await moveDates(context, { cycle: params.cycle, seen, reason: body.reason }, body.dates)),
  ),
  route(cycles.pools, async (context, { params, seen, body }) =>
    detailOf(context, await setPools(context, params.cycle, seen, body.pools)),
  ),
  route(cycles.policy, async (context, { params, seen, body }) =>
    detailOf(context, await takePolicyVersion(context, params.cycle, seen, body)),
  ),
  route(cycles.participants, (context, { params, query }) => readParticipants(context, params.cycle, query)),
  route(cycles.addParticipant, async (context, { params, seen, body }) =>
    detailOf(context, await addParticipant(context, { ...params, ...body, seen })),
  ),
  route(cycles.removeParticipant, async (context, { params, seen, body }) =>
    detailOf(context, await removeParticipant(context, { ...params, ...body, seen })),
  ),
  route(cycles.surveyLinks, (context, { params, body }) => makeLinks(context, params.cycle, body)),
];
