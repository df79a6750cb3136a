import type { Outcome } from '../ports.ts';

export interface Request {
  /** May carry a key or a token: it is never told in an outcome. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; without one it is a GET. */
  readonly body?: object;
}

/** What a service answered, or what became of a message that nobody answered. */
export type Answer = { readonly body: Readonly<Record<string, unknown>> } | { readonly failed: Outcome };

const patience = 10_000;
const soon = 60;

/** Nothing has left this machine when one of these is met. */
const beforeSending = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/**
 * Asks a chat's service. Where no answer comes, the message may have arrived all the same: it is tried again only where
 * the service itself leaves out what it has already had (`repeatable`).
 */
export async function exchange(request: Request, { repeatable }: { repeatable: boolean }): Promise<Answer> {
  const unknown = (why: string): Answer => ({
    failed: repeatable
      ? { done: 'later', why, afterSeconds: soon }
      : { done: 'never', why: `${why}; may have arrived` },
  });
  try {
    const response = await fetch(request.url, {
      method: request.body ? 'POST' : 'GET',
      headers: { ...request.headers, ...(request.body ? { 'content-type': 'application/json; charset=utf-8' } : {}) },
      body: request.body ? JSON.stringify(request.body) : null,
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    });
    if (response.status === 429 || response.status === 503)
      return { failed: { done: 'later', why: `HTTP ${response.status}`, afterSeconds: waitOf(response) } };
    const body: unknown = await response.json().catch(() => undefined);
    if (isRecord(body)) return { body };
    return response.ok || response.status >= 500
      ? unknown(`HTTP ${response.status} without an answer`)
      : { failed: { done: 'never', why: `HTTP ${response.status}` } };
  } catch (error) {
    const code = codeOf(error);
    return beforeSending.has(code) ? { failed: { done: 'later', why: code, afterSeconds: soon } } : unknown(code);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function waitOf({ headers }: Response): number {
  const seconds = Number(headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 3_600) : soon;
}

/** Of a failed fetch the cause says why; its message could name the address. */
function codeOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  if (isRecord(cause) && typeof cause['code'] === 'string') return cause['code'];
  return cause instanceof Error ? cause.name : 'unreachable';
}

/** How a product says in its answers that all went well, that it wants to be asked later, or that a token is over. */
export interface Codes {
  readonly name: 'code' | 'errcode';
  readonly later: ReadonlySet<number>;
  readonly tokenOver: ReadonlySet<number>;
}

export const codeIn = (body: Readonly<Record<string, unknown>>, { name }: Codes): number => Number(body[name] ?? 0);

/** What an answer means. A code that is not known is final: asking again would be answered alike. */
export function outcomeOf(answer: Answer, codes: Codes): Outcome {
  if ('failed' in answer) return answer.failed;
  const code = codeIn(answer.body, codes);
  if (code === 0) return { done: 'sent' };
  const why = `${codes.name} ${code}`;
  return codes.later.has(code) ? { done: 'later', why, afterSeconds: soon } : { done: 'never', why };
}
