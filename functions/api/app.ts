import { Hono } from 'hono';
import { openApi } from '#lib/contract/openapi.ts';
import type { Deps } from '../deps.ts';
import { problemReply } from '../problem.ts';
import { DomainError } from '#lib/domain/error.ts';
import { auditRoutes } from './routes/audit.ts';
import { bonusRoutes } from './routes/bonus.ts';
import { cycleRoutes } from './routes/cycles.ts';
import { goalRoutes } from './routes/goals.ts';
import { progressRoutes } from './routes/progress.ts';
import { evaluationRoutes } from './routes/evaluations.ts';
import { meRoutes } from './routes/me.ts';
import { peopleRoutes } from './routes/people.ts';
import { policyRoutes } from './routes/policies.ts';
import { resultRoutes } from './routes/results.ts';
import { reviewRoutes } from './routes/review.ts';
import { roleRoutes } from './routes/roles.ts';
import { scheduleRoutes } from './routes/schedule.ts';
import { secondReviewRoutes } from './routes/second-review.ts';
import { settingsRoutes } from './routes/settings.ts';
import { staffRoutes } from './routes/staff.ts';

/** Every endpoint for people who are signed in. Customers have a function of their own. */
const routes = [
  ...meRoutes,
  ...evaluationRoutes,
  ...cycleRoutes,
  ...goalRoutes,
  ...progressRoutes,
  ...reviewRoutes,
  ...secondReviewRoutes,
  ...bonusRoutes,
  ...resultRoutes,
  ...peopleRoutes,
  ...staffRoutes,
  ...policyRoutes,
  ...settingsRoutes,
  ...scheduleRoutes,
  ...auditRoutes,
  ...roleRoutes,
];

/** The HTTP application: the same on one machine and behind API Gateway. */
export function apiApp(deps: Deps, version: string): Hono {
  const app = new Hono();
  app.get('/healthz', (c) => c.json({ status: 'ok', version }));
  app.get('/openapi.json', (c) => c.json(openApi(version)));
  for (const { endpoint, answer } of routes) app.on(endpoint.method, `/api${endpoint.path}`, (c) => answer(c, deps));
  app.notFound((c) => problemReply(c, new DomainError('not-found')));
  app.onError((error, c) => problemReply(c, error));
  return app;
}
