import * as z from 'zod';
import { cycleBrief, cycleParams, date, instant, money } from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

/** What a participant is told at the period's start, before anything is rated. */
export const announcement = {
  read: endpoint({
    method: 'GET',
    path: '/cycles/:cycle/announcement',
    summary: 'The scheme that will count for me: weights, grades, bonus rule, dates',
    params: cycleParams,
    reply: z.object({
      cycle: cycleBrief,
      dates: z.record(z.string(), date),
      policy: z.object({ id: z.string(), version: z.int(), name: text }),
      /** The calculation part of the pinned policy, as the standard writes it. */
      calculation: z.unknown(),
      supervisor: z.string().nullable(),
      bonusBase: money,
      version: z.int(),
      confirmedAt: instant.nullable(),
    }),
  }),
  confirm: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/announcement/confirm',
    summary: 'I have read it',
    params: cycleParams,
    ifMatch: true,
    reply: z.object({ confirmedAt: instant }),
  }),
};
