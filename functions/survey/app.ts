import { Hono } from 'hono';
import { answerSurvey, readSurvey } from '#lib/app/survey/answer.ts';
import { survey, surveyAnswer, surveyForm, surveyReceived } from '#lib/contract/survey.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { Deps } from '../deps.ts';
import { jsonBody, parsed } from '../parse.ts';
import { problemReply } from '../problem.ts';
import { requestMark } from '../request-mark.ts';

/** The customers' own application: it reads one form and takes one answer, and knows nobody. */
export function surveyApp({ store, now, timeZone }: Pick<Deps, 'store' | 'now' | 'timeZone'>): Hono {
  const app = new Hono();
  app.get(`/api${survey.form.path}`, async (c) => {
    const form = await readSurvey({ store, timeZone, at: now(), request: null }, c.req.param('token') ?? '');
    c.header('cache-control', 'no-store');
    return c.json(surveyForm.parse(form));
  });
  app.post(`/api${survey.answer.path}`, async (c) => {
    const { text, value } = await jsonBody(c);
    const answer = parsed(surveyAnswer, value);
    const request = requestMark(c, text);
    const received = await answerSurvey({ store, timeZone, at: now(), request }, c.req.param('token') ?? '', answer);
    return c.json(surveyReceived.parse(received));
  });
  app.notFound((c) => problemReply(c, new DomainError('not-found')));
  app.onError((error, c) => problemReply(c, error));
  return app;
}
