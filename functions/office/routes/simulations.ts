import { simulate } from '#lib/app/simulation/simulate.ts';
import { simulations } from '#lib/contract/simulations.ts';
import { route } from '../../route.ts';

export const simulationRoutes = [route(simulations.run, (context, { body }) => simulate(context, body))];
