import * as z from 'zod';
import { date, money, raterKind, score } from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

const unitReport = z.object({
  unit: z.string(),
  people: z.int(),
  rated: z.int(),
  grades: z.array(z.object({ grade: z.string(), people: z.int() })),
  /** Exact. */
  scoreSum: z.string(),
  mean: score.nullable(),
  deviation: score.nullable(),
  bonus: z
    .object({
      main: money,
      /** Of further runs: allowed appeals, and people who were put off. */
      further: money,
      /** Of corrections of the closed cycle. */
      corrected: money,
      total: money,
      /** Of the total, what is paid out. */
      released: money,
    })
    .nullable(),
  pool: money.nullable(),
  base: money,
  indicators: z.array(z.object({ id: z.string(), name: text, mean: score.nullable() })),
  targets: z.array(
    z.object({
      indicator: z.string(),
      name: text,
      value: z.string().nullable(),
      unit: z.object({ zh: z.string(), en: z.string() }),
      advised: z.tuple([z.number(), z.number()]).nullable(),
      met: z.boolean().nullable(),
    }),
  ),
});

const schemeReport = z.object({
  rated: z.int(),
  mean: score.nullable(),
  deviation: score.nullable(),
  /** Percent of the rated people who share the most common grade. */
  topShare: z.string().nullable(),
  /** Points by which two kinds of raters differ on the same indicators of the same people. */
  agreement: z.array(z.object({ kinds: z.array(raterKind), people: z.int(), apart: z.string(), gap: z.string() })),
  calibrated: z.int(),
  waived: z.int(),
  /** The bonus in percent of the bonus bases. */
  cost: z.string().nullable(),
  filed: z.int(),
  allowed: z.int(),
});

const trainingSums = z.object({
  /** Agreed and not called off. */
  planned: z.int(),
  done: z.int(),
  missed: z.int(),
  /** What was taken has cost, and what is still ahead will. */
  spent: money,
  ahead: money,
  /** From 1 to 5. */
  satisfaction: z.object({ mean: z.string(), answers: z.int() }).nullable(),
  /** Mean points of what was trained, before and in the next result. */
  effect: z
    .object({
      trainings: z.int(),
      before: z.string(),
      after: z.string(),
      difference: z.string(),
      up: z.int(),
      same: z.int(),
      down: z.int(),
    })
    .nullable(),
});

/** What can be had as a file. */
export const reportKinds = ['distribution', 'scores', 'bonus', 'targets', 'scheme', 'training'] as const;

const year = z.coerce.number().int().min(2000).max(2100);

export const reports = {
  read: endpoint({
    method: 'GET',
    path: '/reports/:year',
    summary: 'The published cycles of a year and of the year before, summed up by unit',
    params: z.object({ year }),
    reply: z.object({
      year: z.int(),
      items: z.array(
        z.object({
          cycle: z.string(),
          name: text,
          period: z.string(),
          end: date,
          currency: z.string(),
          policy: z.object({ id: z.string(), version: z.int() }),
          units: z.array(unitReport),
          /** For HR and auditors. */
          scheme: schemeReport.nullable(),
        }),
      ),
    }),
  }),
  training: endpoint({
    method: 'GET',
    path: '/reports/:year/training',
    summary: 'The training of a year and of the year before, summed up by unit: places, cost, satisfaction, effect',
    params: z.object({ year }),
    reply: z.object({
      year: z.int(),
      years: z.array(
        z.object({
          year: z.int(),
          all: trainingSums,
          units: z.array(trainingSums.extend({ unit: z.string() })),
        }),
      ),
    }),
  }),
  sheet: endpoint({
    method: 'GET',
    path: '/reports/:year/sheet',
    summary: 'One report as CSV',
    params: z.object({ year }),
    query: z.object({ report: z.enum(reportKinds), language: z.enum(['zh', 'en']) }),
    file: ['text/csv'],
    reply: z.undefined(),
  }),
};
