import * as z from 'zod';
import {
  cycleParams,
  employeeParams,
  evaluationState,
  id,
  instant,
  money,
  personBrief,
  monthsBehind,
  raterKind,
  reason,
  score,
} from './common.ts';
import { endpoint } from './endpoint.ts';

const bonusPreview = z.object({ coefficient: z.string(), proration: z.string(), bonus: money });

export const reviewRow = z.object({
  employee: personBrief,
  status: z.enum(['rated', 'blocked', 'unrated']),
  score: score.nullable(),
  computedScore: score.nullable(),
  grade: z.string().nullable(),
  rank: z.int().nullable(),
  /** What is missing: `supervisor:task-quality`, `metric:csat`. */
  blockedBy: z.array(z.string()),
  unratedFor: z.string().nullable(),
  previous: z.object({ period: z.string(), score: z.number(), grade: z.string() }).nullable(),
  calibration: z.object({ score: z.number(), reason: z.string(), by: z.string() }).nullable(),
  waivers: z.array(z.object({ of: z.string(), reason: z.string() })),
  /** Left out of publishing and paying until a further run: then there is no rank and no amount here. */
  /** Settled: published and paid apart, so that nothing can be decided any more. */
  putOff: z.object({ reason: z.string(), at: instant, settled: z.boolean() }).nullable(),
  /** Once the calculation runs with the bonus block. */
  money: bonusPreview.nullable(),
});

export const reviewUnit = z.object({
  unit: z.string(),
  employees: z.int(),
  rated: z.int(),
  blocked: z.int(),
  unrated: z.int(),
  pool: money.nullable(),
  reserve: money,
  paid: money.nullable(),
  unallocated: money.nullable(),
});

const decided = z.object({ row: reviewRow, version: z.int() });

export const review = {
  read: endpoint({
    method: 'GET',
    path: '/cycles/:cycle/review',
    summary: 'Composite review: everybody’s score as it would be published now',
    params: cycleParams,
    query: z.object({ unit: id.optional() }),
    reply: z.object({
      bands: z.array(z.object({ grade: z.string(), min: z.number() })),
      maxScore: z.number(),
      rows: z.array(reviewRow),
      units: z.array(reviewUnit),
    }),
  }),
  person: endpoint({
    method: 'GET',
    path: '/cycles/:cycle/review/:employee',
    summary: 'One person under review: the receipt, the evaluations, what was decided',
    params: employeeParams,
    query: z.object({ unit: id }),
    reply: z.object({
      row: reviewRow,
      version: z.int(),
      policy: z.unknown(),
      receipt: z.unknown(),
      months: monthsBehind,
      unpaidLeaver: z.boolean(),
      evaluations: z.array(
        z.object({
          id: z.string(),
          version: z.int(),
          kind: raterKind,
          state: evaluationState,
          rater: z.object({ id: z.string(), name: z.string() }),
          /** Who wrote it for the rater, who was away. */
          writtenBy: z.string().nullable(),
          dueAt: instant,
          reason: z.string().nullable(),
        }),
      ),
    }),
  }),
  calibrate: endpoint({
    method: 'PUT',
    path: '/cycles/:cycle/review/:employee/calibration',
    summary: 'Set the score, with a reason that the person sees; `null` takes it back',
    params: employeeParams,
    query: z.object({ unit: id }),
    body: z.strictObject({ calibration: z.strictObject({ score: z.number(), reason }).nullable() }),
    ifMatch: true,
    reply: decided,
  }),
  /** What the calibration would do, before it is saved. */
  tryCalibration: endpoint({
    method: 'GET',
    path: '/cycles/:cycle/review/:employee/calibration',
    summary: 'Score, grade, rank and bonus as they would be with this calibration',
    params: employeeParams,
    query: z.object({ unit: id, score: z.coerce.number() }),
    reply: z.object({ before: reviewRow, after: reviewRow }),
  }),
  putOff: endpoint({
    method: 'PUT',
    path: '/cycles/:cycle/review/:employee/put-off',
    summary: 'Publish and pay this person later, from the reserve, with a reason; `null` takes it back',
    params: employeeParams,
    query: z.object({ unit: id }),
    body: z.strictObject({ putOff: z.strictObject({ reason }).nullable() }),
    ifMatch: true,
    reply: decided,
  }),
  waive: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/review/:employee/waivers',
    summary: 'Let the score be made without what is missing, with a reason',
    params: employeeParams,
    query: z.object({ unit: id }),
    body: z.strictObject({ of: z.array(z.string()).min(1), reason }),
    ifMatch: true,
    reply: decided,
  }),
  takeWaiverBack: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/review/:employee/waivers/undo',
    summary: 'Take waivers back: what is missing keeps the score from being made again',
    params: employeeParams,
    query: z.object({ unit: id }),
    body: z.strictObject({ of: z.array(z.string()).min(1) }),
    ifMatch: true,
    reply: decided,
  }),
};
