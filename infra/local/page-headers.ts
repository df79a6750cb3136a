import { createMiddleware } from 'hono/factory';
import { outboxPolicy } from './outbox-page.ts';
import { pagePolicy, referrerPolicy, surveyPolicy } from '../page-policy.ts';

export const pageHeaders = createMiddleware(async (c, next) => {
  await next();
  c.header('content-security-policy', policyOf(c.req.path));
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', referrerPolicy);
});

function policyOf(path: string): string {
  if (path.startsWith('/local/outbox')) return outboxPolicy;
  return path.startsWith('/s/') ? surveyPolicy : pagePolicy();
}
