import * as z from 'zod';
import { cycleParams, id, instant } from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

const honoured = z.object({
  employee: z.string(),
  name: z.string(),
  unit: z.string(),
  post: text,
  titles: z.array(text),
});

const announcement = z.object({
  cycle: z.string(),
  cycleName: text,
  period: z.string(),
  /** `null` while nothing is announced. */
  announced: z.object({ by: z.string(), name: z.string(), at: instant }).nullable(),
  people: z.array(honoured),
  leftOut: z.array(z.string()),
  version: z.int(),
});

/** With everybody who has an honour by the rule, announced or not. */
const ofCycle = announcement.extend({ byRule: z.array(honoured) });

export const honours = {
  wall: endpoint({
    method: 'GET',
    path: '/honours',
    summary: 'The announced honours of all periods, the newest first',
    reply: z.object({ items: z.array(announcement.omit({ leftOut: true })) }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/honours/:cycle',
    summary: 'Who has an honour of this cycle by the policy’s rule, and what was announced',
    params: cycleParams,
    reply: ofCycle,
  }),
  announce: endpoint({
    method: 'PUT',
    path: '/honours/:cycle',
    summary: 'Announce the honours of a cycle to everybody, or take that back',
    params: cycleParams,
    body: z.strictObject({ announced: z.boolean(), leftOut: z.array(id).max(1000).default([]) }),
    ifMatch: true,
    reply: ofCycle,
  }),
};
