import * as z from 'zod';
import { auditChoices } from '#lib/domain/audit/actions.ts';
import { date, id, instant } from './common.ts';
import { endpoint } from './endpoint.ts';

const person = z.object({ id: z.string(), name: z.string() });

/** Days are the organisation's. */
const filter = z.object({
  /** A cycle's log; the organisation's without it. */
  cycle: id.optional(),
  from: date.optional(),
  to: date.optional(),
  by: id.optional(),
  about: id.optional(),
  choice: z.enum(auditChoices).optional(),
});

export const audit = {
  read: endpoint({
    method: 'GET',
    path: '/audit',
    summary: 'Who did what, to whom, when and why, of the organisation or of one cycle; the newest first',
    query: filter.extend({ cursor: z.string().optional() }),
    reply: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          at: instant,
          actor: person,
          action: z.string(),
          unit: z.string().optional(),
          subject: person.optional(),
          reason: z.string().optional(),
          details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
          /** What the people are called whom the details name by number. */
          people: z.record(z.string(), z.string()),
        }),
      ),
      /** Back to when was searched: a page holds what fits of a bounded number of entries, and may hold none. */
      searchedTo: instant.nullable(),
      nextCursor: z.string().nullable(),
    }),
  }),
  sheet: endpoint({
    method: 'GET',
    path: '/audit-sheet',
    summary: 'The same as CSV; that it was taken along is recorded',
    query: filter.extend({ language: z.enum(['zh', 'en']) }),
    file: ['text/csv'],
    reply: z.undefined(),
  }),
};
