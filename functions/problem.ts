import type { Context as Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { filledIn, reasons, refusals } from '#lib/contract/messages.ts';
import { problems } from '#lib/contract/problem-messages.ts';
import { DomainError, type ErrorCode } from '#lib/domain/error.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';

/** The one map from what is refused to the HTTP status. */
export const statuses = {
  unauthenticated: 401,
  'token-expired': 401,
  forbidden: 403,
  'not-found': 404,
  invalid: 422,
  'version-required': 428,
  'version-changed': 412,
  'idempotency-key-required': 400,
  'idempotency-key-reused': 422,
  'wrong-state': 409,
  preconditions: 409,
  'closed-for-answers': 409,
  'link-expired': 410,
  'link-used': 409,
  'calendar-gap': 409,
  'too-many-requests': 429,
  busy: 503,
  internal: 500,
} as const satisfies Record<ErrorCode, ContentfulStatusCode>;

export type Language = 'zh' | 'en';

/** Chinese unless English is asked for. */
export function languageOf(c: Hono): Language {
  return c.req.header('accept-language')?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

/** A refusal as problem+json (RFC 9457), in the reader's language. Whatever is not a refusal is logged and told as `internal`. */
export function problemReply(c: Hono, error: unknown): Response {
  const refusal = error instanceof DomainError ? error : new DomainError('internal');
  if (refusal.code === 'internal') console.error(error);
  const { code, reason, params } = refusal;
  const language = languageOf(c);
  const status = statuses[code];
  const words = (reason === undefined ? undefined : reasons[reason]) ?? refusals[code];
  const body = {
    type: `https://hengji.dev/problems/${code}`,
    title: refusals[code][language],
    status,
    code,
    ...(reason === undefined ? {} : { reason }),
    detail: filledIn(words, language, params),
    // What failed within is for the log; the reader can mend nothing of it.
    errors: (code === 'internal' ? [] : refusal.problems).map((problem) => ({
      path: problem.path,
      code: problem.code,
      message: messageOf(problem, language),
    })),
  };
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  };
  if (code === 'busy' || code === 'too-many-requests') headers['retry-after'] = '1';
  if (status === 401) headers['www-authenticate'] = 'Bearer';
  return c.body(JSON.stringify(body), status, headers);
}

/** The sentence of one problem. */
export function messageOf({ code, params = {}, says }: Problem, language: Language): string {
  if (says) return says[language];
  const words = problems[code] ?? refusals.invalid;
  return filledIn(words, language, params);
}
