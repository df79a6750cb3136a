import type { BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from '#lib/contract/endpoint.ts';
import { currentLanguage } from '../i18n/language.ts';
import { offline, problemOf } from './problem.ts';
import { wasMissed, wasReached } from './reach.ts';
import { session } from './session.ts';
import { signInAgain } from './sign-in-again.ts';

/** May be left out where nothing in it has to be said. */
type Part<Name extends string, Value> = [Value] extends [undefined]
  ? unknown
  : undefined extends Value
    ? { readonly [key in Name]?: Value }
    : object extends Value
      ? { readonly [key in Name]?: Value }
      : { readonly [key in Name]: Value };

/** What one endpoint asks for: the parts its contract declares, and nothing else. */
export type Asked<E> = Part<'params', ParamsOf<E>> &
  Part<'query', QueryOf<E>> &
  Part<'body', BodyOf<E>> & {
    /** The ETag that was read, where the change is decided on a version. */
    readonly ifMatch?: string | null | undefined;
    /** One per thing the person wants done, the same over its retries; made here where none is given. */
    readonly idempotencyKey?: string | undefined;
    readonly signal?: AbortSignal | undefined;
  };

/** May be left out where nothing is asked for. */
export type AskedArgument<E> = object extends Asked<E> ? [asked?: Asked<E>] : [asked: Asked<E>];

export interface Answer<Data> {
  readonly data: Data;
  readonly etag: string | null;
}

interface LooseAsked {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  ifMatch?: string | null;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** `/cycles/:cycle` with its parameters and query filled in, below `/api`. */
export function addressOf(endpoint: Endpoint, { params = {}, query = {} }: LooseAsked): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one != null) search.append(name, String(one));
  }
  return `/api${path}${search.size > 0 ? `?${search.toString()}` : ''}`;
}

function headersOf(endpoint: Endpoint, asked: LooseAsked): Headers {
  const headers = new Headers({ 'accept-language': currentLanguage() === 'zh' ? 'zh-CN' : 'en' });
  const token = session()?.accessToken;
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  if (asked.body !== undefined) headers.set('content-type', 'application/json');
  if (asked.ifMatch != null) headers.set('if-match', asked.ifMatch);
  if (endpoint.method === 'POST') headers.set('idempotency-key', asked.idempotencyKey ?? crypto.randomUUID());
  return headers;
}

const PATIENCE = 30_000;
const OUTLIVES = 10_000;

function missed(): Error {
  wasMissed();
  return offline();
}

async function request(endpoint: Endpoint, asked: LooseAsked, headers: Headers): Promise<Response> {
  const limit = AbortSignal.timeout(PATIENCE);
  const body = asked.body === undefined ? null : JSON.stringify(asked.body);
  const reply = await fetch(addressOf(endpoint, asked), {
    method: endpoint.method,
    headers,
    body,
    // What is saved as the tab is closed still arrives; browsers do that for small requests only.
    keepalive: endpoint.method === 'PUT' && body !== null && body.length < OUTLIVES,
    signal: asked.signal === undefined ? limit : AbortSignal.any([asked.signal, limit]),
  }).catch((error: unknown) => {
    if (asked.signal?.aborted === true) throw error;
    throw missed();
  });
  wasReached();
  return reply;
}

/**
 * One request with the token. A token that is no longer taken leads through sign-in, and the same request goes out once
 * more where the page could stay; everything else throws.
 */
export async function send(endpoint: Endpoint, asked: LooseAsked): Promise<Response> {
  const headers = headersOf(endpoint, asked);
  let reply = await request(endpoint, asked, headers);
  if (reply.status === 401 && (await signInAgain())) {
    headers.set('authorization', `Bearer ${session()?.accessToken ?? ''}`);
    reply = await request(endpoint, asked, headers);
  }
  if (reply.ok) return reply;
  throw await problemOf(reply);
}

/** Asks the API, for the hooks; the reply is trusted to be what the contract says. Throws `ApiProblem`. */
export async function answer<E extends Endpoint>(endpoint: E, asked: object): Promise<Answer<ReplyOf<E>>> {
  const reply = await send(endpoint, asked);
  const text = await reply.text().catch(() => {
    throw missed();
  });
  try {
    const data: ReplyOf<E> = JSON.parse(text === '' ? 'null' : text);
    return { data, etag: reply.headers.get('etag') };
  } catch {
    // Somebody in between answered, e.g. a network that first wants a sign-in of its own: the server was not reached.
    throw missed();
  }
}
