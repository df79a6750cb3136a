import * as z from 'zod';
import { cycleParams, id, money, reason } from './common.ts';
import { endpoint } from './endpoint.ts';

const terms = z.object({
  /** Of the cycle. */
  version: z.int(),
  /** `null` where the policy pays no bonus. Where units share pools, their coefficients fall out. */
  method: z.enum(['individual', 'pool']).nullable(),
  year: z.string(),
  /** 0 where nothing was entered for the year. */
  budgetVersion: z.int(),
  units: z.array(
    z.object({
      unit: z.string(),
      /** Its coefficient stays as it is. */
      settled: z.boolean(),
      coefficient: z.object({
        policy: z.number(),
        period: z.object({ value: z.number(), reason: z.string() }).nullable(),
      }),
      budget: z.object({ amount: money, spent: money }).nullable(),
      directors: z.array(z.object({ id: z.string(), name: z.string(), takesPart: z.boolean() })),
      approver: z.object({ id: z.string(), name: z.string(), reason: z.string() }).nullable(),
      /** Everybody who directs it takes part, and nobody else is named. */
      needsApprover: z.boolean(),
    }),
  ),
  /** Who may be named, and for which units not. */
  candidates: z.array(z.object({ id: z.string(), name: z.string(), takesPartIn: z.array(z.string()) })),
});

const unitParams = cycleParams.extend({ unit: id });

export const bonusTerms = {
  read: endpoint({
    method: 'GET',
    path: '/bonus-terms/:cycle',
    summary: 'What the bonus of a cycle goes by beside the policy: coefficients of the period, budgets, who approves',
    params: cycleParams,
    reply: terms,
  }),
  coefficient: endpoint({
    method: 'PUT',
    path: '/bonus-terms/:cycle/coefficients/:unit',
    summary:
      'Replace the policy’s coefficient of a unit for this period, until it is settled; `null`: the policy’s again',
    params: unitParams,
    body: z.strictObject({ value: z.number().nullable(), reason }),
    ifMatch: true,
    reply: terms,
  }),
  approver: endpoint({
    method: 'PUT',
    path: '/bonus-terms/:cycle/approvers/:unit',
    summary: 'Name a director of other units to approve for this one; `null`: nobody',
    params: unitParams,
    body: z.strictObject({ employee: id.nullable(), reason }),
    ifMatch: true,
    reply: terms,
  }),
  budgets: endpoint({
    method: 'PUT',
    path: '/bonus-budgets/:year',
    summary: 'What units may be paid in bonuses in a year; `null` takes a budget away, others stay',
    params: z.object({ year: z.string().regex(/^\d{4}$/) }),
    body: z.strictObject({ units: z.record(id, money.min(0).nullable()) }),
    ifMatch: true,
    reply: z.object({ year: z.string(), units: z.record(z.string(), money), version: z.int() }),
  }),
};
