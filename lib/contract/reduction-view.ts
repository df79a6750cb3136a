import * as z from 'zod';
import { money } from './common.ts';

/** A rule that made a bonus smaller, or nothing, with the fact it goes by. */
export const reduction = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('unpaid-leaver'), day: z.string() }),
  z.object({ rule: z.literal('no-base') }),
  z.object({ rule: z.literal('veto') }),
  z.object({ rule: z.literal('coefficient'), grade: z.string(), coefficient: z.string() }),
  z.object({ rule: z.literal('unit-coefficient'), coefficient: z.string() }),
  z.object({ rule: z.literal('part-of-period'), days: z.int(), of: z.int() }),
  z.object({ rule: z.literal('absent'), days: z.int() }),
  z.object({ rule: z.literal('short-service'), days: z.int(), least: z.int() }),
  z.object({ rule: z.literal('cap'), times: z.string(), cap: money }),
  z.object({ rule: z.literal('empty-pool') }),
]);
