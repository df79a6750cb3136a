import * as z from 'zod';
import { blockCodes } from '#lib/domain/lifecycle/blocked.ts';
import { cycleParams, evaluationState, id, instant, personBrief, raterKind } from './common.ts';
import { endpoint } from './endpoint.ts';

const counts = z.object({ due: z.int(), done: z.int(), late: z.int(), open: z.int(), out: z.int() });
const blockCode = z.enum(blockCodes);

const board = z.object({
  /** When it was counted; `null` where nothing was yet. What is late is as of now. */
  asOf: instant.nullable(),
  /** Supervisors who are asked for something and have left. */
  gone: z.array(z.string()),
  units: z.array(
    z.object({
      unit: z.string(),
      people: z.int(),
      total: counts,
      kinds: z.partialRecord(raterKind, counts),
      customers: z.int(),
      /** How many people, by what keeps them from being scored. */
      blocked: z.partialRecord(blockCode, z.int()),
      /** How many people, each once. */
      stuck: z.int(),
    }),
  ),
});

export const progress = {
  read: endpoint({
    method: 'GET',
    path: '/cycles/:cycle/progress',
    summary: 'Per unit and rater kind how many evaluations are done, late or open, and how many people are blocked',
    params: cycleParams,
    query: z.object({ unit: id.optional() }),
    reply: board,
  }),
  missing: endpoint({
    method: 'GET',
    path: '/cycles/:cycle/missing',
    summary: 'By person which evaluations are missing, and what keeps the person from being scored',
    params: cycleParams,
    query: z.object({ unit: id.optional(), cursor: z.string().optional() }),
    reply: z.object({
      items: z.array(
        z.object({
          employee: personBrief,
          why: z.array(blockCode),
          evaluations: z.array(
            z.object({
              id: z.string(),
              version: z.int(),
              kind: raterKind,
              state: evaluationState,
              late: z.boolean(),
              dueAt: instant,
              rater: z.object({ id: z.string(), name: z.string() }),
              /** When somebody last reminded the rater of it. */
              nudgedAt: instant.nullable(),
            }),
          ),
        }),
      ),
      nextCursor: z.string().nullable(),
    }),
  }),
  team: endpoint({
    method: 'GET',
    path: '/cycles/:cycle/team/progress',
    summary: 'How far the people are whom I supervise; nothing of peers',
    params: cycleParams,
    reply: board,
  }),
  nudge: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/nudges',
    summary: 'Remind the rater of one evaluation, or all late ones of a unit, of a kind; each rater once a day',
    params: cycleParams,
    body: z.union([
      z.strictObject({ evaluation: id }),
      z.strictObject({ unit: id.optional(), kind: raterKind.optional() }),
    ]),
    reply: z.object({
      /** How many people were reminded now, of how many evaluations. */
      raters: z.int(),
      evaluations: z.int(),
    }),
  }),
};
