import { announceHonours, readHonoursOfCycle } from '#lib/app/honours/announce.ts';
import { readHonours } from '#lib/app/honours/read.ts';
import { honours } from '#lib/contract/honours.ts';
import { route } from '../../route.ts';

export const honourRoutes = [
  route(honours.wall, readHonours),
  route(honours.read, (context, { params }) => readHonoursOfCycle(context, params.cycle)),
  route(honours.announce, (context, { params, body, seen }) => announceHonours(context, { ...params, ...body, seen })),
];
