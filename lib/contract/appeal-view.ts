import * as z from 'zod';
import { appealStates, appealSubjects } from '#lib/domain/lifecycle/appeal.ts';
import { instant, money, reasonLength, runState } from './common.ts';

/** What of a person's input an allowed appeal corrects. */
export const correction = z.strictObject({
  score: z.number().optional(),
  bonusBase: money.min(0).optional(),
  absentDays: z.int().min(0).max(366).optional(),
});

/** Where an appeal stands, without what the person wrote. */
export const appealView = z.object({
  state: z.enum(appealStates),
  about: z.enum(appealSubjects),
  filedAt: instant,
  /** Until when it could be filed. */
  by: instant,
  decided: z.object({ by: z.string(), at: instant, reason: z.string(), change: correction.nullable() }).nullable(),
});

/** What a further run pays one person, from the reserve; run 0 pays nothing and publishes only. */
export const furtherRun = z.object({
  run: z.int(),
  state: runState,
  because: z.enum(['appeal', 'put-off']),
  difference: money,
  /** When it came into that state. */
  at: instant,
  /** What was said to it; `null` of those from before that was kept. */
  reason: z.string().nullable(),
});

/** What an appeal says may be longer than a reason. */
export const longestAppeal = 2000;
export const appealText = z.string().trim().min(reasonLength.least).max(longestAppeal);
