import * as z from 'zod';
import { raterKinds } from '#lib/domain/policy/policy.ts';
import { scorePartCodes } from '#lib/domain/simulation/score-part.ts';
import { cycleBrief, id, money, personBrief, score } from './common.ts';
import { endpoint } from './endpoint.ts';

/** Now and under what is tried. */
const pair = z.object({ now: z.int(), tried: z.int() });
/** `last`: in the cycle before; `null` where there is none. */
const gradeCount = pair.extend({ grade: z.string(), last: z.int().nullable() });
const spread = z.object({ mean: z.string(), deviation: z.string().nullable() }).nullable();
const cost = z.object({ now: money.nullable(), tried: money.nullable() });
const past = z.object({ rated: z.int(), cost: money.nullable() });
const used = z.object({ value: z.number(), of: z.enum(['period', 'policy']) }).nullable();

const standing = z.object({
  status: z.enum(['rated', 'blocked', 'unrated']),
  score: score.nullable(),
  grade: z.string().nullable(),
  bonus: money.nullable(),
  /** What is missing: `supervisor:task-quality`, `metric:csat`. */
  blockedBy: z.array(z.string()),
});

const mover = z.object({
  employee: personBrief,
  was: standing,
  is: standing,
  /** Grades upwards, below 0 for who falls. */
  steps: z.int(),
  /** By how many points; its parts sum to it. */
  change: z.string().nullable(),
  score: z.array(
    z.object({
      code: z.enum(scorePartCodes),
      of: z.string().nullable(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      points: z.string(),
    }),
  ),
  grade: z.array(
    z.object({
      code: z.enum(['limit', 'cut', 'rank']),
      grade: z.string().nullable(),
      before: z.string().nullable(),
      after: z.string(),
    }),
  ),
  money: z.array(
    z.object({
      code: z.enum(['pool', 'coefficient', 'unit', 'rest']),
      before: z.string().nullable(),
      after: z.string().nullable(),
      amount: money,
    }),
  ),
});

const gap = z.object({
  indicator: z.string(),
  kind: z.enum(raterKinds).nullable(),
  why: z.enum(['not-asked', 'no-answers', 'other-steps', 'no-figures']),
  /** Percent of the whole score. */
  weight: z.string(),
});

export const simulations = {
  run: endpoint({
    method: 'POST',
    path: '/simulations',
    summary: 'A policy, or one with changes, on a cycle that has ratings, against what holds there; nothing is saved',
    mostKilobytes: 256,
    body: z.strictObject({
      cycle: id,
      /** A version of a policy, also a draft; or the calculation part of a policy document as it would be. */
      scheme: z.union([
        z.strictObject({ policy: id, version: z.int().min(1) }),
        z.strictObject({ calculation: z.record(z.string(), z.unknown()) }),
      ]),
      /** Instead of the cycle's, by unit, in minor units; what is kept back stays. */
      pools: z.record(id, money.min(0)).optional(),
      /** Units whose coefficient for this period is left aside, so that the policy's counts. */
      coefficientsByPolicy: z.array(id).optional(),
    }),
    reply: z.object({
      cycle: cycleBrief,
      currency: z.string(),
      /** The policy of the cycle, and what was tried, both in their normal form. */
      now: z.object({ policy: id, version: z.int(), calculation: z.unknown() }),
      tried: z.object({ calculation: z.unknown() }),
      /** Summed up when the evaluations were shut, or from the evaluations themselves. */
      basis: z.enum(['sums', 'evaluations']),
      /** Percent of the tried policy's weight that stands on something in this cycle; what it lacks. */
      applied: z.string(),
      gaps: z.array(gap),
      /** Units whose amounts were paid otherwise than they calculate now. */
      differing: z.array(z.string()),
      people: pair.extend({ all: z.int() }),
      counts: z.object({ up: z.int(), down: z.int(), same: z.int(), rated: z.int(), unrated: z.int() }),
      grades: z.array(gradeCount),
      /**
       * The cycle before, of the same assignment or policy, as far as its units take part in this one too; `null` where there
       * is none. Without a cost where nothing was paid then, or in another currency.
       */
      last: past.extend({ cycle: cycleBrief }).nullable(),
      scores: z.array(pair.extend({ from: z.int(), to: z.int() })),
      spread: z.object({ now: spread, tried: spread }),
      /** `null` where nothing is paid: no bonus in the policy, or a unit without a pool. */
      cost,
      units: z.array(
        z.object({
          unit: z.string(),
          employees: z.int(),
          rated: pair,
          grades: z.array(gradeCount),
          pool: z.object({ now: money.nullable(), tried: money.nullable() }),
          /** What was multiplied with, where everybody is paid alone; and what HR set for this period, used or not. */
          coefficient: z.object({ now: used, tried: used, period: z.number().nullable() }),
          last: past.nullable(),
          cost,
        }),
      ),
      movers: z.array(mover),
    }),
  }),
};
