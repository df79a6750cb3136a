import * as z from 'zod';
import { publicationStates } from '#lib/domain/lifecycle/recall.ts';
import { correctionStates } from '#lib/domain/lifecycle/closed-correction.ts';
import {
  button,
  cycleBrief,
  cycleParams,
  employeeParams,
  id,
  instant,
  money,
  personBrief,
  reason,
  runState,
} from './common.ts';
import { shownCorrection } from './correction-view.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

const figures = z.object({
  version: z.int(),
  /** In whose scores they are: of a unit's own figures all its people. */
  people: z.int(),
  figures: z.array(
    z.object({
      metric: z.string(),
      name: text,
      /** It has a denominator: a ratio or a mean, not a plain sum. */
      parted: z.boolean(),
      months: z.array(
        z.object({ month: z.string(), numerator: z.number().nullable(), denominator: z.number().nullable() }),
      ),
    }),
  ),
});

const entry = shownCorrection.omit({ at: true }).extend({
  state: z.enum(correctionStates),
  reason: z.string(),
  employee: personBrief,
  entered: z.object({ by: z.string(), at: instant }),
  decided: z.object({ by: z.string(), at: instant, reason: z.string().nullable() }).nullable(),
  releasedAt: instant.nullable(),
  buttons: z.array(button),
});

const correctedFigure = z.strictObject({
  metric: id,
  month: z.string().regex(/^\d{4}-\d{2}$/),
  numerator: z.number(),
  denominator: z.number().optional(),
  reason,
});

/** So much that no sum of units loses a cent. */
const mostMoney = 10_000_000_000_000;

const unitParams = cycleParams.extend({ unit: id });
const publication = z.object({ state: z.enum(publicationStates), version: z.int() });

export const corrections = {
  recallEffects: endpoint({
    method: 'GET',
    path: '/corrections/:cycle/units/:unit/recall',
    summary: 'What a recall of a unit would take back; where grades are shared out over all units, of all of them',
    params: unitParams,
    reply: z.object({
      units: z.array(z.object({ unit: id, people: z.int(), acknowledged: z.int(), run: runState.nullable() })),
    }),
  }),
  recall: endpoint({
    method: 'POST',
    path: '/corrections/:cycle/units/:unit/recall',
    summary:
      'Take the published results of a unit back, with a reason that its people read; where grades are shared out over all units, of all of them; asked again, it goes on',
    params: unitParams,
    body: z.strictObject({ reason }),
    ifMatch: true,
    reply: publication,
  }),
  signOff: endpoint({
    method: 'POST',
    path: '/corrections/:cycle/units/:unit/sign-off',
    summary: 'Sign off the mended results of a recalled unit',
    params: unitParams,
    ifMatch: true,
    reply: publication,
  }),
  publish: endpoint({
    method: 'POST',
    path: '/corrections/:cycle/units/:unit/publish',
    summary: 'Publish a recalled unit again, with those that were recalled with it; the others stay as they are',
    params: unitParams,
    ifMatch: true,
    reply: publication,
  }),
  list: endpoint({
    method: 'GET',
    path: '/corrections/:cycle/entries',
    summary: 'Corrections of a closed cycle, for HR, the auditor and the units’ directors',
    params: cycleParams,
    reply: z.object({
      cycle: cycleBrief,
      /** Of the cycle: what a new correction or a decision is based on. */
      version: z.int(),
      currency: z.string(),
      grades: z.array(z.string()),
      maxScore: z.number(),
      pays: z.boolean(),
      items: z.array(entry),
    }),
  }),
  enter: endpoint({
    method: 'POST',
    path: '/corrections/:cycle/entries/:employee',
    summary:
      'Correct one person’s result in a closed cycle, beside what was published: approved by the director, released by HR',
    params: employeeParams,
    query: z.object({ unit: id }),
    body: z.strictObject({
      wrong: reason,
      reason,
      score: z.number().nullable(),
      grade: z.string().nullable(),
      difference: money.min(-mostMoney).max(mostMoney),
      /** Why it is paid although the unit's budget of the year does not suffice. */
      overBudget: reason.optional(),
    }),
    ifMatch: true,
    reply: z.object({ version: z.int() }),
  }),
  decide: endpoint({
    method: 'POST',
    path: '/corrections/:cycle/entries/:employee/:correction/:decision',
    summary: 'The director approves or declines a correction, HR releases it',
    params: employeeParams.extend({ correction: id, decision: z.enum(['approve', 'decline', 'release']) }),
    query: z.object({ unit: id }),
    body: z.strictObject({ reason: reason.optional() }),
    ifMatch: true,
    reply: z.object({ version: z.int() }),
  }),
  figures: endpoint({
    method: 'GET',
    path: '/corrections/:cycle/figures/:employee',
    summary: 'The months of a person’s figures that count in a cycle',
    params: employeeParams,
    query: z.object({ unit: id }),
    reply: figures,
  }),
  correctFigure: endpoint({
    method: 'POST',
    path: '/corrections/:cycle/figures/:employee',
    summary: 'Correct one month of one figure of a person under review, with a reason; the score follows',
    params: employeeParams,
    query: z.object({ unit: id }),
    body: correctedFigure,
    ifMatch: true,
    reply: figures,
  }),
  unitFigures: endpoint({
    method: 'GET',
    path: '/corrections/:cycle/units/:unit/figures',
    summary: 'The months of a unit’s own figures that count in a cycle, in the scores of all its people',
    params: unitParams,
    reply: figures,
  }),
  correctUnitFigure: endpoint({
    method: 'POST',
    path: '/corrections/:cycle/units/:unit/figures',
    summary: 'Correct one month of one of a unit’s own figures under review, with a reason; all its scores follow',
    params: unitParams,
    body: correctedFigure,
    ifMatch: true,
    reply: figures,
  }),
};
