import project from '../../package.json' with { type: 'json' };
import { depsFromEnvironment, entranceFromEnvironment } from '../deps.ts';
import { lambdaOf } from '../middleware.ts';
import { apiApp } from './app.ts';
import { config } from './config.ts';
import { dailyRoutes } from './routes.ts';

const deps = depsFromEnvironment(process.env);
const { version } = project;
const app = apiApp(deps, version, dailyRoutes).get(
  '/config.json',
  config(deps, entranceFromEnvironment(process.env, version)),
);

export const handler = lambdaOf(app);
