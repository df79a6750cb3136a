import * as z from 'zod';
import { button, cycleBrief, cycleParams, id, instant, money, personBrief, reason, runState, score } from './common.ts';
import { furtherRun } from './appeal-view.ts';
import { shownCorrection } from './correction-view.ts';
import { endpoint } from './endpoint.ts';
import { reduction } from './reduction-view.ts';

const bonusRow = z.object({
  employee: personBrief,
  score: score.nullable(),
  grade: z.string().nullable(),
  coefficient: z.string().nullable(),
  proration: z.string().nullable(),
  bonusBase: money,
  /** Within the unit. */
  rank: z.int().nullable(),
  calibrated: z.boolean(),
  acknowledgedAt: instant.nullable(),
  bonus: money.nullable(),
  /** What further runs paid of the bonus, in their order. */
  further: z.array(furtherRun),
  /** What was corrected since the cycle was closed: beside the bonus. */
  corrections: z.array(shownCorrection),
  /** What made the bonus smaller, or nothing. */
  reductions: z.array(reduction),
  /** Why there is none: blocked, unrated, put off. */
  note: z.string().nullable(),
});

const bonusUnit = z.object({
  unit: z.string(),
  people: z.int(),
  pool: money.nullable(),
  reserve: money,
  paid: money,
  unallocated: money,
  /** What multiplies everybody's bonus; `null` where the unit shares a pool, in which it falls out. */
  coefficient: z.number().nullable(),
  /** Of the unit in the cycle's year: what it is, what approved runs and corrections spent, what this cycle pays beside, what is left. */
  budget: z
    .object({
      year: z.string(),
      amount: money,
      spent: money,
      planned: money,
      left: money,
      /** What this cycle pays in all. */
      own: z.object({ main: money, further: money, corrections: money }),
      /** It was settled beyond the budget: by so much, for this reason. */
      over: z.object({ by: money, reason: z.string() }).nullable(),
    })
    .nullable(),
  /** Who approves beside the unit's directors, because they take part. */
  approver: z.object({ id: z.string(), name: z.string(), reason: z.string() }).nullable(),
  run: z.int(),
  version: z.int(),
  state: runState.nullable(),
  calculatedBy: z.string().nullable(),
  calculatedAt: instant.nullable(),
  decided: z.object({ by: z.string(), at: instant, reason: z.string().nullable() }).nullable(),
  releasedAt: instant.nullable(),
  buttons: z.array(button),
  /** For one person each, after the main run. */
  further: z.array(
    z.object({
      run: z.int(),
      version: z.int(),
      employee: z.object({ id: z.string(), name: z.string() }),
      because: z.enum(['appeal', 'put-off']),
      state: runState,
      paid: money,
      calculatedBy: z.string(),
      calculatedAt: instant,
      decided: z.object({ by: z.string(), at: instant, reason: z.string().nullable() }).nullable(),
      releasedAt: instant.nullable(),
      buttons: z.array(button),
    }),
  ),
  rows: z.array(bonusRow),
});

export const bonus = {
  cycles: endpoint({
    method: 'GET',
    path: '/bonuses',
    summary: 'The cycles whose bonuses I may see, the newest first, and the units in which something waits for me',
    reply: z.object({
      items: z.array(
        z.object({
          cycle: cycleBrief,
          /** The unit's own run; how many further runs, how many corrections. */
          waiting: z.array(z.object({ unit: z.string(), main: z.boolean(), further: z.int(), corrections: z.int() })),
        }),
      ),
    }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/cycles/:cycle/bonus',
    summary: 'Pools and payments of the newest run, per unit, for HR, the auditor and the units’ directors',
    params: cycleParams,
    query: z.object({ unit: id.optional() }),
    reply: z.object({
      cycle: cycleBrief,
      payMonth: z.string(),
      currency: z.string(),
      /** Not settled yet: the provisional amounts that were published. */
      provisional: z.boolean(),
      units: z.array(bonusUnit),
    }),
  }),
  decide: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/runs/:run/units/:unit/:decision',
    summary: 'The director approves a unit’s part or returns it with a reason; HR releases what is approved',
    params: cycleParams.extend({
      run: z.coerce.number().int().min(1),
      unit: id,
      decision: z.enum(['approve', 'return', 'release']),
    }),
    body: z.strictObject({ reason: reason.optional() }),
    ifMatch: true,
    reply: z.object({ state: runState, version: z.int() }),
  }),
  sheet: endpoint({
    method: 'GET',
    path: '/bonus-sheets/:cycle',
    summary: 'The bonus sheet as XLSX or CSV, of all runs or of one; marked as a draft until what is in it is released',
    params: cycleParams,
    query: z.object({
      format: z.enum(['xlsx', 'csv']),
      language: z.enum(['zh', 'en']),
      /** Column ids in the wanted order, each with an own title if wanted: `number,name:姓名,bonus:实发`. */
      columns: z.string().optional(),
      /** Only what this run paid, a further one its difference; without it everything, corrections apart. */
      run: z.coerce.number().int().min(1).optional(),
    }),
    file: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
    reply: z.undefined(),
  }),
};
