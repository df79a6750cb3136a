import { createMiddleware } from 'hono/factory';
import { pagePolicy, referrerPolicy, surveyPolicy } from '../page-policy.ts';

export const pageHeaders = createMiddleware(async (c, next) => {
  await next();
  c.header('content-security-policy', c.req.path.startsWith('/s/') ? surveyPolicy : pagePolicy());
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', referrerPolicy);
});
