import project from '../../package.json' with { type: 'json' };
import { depsFromEnvironment } from '../deps.ts';
import { lambdaOf } from '../middleware.ts';
import { apiApp } from './app.ts';

export const handler = lambdaOf(apiApp(depsFromEnvironment(process.env), project.version));
