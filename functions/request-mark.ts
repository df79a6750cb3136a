import { createHash } from 'node:crypto';
import type { Context as Hono } from 'hono';
import { DomainError } from '#lib/domain/error.ts';
import type { RequestMark } from '#lib/store/item.ts';

/**
 * Every POST says which one it is, so that sending it again does no harm.
 * @throws DomainError `idempotency-key-required` where the header is missing or over 64 characters.
 */
export function requestMark(c: Hono, body: string): RequestMark {
  const key = c.req.header('idempotency-key');
  if (!key || key.length > 64) throw new DomainError('idempotency-key-required');
  const hash = createHash('sha256').update(`${c.req.path}\n${body}`).digest('base64url').slice(0, 22);
  return { key, hash };
}
