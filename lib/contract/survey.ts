import * as z from 'zod';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

/** What is shown to whoever holds the link. Nothing in it tells who they are. */
export const surveyForm = z.object({
  organisation: text,
  employee: z.object({ name: z.string(), unit: text }),
  /** What the link was made for, in the words of who made it: "9 月 18 日，在线咨询". */
  occasion: z.string().nullable(),
  questions: z.array(z.object({ indicator: z.string(), name: text, explanation: text.nullable() })),
  /** ISO 8601 with offset; answers after it are refused. */
  expiresAt: z.string(),
});
export type SurveyForm = z.infer<typeof surveyForm>;

/** Satisfaction 1 to 5 per indicator; one that is left out was not observed. */
export const surveyAnswer = z.strictObject({
  scores: z.record(z.string(), z.int().min(1).max(5)),
  /** 0 to 10; never part of a score. */
  recommendation: z.int().min(0).max(10).nullable(),
  comment: z.string().max(1000),
  notThisEmployee: z.boolean(),
});
export type SurveyAnswer = z.infer<typeof surveyAnswer>;

export const surveyReceived = z.object({ receivedAt: z.string() });

const params = z.object({ token: z.string().min(20).max(64) });

export const survey = {
  form: endpoint({
    method: 'GET',
    path: '/survey/:token',
    summary: 'The form behind one survey link',
    params,
    reply: surveyForm,
  }),
  answer: endpoint({
    method: 'POST',
    path: '/survey/:token',
    summary: 'Answer once; the same answer sent again is taken as the same',
    params,
    body: surveyAnswer,
    reply: surveyReceived,
  }),
};
