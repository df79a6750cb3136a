import * as z from 'zod';
import { cycleBrief, cycleParams, date, instant, lead, money } from './common.ts';
import { endpoint } from './endpoint.ts';
import { goalsState } from './goals.ts';
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
      /** Everybody who led me; empty where the supervisor did alone, all the time. */
      leads: z.array(lead),
      bonusBase: money,
      version: z.int(),
      /** Of this version. */
      confirmedAt: instant.nullable(),
      /** Where a later version came: what was told or confirmed before, and why it was changed. */
      earlier: z
        .object({
          version: z.int(),
          calculation: z.unknown(),
          confirmedAt: instant.nullable(),
          reason: z.string(),
          changedAt: instant,
        })
        .nullable(),
      /** How far I am with my supervisor; `null` where the policy asks for no goals. */
      goals: goalsState.nullable(),
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
