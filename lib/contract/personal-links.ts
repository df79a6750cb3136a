import * as z from 'zod';
import { cycleParams, id, instant, personBrief, raterKind } from './common.ts';
import { endpoint } from './endpoint.ts';
import { draft, evaluationForm, saved } from './evaluations.ts';

/** So many at once; who needs more asks again. */
export const mostLinks = 20;

export const personalLinks = {
  make: endpoint({
    method: 'POST',
    path: '/personal-links/:cycle',
    summary: 'Links for raters who cannot sign in, shown this once; a new one ends the older ones',
    params: cycleParams,
    body: z.strictObject({ evaluations: z.array(id).min(1).max(mostLinks) }),
    reply: z.object({
      items: z.array(
        z.object({
          evaluation: z.string(),
          /** Below the address of the application. */
          link: z.string(),
          kind: raterKind,
          employee: personBrief,
          rater: z.object({ id: z.string(), name: z.string() }),
          dueAt: instant,
          closesAt: instant,
        }),
      ),
    }),
  }),
};

/** What a link opens: one form, and who fills it in. */
export const taskForm = evaluationForm.extend({ rater: z.string() });
export type TaskForm = z.infer<typeof taskForm>;

const params = z.object({ token: z.string() });

export const task = {
  form: endpoint({
    method: 'GET',
    path: '/task/:token',
    summary: 'The form behind one personal link',
    params,
    reply: taskForm,
  }),
  save: endpoint({
    method: 'PUT',
    path: '/task/:token',
    summary: 'Keep its draft; it may be incomplete',
    params,
    body: draft,
    ifMatch: true,
    reply: saved,
  }),
  submit: endpoint({
    method: 'POST',
    path: '/task/:token/submit',
    summary: 'Submit it; the link ends with it',
    params,
    body: draft,
    ifMatch: true,
    reply: saved,
  }),
};
