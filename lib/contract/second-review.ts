import * as z from 'zod';
import { notables } from '#lib/domain/evaluation/notable.ts';
import {
  cycleBrief,
  cycleParams,
  evaluationParams,
  evaluationState,
  id,
  instant,
  personBrief,
  reason,
} from './common.ts';
import { endpoint } from './endpoint.ts';
import { evaluationForm } from './evaluations.ts';
import { secondOutcome, secondReturn, secondStanding } from './second-review-view.ts';
import { text } from './text.ts';

const named = z.object({ id: z.string(), name: z.string() });

const row = z.object({
  id: z.string(),
  version: z.int(),
  employee: personBrief,
  rater: named,
  standing: secondStanding,
  dueAt: instant,
  submittedAt: instant.nullable(),
  /** By indicator; empty while it is not handed in. */
  scores: z.record(z.string(), z.number()),
  self: z.record(z.string(), z.number()),
  /** Steps between the supervisor and the self-rating, on the average: "-0.3". */
  gap: z.string().nullable(),
  /** Why one may want to look twice; empty where it looks plain. */
  notable: z.array(z.enum(notables)),
  outcome: secondOutcome.nullable(),
  returns: z.array(secondReturn),
});

const decided = z.object({ state: evaluationState, version: z.int() });

const move = (action: string, summary: string) =>
  ({ method: 'POST', path: `/cycles/:cycle/second-review/:evaluation/${action}`, summary }) as const;

export const secondReview = {
  list: endpoint({
    method: 'GET',
    path: '/cycles/:cycle/second-review',
    summary: 'The evaluations that I confirm or return as the supervisor of their raters',
    params: cycleParams,
    reply: z.object({
      cycle: cycleBrief.omit({ state: true }).nullable(),
      /** Results are published: nothing is decided any more. */
      over: z.boolean(),
      lines: z.array(
        z.object({
          indicator: z.string(),
          name: text,
          scale: z.object({ min: z.number(), max: z.number(), step: z.number() }),
        }),
      ),
      items: z.array(row),
    }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/cycles/:cycle/second-review/:evaluation',
    summary: 'One of them with its evidence, as its rater saw it',
    params: evaluationParams,
    reply: evaluationForm,
  }),
  confirm: endpoint({
    ...move('confirm', 'It may stand'),
    params: evaluationParams,
    ifMatch: true,
    reply: decided,
  }),
  unconfirm: endpoint({
    ...move('unconfirm', 'Take a confirmation back, until results are published'),
    params: evaluationParams,
    ifMatch: true,
    reply: decided,
  }),
  return: endpoint({
    ...move('return', 'Give it back to its rater with a reason that rater and rated read'),
    params: evaluationParams,
    body: z.strictObject({ reason }),
    ifMatch: true,
    reply: decided,
  }),
  waive: endpoint({
    ...move('waive', 'HR no longer waits; what was returned and never came again counts as it was'),
    params: evaluationParams,
    body: z.strictObject({ reason }),
    ifMatch: true,
    reply: decided,
  }),
  progress: endpoint({
    method: 'GET',
    path: '/cycles/:cycle/second-review-progress',
    summary: 'Per unit how far the second review is, and for whom it waits',
    params: cycleParams,
    query: z.object({ unit: id.optional() }),
    reply: z.object({
      units: z.array(z.object({ unit: z.string(), counts: z.record(secondStanding, z.int()) })),
      waiting: z.array(
        z.object({
          id: z.string(),
          version: z.int(),
          employee: personBrief,
          rater: named,
          reviewer: named,
          standing: secondStanding,
          dueAt: instant,
          late: z.boolean(),
          reason: z.string().nullable(),
        }),
      ),
    }),
  }),
};
