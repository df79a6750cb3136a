import { type Context, Hono } from 'hono';
import { saveDraft, submit } from '#lib/app/evaluations/write.ts';
import { openPersonalLink, readTask } from '#lib/app/personal-links/open.ts';
import { draft } from '#lib/contract/evaluations.ts';
import { task } from '#lib/contract/personal-links.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { RequestMark } from '#lib/store/item.ts';
import type { ClockDeps } from '../jobs/clock-context.ts';
import { jsonBody, parsed } from '../parse.ts';
import { problemReply } from '../problem.ts';
import { requestMark } from '../request-mark.ts';
import { decided, versionOf } from '../route.ts';

/** The application behind personal links: one form is read, kept and handed in, as its rater does who is signed in. */
export function taskApp({ store, now, newId, newSecret, timeZone }: ClockDeps): Hono {
  const opened = (c: Context, request: RequestMark | null) =>
    openPersonalLink({ store, at: now(), newId, newSecret, timeZone, request }, c.req.param('token') ?? '');
  const told = (c: Context, reply: { readonly version: number }) => {
    c.header('etag', `"${reply.version}"`);
    c.header('cache-control', 'no-store');
    return c.json(reply);
  };
  const app = new Hono();
  app.get(`/api${task.form.path}`, async (c) => told(c, task.form.reply.parse(await readTask(await opened(c, null)))));
  app.put(`/api${task.save.path}`, async (c) => {
    const seen = versionOf(c);
    const given = parsed(draft, (await jsonBody(c)).value);
    const kept = await decided(async () => {
      const { context, target } = await opened(c, null);
      return saveDraft(context, { ...target, seen }, given);
    });
    return told(c, task.save.reply.parse(kept));
  });
  app.post(`/api${task.submit.path}`, async (c) => {
    const seen = versionOf(c);
    const { text, value } = await jsonBody(c);
    const request = requestMark(c, text);
    const given = parsed(draft, value);
    const sent = await decided(async () => {
      const { context, target } = await opened(c, request);
      return submit(context, { ...target, seen }, given);
    });
    return told(c, task.submit.reply.parse(sent));
  });
  app.notFound((c) => problemReply(c, new DomainError('not-found')));
  app.onError((error, c) => problemReply(c, error));
  return app;
}
