import * as z from 'zod';
import { advices } from '#lib/domain/fairness/advice.ts';
import { cycleParams, employeeParams, id, instant, mean, reason } from './common.ts';
import { endpoint } from './endpoint.ts';

/** A mean in points with its 95 % interval, for display only. */
const estimate = z.object({
  count: z.int(),
  mean: z.string(),
  low: z.string().nullable(),
  high: z.string().nullable(),
});

const habits = z.object({
  /** How far above what others give, in points. */
  leniency: estimate.nullable(),
  /** How much the rater tells people apart, and others do: standard deviations in points. */
  spread: z.string().nullable(),
  spreadOfOthers: z.string().nullable(),
  /** How much one person's ratings differ from each other. */
  within: z.string().nullable(),
  withinOfOthers: z.string().nullable(),
  /** Forms with one value everywhere. */
  flat: z.int(),
  flatOfOthers: z.int(),
  /** What people were given less what they gave themselves. */
  gap: estimate.nullable(),
});

const customerAnswer = z.object({
  id: z.string(),
  version: z.int(),
  state: z.enum(['submitted', 'voided']),
  at: instant,
  scores: z.record(z.string(), z.number()),
  recommendation: z.number().nullable(),
  comment: z.string(),
  printed: z.boolean(),
  /** Whether it enters the score as things stand. */
  counts: z.boolean(),
  notThisEmployee: z.boolean(),
  voided: z.object({ by: z.string(), at: instant, reason: z.string() }).nullable(),
});

const answerParams = z.object({ cycle: id, employee: id, answer: id });

export const raterPanels = {
  read: endpoint({
    method: 'GET',
    path: '/rater-panels/:cycle',
    summary: 'How supervisors rate, held against each other; peers and customers only together',
    params: cycleParams,
    reply: z.object({
      /** Of fewer forms nothing is said. */
      leastForms: z.int(),
      raters: z.array(
        z.object({
          rater: z.object({ id: z.string(), name: z.string() }),
          /** The reader's own. */
          own: z.boolean(),
          units: z.array(z.string()),
          forms: z.int(),
          /** Forms of others that it is held against. */
          against: z.int(),
          basis: z.enum(['same-people', 'same-indicators']),
          habits: habits.nullable(),
          advice: z.array(z.enum(advices)),
          people: z.array(
            z.object({
              id: z.string(),
              name: z.string(),
              unit: z.string(),
              given: z.string(),
              self: z.string().nullable(),
            }),
          ),
        }),
      ),
      units: z.array(
        z.object({
          unit: z.string(),
          peers: z.object({ forms: z.int(), flat: z.int().nullable(), mean: estimate.nullable() }),
          customers: z.object({ answers: z.int(), people: z.int(), mean: mean.nullable() }),
        }),
      ),
    }),
  }),
  answers: endpoint({
    method: 'GET',
    path: '/rater-panels/:cycle/customers/:employee',
    summary: 'What customers answered about one person; nothing in it tells who they are',
    params: employeeParams,
    query: z.object({ unit: id }),
    reply: z.object({
      indicators: z.array(z.object({ id: z.string(), name: z.object({ zh: z.string(), en: z.string() }) })),
      answers: z.array(customerAnswer),
    }),
  }),
  voidAnswer: endpoint({
    method: 'POST',
    path: '/rater-panels/:cycle/customers/:employee/:answer/void',
    summary: 'Leave one customer’s answer out of the score, with a reason',
    params: answerParams,
    query: z.object({ unit: id }),
    body: z.strictObject({ reason }),
    ifMatch: true,
    reply: customerAnswer,
  }),
  restoreAnswer: endpoint({
    method: 'POST',
    path: '/rater-panels/:cycle/customers/:employee/:answer/restore',
    summary: 'Let a customer’s answer count again',
    params: answerParams,
    query: z.object({ unit: id }),
    body: z.strictObject({}),
    ifMatch: true,
    reply: customerAnswer,
  }),
};
