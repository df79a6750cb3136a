import * as z from 'zod';
import { employments } from '#lib/domain/organisation/person.ts';
import { templateIds } from '#lib/domain/policy/templates/ids.ts';
import { date, id, instant, money, personBrief, role } from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

export const people = endpoint({
  method: 'GET',
  path: '/people',
  summary: 'The people of a unit',
  query: z.object({ unit: id, cursor: z.string().optional() }),
  reply: z.object({
    items: z.array(
      personBrief.extend({
        employment: z.enum(employments),
        supervisor: z.object({ id: z.string(), name: z.string() }).nullable(),
        hired: date,
        left: date.nullable(),
        bonusBase: money.nullable(),
        annualBase: money.nullable(),
        roles: z.array(role),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
});

const policyBrief = z.object({
  id: z.string(),
  number: z.int(),
  name: text,
  period: z.string(),
  /** Whether whoever stands above a supervisor confirms what they rated: then a cycle has a day for it. */
  secondReview: z.boolean(),
  createdAt: instant,
});

export const policies = {
  list: endpoint({
    method: 'GET',
    path: '/policies',
    summary: 'All policies, every version',
    reply: z.object({ items: z.array(policyBrief) }),
  }),
  templates: endpoint({
    method: 'GET',
    path: '/policy-templates',
    summary: 'The ready-made policies, each whole',
    reply: z.object({ items: z.array(z.object({ id: z.enum(templateIds), scheme: z.unknown() })) }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/policies',
    summary: 'Make a policy from a template; it can be used at once',
    body: z.strictObject({ template: z.enum(templateIds), name: text }),
    reply: policyBrief,
  }),
  read: endpoint({
    method: 'GET',
    path: '/policies/:policy/versions/:version',
    summary: 'One version of a policy, whole',
    params: z.object({ policy: id, version: z.coerce.number().int().min(1) }),
    reply: policyBrief.extend({ scheme: z.unknown() }),
  }),
};
