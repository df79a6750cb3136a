import { lambdaOf } from '../middleware.ts';
import { openDepsFromEnvironment } from '../deps.ts';
import { surveyApp } from './app.ts';

export const handler = lambdaOf(surveyApp(openDepsFromEnvironment(process.env)));
