import { type Context, Hono } from 'hono';
import * as z from 'zod';
import type { SignedIn } from '#lib/app/context.ts';
import type { BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from '#lib/contract/endpoint.ts';
import { dayOf } from '#lib/domain/calendar/days.ts';
import { standsInOn } from '#lib/domain/organisation/delegate.ts';
import { DomainError, LostRace } from '#lib/domain/error.ts';
import type { Deps } from './deps.ts';
import { jsonBody, parsed } from './parse.ts';
import { type Language, languageOf, problemReply } from './problem.ts';
import { requestMark } from './request-mark.ts';

/** What a handler is given of a request, checked against the contract. */
export interface Asked<E> {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  /** The version the person saw, where the contract asks for it; else 0. */
  readonly seen: number;
  readonly language: Language;
}

/** One endpoint with the use case that answers it. */
export interface Route {
  readonly endpoint: Endpoint;
  readonly answer: (c: Context, deps: Deps) => Promise<Response>;
}

type Work<E> = (context: SignedIn, asked: Asked<E>) => Promise<ReplyOf<E>>;
type FileWork<E> = (
  context: SignedIn,
  asked: Asked<E>,
) => Promise<{ body: ReadableStream<Uint8Array>; headers: Record<string, string> }>;

/** An endpoint that answers JSON. What the contract does not declare is not sent; a `version` in the reply is its ETag. */
export function route<E extends Endpoint>(endpoint: E, work: Work<E>): Route {
  return {
    endpoint,
    answer: async (c, deps) => {
      const reply: unknown = await decided(async () => {
        const { context, asked } = await take(c, deps, endpoint);
        return endpoint.reply.parse(await work(context, asked));
      });
      const version = z.looseObject({ version: z.int() }).safeParse(reply);
      if (version.success) c.header('etag', `"${version.data.version}"`);
      c.header('cache-control', 'no-store');
      return c.json(reply);
    },
  };
}

/** An endpoint that answers a file, streamed. */
export function fileRoute<E extends Endpoint>(endpoint: E, work: FileWork<E>): Route {
  return {
    endpoint,
    answer: async (c, deps) => {
      const { context, asked } = await take(c, deps, endpoint);
      const { body, headers } = await work(context, asked);
      return c.body(body, 200, { ...headers, 'cache-control': 'no-store' });
    },
  };
}

/** Of many who ask the same at once, one comes through each time: none waits for more than a few. */
const attempts = 12;

/**
 * Who loses a race decides once more, on what is there now: the winner may have been this very request, sent twice, or
 * have changed only what lies beside. Whether the person saw the newest version is decided anew, too.
 */
export async function decided<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !(error instanceof LostRace)) throw error;
    }
  }
}

async function take<E extends Endpoint>(
  c: Context,
  deps: Deps,
  endpoint: E,
): Promise<{ context: SignedIn; asked: Asked<E> }> {
  const { sub } = await deps.verify(c.req.header('authorization'));
  const known = await deps.store.personWithHistory(sub);
  if (!known) throw new DomainError('unauthenticated');
  const at = deps.now();
  if (known.person.left !== null && known.person.left < dayOf(at, deps.timeZone))
    throw new DomainError('forbidden', { reason: 'left' });
  const { text, value } = endpoint.body ? await jsonBody(c, endpoint.mostKilobytes) : { text: '', value: undefined };
  const { person, history, readings, inbox } = known;
  const { store, newId, newSecret, timeZone } = deps;
  const context: SignedIn = {
    actor: {
      id: person.id,
      roles: person.roles,
      directs: person.directs,
      standsInFor: standsInOn(person, dayOf(at, deps.timeZone)),
    },
    actorName: person.name,
    request: endpoint.method === 'POST' ? requestMark(c, text) : null,
    at,
    store,
    person,
    history,
    readings,
    inbox,
    newId,
    newSecret,
    timeZone,
  };
  const asked = {
    seen: endpoint.ifMatch ? versionOf(c) : 0,
    params: part(endpoint.params, c.req.param()),
    query: part(endpoint.query, c.req.query()),
    body: part(endpoint.body, value),
    language: languageOf(c),
  };
  // The parts were parsed by the very schemas that give `Asked` its types.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { context, asked: asked as Asked<E> };
}

const part = (schema: z.ZodType | undefined, value: unknown): unknown =>
  schema === undefined ? undefined : parsed(schema, value);

export function versionOf(c: Context): number {
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(c.req.header('if-match') ?? '')?.[1];
  if (version === undefined) throw new DomainError('version-required');
  return Number(version);
}

/** An HTTP application of some endpoints, each below `/api`. */
export function appOf(deps: Deps, routes: readonly Route[]): Hono {
  const app = new Hono();
  for (const { endpoint, answer } of routes) app.on(endpoint.method, `/api${endpoint.path}`, (c) => answer(c, deps));
  app.notFound((c) => problemReply(c, new DomainError('not-found')));
  app.onError((error, c) => problemReply(c, error));
  return app;
}
