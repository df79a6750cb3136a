import { randomUUID } from 'node:crypto';
import type { Endpoint, ReplyOf } from '#lib/contract/endpoint.ts';

interface Parts {
  params?: Record<string, string | number>;
  query?: Record<string, string | number>;
  body?: unknown;
  seen?: number;
  key?: string;
  language?: 'zh' | 'en';
  token?: string;
}

/** What came back, whole. */
export interface Reply<E> {
  readonly status: number;
  readonly data: ReplyOf<E>;
  readonly problem: {
    code: string;
    reason?: string;
    detail: string;
    errors: { path: string; code: string; message: string }[];
  };
  readonly text: string;
  readonly etag: string | null;
}

/** An application in this process, or one that runs elsewhere. */
interface Asked {
  readonly api: { readonly request: (path: string, init: RequestInit) => Response | Promise<Response> };
  readonly token: (person: string) => Promise<string>;
}

/** Somebody who speaks to the API as the browser does: over HTTP, with a token of their own. */
export function visitorOf({ api, token }: Asked, person: string) {
  return async <E extends Endpoint>(endpoint: E, parts: Parts = {}): Promise<Reply<E>> => {
    const headers = new Headers({
      authorization: `Bearer ${parts.token ?? (await token(person))}`,
      'accept-language': parts.language ?? 'zh',
    });
    if (endpoint.method === 'POST') headers.set('idempotency-key', parts.key ?? randomUUID());
    if (parts.seen !== undefined) headers.set('if-match', `"${parts.seen}"`);
    const reply = await api.request(addressOf(endpoint, parts), {
      method: endpoint.method,
      headers,
      ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
    });
    const text = await reply.text();
    const json = reply.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined;
    if (!reply.ok) checkWords(text);
    return { status: reply.status, data: json, problem: json, text, etag: reply.headers.get('etag') };
  };
}

/** No refusal is told with a blank that was not filled in. */
function checkWords(text: string): void {
  if (/"(?:detail|title|message)":"[^"]*\{\w+\}/.test(text)) throw new Error(`a blank was left in ${text}`);
}

function addressOf(endpoint: Endpoint, { params = {}, query = {} }: Parts): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return `/api${path}${search.size > 0 ? `?${search.toString()}` : ''}`;
}
