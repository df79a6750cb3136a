import * as z from 'zod';
import { publicationStates } from '#lib/domain/lifecycle/recall.ts';
import { cycleParams, employeeParams, id, reason } from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

const figures = z.object({
  version: z.int(),
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

const unitParams = cycleParams.extend({ unit: id });
const publication = z.object({ state: z.enum(publicationStates), version: z.int() });

export const corrections = {
  recall: endpoint({
    method: 'POST',
    path: '/corrections/:cycle/units/:unit/recall',
    summary: 'Take the published results of a unit back, with a reason that its people read; asked again, it goes on',
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
    summary: 'Publish a recalled unit again; the other units stay as they are',
    params: unitParams,
    ifMatch: true,
    reply: publication,
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
    body: z.strictObject({
      metric: id,
      month: z.string().regex(/^\d{4}-\d{2}$/),
      numerator: z.number(),
      denominator: z.number().optional(),
      reason,
    }),
    ifMatch: true,
    reply: figures,
  }),
};
