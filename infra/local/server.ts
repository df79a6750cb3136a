import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { apiApp } from '#functions/api/app.ts';
import { config } from '#functions/api/config.ts';
import { verifier } from '#functions/api/token.ts';
import { everyRoute } from '#functions/every-route.ts';
import type { Deps } from '#functions/deps.ts';
import { surveyApp } from '#functions/survey/app.ts';
import { taskApp } from '#functions/task/app.ts';
import type { LocalClock } from './clock.ts';
import type { Outbox } from './outbox.ts';
import { outboxPage } from './outbox-page.ts';
import { localClientId, localIdentity } from './identity.ts';
import { pageHeaders } from './page-headers.ts';
import type { LocalSchedule } from './schedule.ts';
import { setup } from './setup.ts';
import { signInList } from './sign-in-list.ts';
import { timeMachine } from './time-machine.ts';
import type { Happened } from './witness.ts';

interface ServerOptions {
  /** Everything but who may come in: that is local identity's. */
  readonly deps: Omit<Deps, 'verify'>;
  readonly clock: LocalClock;
  readonly schedule: LocalSchedule;
  /** What time has done since it was last asked. */
  readonly happened: () => Promise<Happened>;
  readonly outbox: Outbox;
  readonly dataDir: string;
  /** Where the browser finds it: `http://localhost:3000`. */
  readonly origin: string;
  readonly version: string;
  /** Folder of the built web application, relative to the working directory. */
  readonly webDir: string;
}

/** The same applications as behind API Gateway and CloudFront, with a local identity, on one address. */
export async function localServer(options: ServerOptions): Promise<Hono> {
  const { clock, schedule, happened, outbox, dataDir, origin, version, webDir } = options;
  const { store } = options.deps;
  const issuer = `${origin}/oidc`;
  const personExists = async (id: string) => (await store.personWithHistory(id)) !== undefined;
  const identity = await localIdentity({ issuer, dataDir, clock, personExists });
  const deps: Deps = {
    ...options.deps,
    verify: verifier({ issuer, audience: localClientId, jwks: identity.keys, now: () => clock.now() }),
  };

  const server = new Hono();
  server.use(pageHeaders);
  server.use(oneAddress(origin));
  server.get('/config.json', config(deps, { issuer, clientId: localClientId, local: true, version }));
  server.get('/local/people', async (c) => c.json({ people: await signInList(store) }));
  server.post('/local/setup', setup(deps));
  server.route('/local/clock', timeMachine({ clock, schedule, timeZone: deps.timeZone, store, happened }));
  server.route('/local/outbox', outboxPage(outbox, deps.timeZone));
  server.route('/', identity.app);
  const api = apiApp(deps, version, everyRoute);
  const customers = surveyApp(deps);
  server.all('/api/survey/*', (c) => customers.fetch(c.req.raw));
  const tasks = taskApp(deps);
  server.all('/api/task/*', (c) => tasks.fetch(c.req.raw));
  for (const path of ['/api/*', '/healthz', '/openapi.json']) server.all(path, (c) => api.fetch(c.req.raw));
  server.get('/s/:token', serveStatic({ path: `${webDir}/survey.html` }));
  server.get('/docs', serveStatic({ path: `${webDir}/docs.html` }));
  server.get('/assets/*', serveStatic({ root: webDir, onFound: (_, c) => c.header('cache-control', longCached) }));
  server.get('*', serveStatic({ root: webDir }));
  server.get('*', serveStatic({ path: `${webDir}/index.html` }));
  return server;
}

/** Signing in works on one address only, so a page asked for under another name of this machine is sent there. */
function oneAddress(origin: string): MiddlewareHandler {
  return async (c, next) => {
    const asked = new URL(c.req.url);
    const isPage = c.req.method === 'GET' && c.req.header('accept')?.includes('text/html') === true;
    if (isPage && isThisMachine(asked.hostname) && asked.origin !== origin)
      return c.redirect(`${origin}${asked.pathname}${asked.search}`);
    return next();
  };
}

const isThisMachine = (name: string) => name === '127.0.0.1' || name === '[::1]';

/** Files in assets carry their content's hash in their name. */
const longCached = 'public, max-age=31536000, immutable';
