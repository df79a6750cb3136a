import * as z from 'zod';
import { type PromotionAction, promotionStates } from '#lib/domain/promotion/promotion.ts';
import {
  button,
  cycleBrief,
  cycleParams,
  date,
  employeeParams,
  id,
  instant,
  personBrief,
  reason,
  score,
} from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

const actions = ['nominate', 'withdraw', 'approve', 'decline', 'record'] as const satisfies PromotionAction[];

/** One condition of the policy (calculation standard, section 8), whether it is met, and the fact it saw. */
const check = z.object({
  require: z.union([
    z.object({ grade: z.string() }),
    z.object({ dimension: z.string(), min: z.number() }),
    z.object({ gradeInLast: z.object({ grade: z.string(), times: z.number(), of: z.number() }) }),
    z.object({ noneBelowInLast: z.object({ grade: z.string(), of: z.number() }) }),
    z.object({ serviceMonths: z.number() }),
  ]),
  met: z.boolean(),
  saw: z.union([z.string(), z.number(), z.array(z.string())]).nullable(),
});

const step = z.object({ by: z.string(), name: z.string(), at: instant, reason: z.string().nullable() });

const row = z.object({
  employee: personBrief,
  score,
  grade: z.string(),
  /** All conditions are met. */
  eligible: z.boolean(),
  /** Within the places that the policy gives. */
  proposed: z.boolean(),
  /** More are on the last proposed score than there are places. */
  tied: z.boolean(),
  checks: z.array(check),
  state: z.enum(promotionStates),
  nominated: step.nullable(),
  decided: step.nullable(),
  recorded: step.omit({ reason: true }).extend({ from: date, post: text }).nullable(),
  version: z.int(),
  buttons: z.array(button),
});

export const promotions = {
  read: endpoint({
    method: 'GET',
    path: '/promotions/:cycle',
    summary: 'Who meets the policy’s conditions of promotion, each with the facts, and what was decided',
    params: cycleParams,
    reply: z.object({
      cycle: cycleBrief,
      /** Percent of the rated people of a unit, and how many at least; `null` where all who are eligible are proposed. */
      slots: z.object({ per: z.literal('unit'), share: z.number(), min: z.number() }).nullable(),
      dimensions: z.record(z.string(), text),
      units: z.array(z.object({ unit: z.string(), rows: z.array(row) })),
    }),
  }),
  decide: endpoint({
    method: 'POST',
    path: '/promotions/:cycle/:employee/:action',
    summary: 'Nominate and withdraw (HR), approve and decline (the unit’s director), record with the new post (HR)',
    params: employeeParams.extend({ action: z.enum(actions) }),
    query: z.object({ unit: id }),
    body: z.strictObject({
      /** Needed to nominate against the rule and to decline. */
      reason: reason.optional(),
      /** To record: since when, and as what. */
      from: date.optional(),
      post: text.optional(),
    }),
    ifMatch: true,
    reply: row,
  }),
};
