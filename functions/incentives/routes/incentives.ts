import { readIncentiveCycles } from '#lib/app/incentives/cycles.ts';
import { incentives } from '#lib/contract/incentives.ts';
import { route } from '../../route.ts';

export const incentiveCycleRoutes = [route(incentives.cycles, readIncentiveCycles)];
