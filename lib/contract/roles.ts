import * as z from 'zod';
import { id, instant, reason, role } from './common.ts';
import { endpoint } from './endpoint.ts';
import { employeeNumber } from './staff.ts';

const somebody = z.object({ id: z.string(), name: z.string() });
/** What may be done, or the code of the sentence that says why not. */
const act = z.object({ allowed: z.boolean(), why: z.string().nullable() });
const what = z.enum(['grant', 'withdraw']);

const holding = z.object({
  role,
  person: somebody,
  /** Of a director, who has one for each unit. */
  unit: z.string().nullable(),
  since: instant,
  /** `null` where the role came with the installation. */
  by: somebody.nullable(),
  /** `null` where nobody had to confirm it. */
  confirmedBy: somebody.nullable(),
  /** Has left: the role is without effect. */
  gone: z.boolean(),
  withdraw: act,
});

const request = z.object({
  id: z.string(),
  what,
  role,
  person: somebody,
  units: z.array(z.string()),
  by: somebody,
  at: instant,
  reason: z.string(),
  /** The names of those who can confirm it now. */
  confirmers: z.array(z.string()),
  confirm: act,
  /** Also for who asked, to take it back. */
  refuse: act,
});

const roleRecord = z.object({
  holdings: z.array(holding),
  waiting: z.array(request),
  ask: act,
  /** The one person of HR names the second without anybody’s confirmation. */
  alone: z.boolean(),
  version: z.int(),
});

export const roleChange = z.strictObject({
  what,
  role,
  person: employeeNumber,
  /** Of a director; else none. */
  units: z.array(id).max(200).default([]),
  reason,
});

export const roles = {
  read: endpoint({
    method: 'GET',
    path: '/roles',
    summary: 'Who may do what, and what waits to be confirmed',
    reply: roleRecord,
  }),
  ask: endpoint({
    method: 'POST',
    path: '/role-requests',
    summary: 'Ask for a role to be granted or withdrawn; HR and director wait for another to confirm',
    body: roleChange,
    reply: roleRecord,
  }),
  decide: endpoint({
    method: 'POST',
    path: '/role-requests/:request/:decision',
    summary: 'Confirm or refuse what waits, or take back what one asked for',
    params: z.object({ request: id, decision: z.enum(['confirm', 'refuse']) }),
    reply: roleRecord,
  }),
};
