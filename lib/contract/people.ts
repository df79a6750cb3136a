import * as z from 'zod';
import { employments } from '#lib/domain/organisation/person.ts';
import { date, id, money, personBrief, role } from './common.ts';
import { endpoint } from './endpoint.ts';

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
        /** `link`: gets personal links instead of signing in. */
        reach: z.enum(['link']).nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
});
