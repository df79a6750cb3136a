import { depsFromEnvironment } from '../deps.ts';
import { lambdaOf } from '../middleware.ts';
import { appOf } from '../route.ts';
import { incentiveRoutes } from './routes.ts';

export const handler = lambdaOf(appOf(depsFromEnvironment(process.env), incentiveRoutes));
