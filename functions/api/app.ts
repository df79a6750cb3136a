import type { Hono } from 'hono';
import { openApi } from '#lib/contract/openapi.ts';
import type { Deps } from '../deps.ts';
import { appOf, type Route } from '../route.ts';

/** The HTTP application for people who are signed in, and what describes all of the API. */
export function apiApp(deps: Deps, version: string, routes: readonly Route[]): Hono {
  const app = appOf(deps, routes);
  app.get('/healthz', (c) => c.json({ status: 'ok', version }));
  app.get('/openapi.json', (c) => c.json(openApi(version)));
  return app;
}
