import { clockDepsFromEnvironment } from '../deps.ts';
import { lambdaOf } from '../middleware.ts';
import { taskApp } from './app.ts';

export const handler = lambdaOf(taskApp(clockDepsFromEnvironment(process.env)));
