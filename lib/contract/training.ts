import * as z from 'zod';
import { courseForms } from '#lib/domain/training/course.ts';
import { type TrainingAction, trainingResults, trainingStates } from '#lib/domain/training/training.ts';
import { cycleBrief, cycleParams, date, id, instant, money, personBrief } from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

const actions = ['accept', 'finish', 'miss', 'replan', 'cancel'] as const satisfies TrainingAction[];

const amount = money.min(0).max(100_000_000);

const course = z.strictObject({
  id: z.string().trim().min(1).max(40),
  name: text,
  form: z.enum(courseForms),
  hours: z.number().min(0).max(1000).multipleOf(0.5),
  /** For one person. */
  cost: amount,
  active: z.boolean(),
});

const catalogue = z.object({ courses: z.array(course), version: z.int() });

const note = z.string().trim().min(2).max(500);

/** Points are decimals as results show them. */
const effect = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('too-early'), before: z.string() }),
  z.object({
    kind: z.literal('known'),
    before: z.string(),
    after: z.string(),
    difference: z.string(),
    direction: z.enum(['up', 'same', 'down']),
  }),
]);

const ofCycle = { cycle: z.string(), cycleName: text };

const because = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('need'),
    ...ofCycle,
    period: z.string(),
    indicator: z.string(),
    indicatorName: text,
    points: z.string(),
  }),
  z.object({ kind: z.literal('wish'), ...ofCycle, text: z.string() }),
  z.object({ kind: z.literal('proposal'), text: z.string() }),
  z.object({ kind: z.literal('hr') }),
]);

const line = z.object({
  year: z.int(),
  id: z.string(),
  employee: z.string(),
  name: z.string(),
  unit: z.string(),
  course: z.object({ id: z.string(), name: text }),
  form: z.enum(courseForms),
  hours: z.number(),
  cost: money,
  date,
  because,
  asked: z.object({ by: z.string(), name: z.string(), at: instant }),
  state: z.enum(trainingStates),
  result: z.enum(trainingResults).nullable(),
  note: z.string().nullable(),
  satisfaction: z.int().nullable(),
  effect,
  /** In which result the points after it stand. */
  seenIn: text.nullable(),
  /** It is mine, and over: how was it? */
  toRate: z.boolean(),
  version: z.int(),
  buttons: z.array(z.enum(actions)),
});

const need = z.object({ indicator: z.string(), name: text, points: z.string(), courses: z.array(z.string()) });

const yearParams = z.object({ year: z.coerce.number().int().min(2000).max(2100) });
const lineParams = yearParams.extend({ employee: id, training: id });

export const training = {
  courses: endpoint({
    method: 'GET',
    path: '/training/courses',
    summary: 'The catalogue of courses',
    reply: catalogue,
  }),
  saveCourses: endpoint({
    method: 'PUT',
    path: '/training/courses',
    summary: 'The catalogue as it shall be, whole',
    body: z.strictObject({ courses: z.array(course).max(300) }),
    ifMatch: true,
    reply: catalogue,
  }),
  needs: endpoint({
    method: 'GET',
    path: '/training/needs/:cycle',
    summary: 'Who needs training in what by the published results of a cycle',
    params: cycleParams,
    reply: z.object({
      cycle: cycleBrief,
      units: z.array(z.string()),
      /** Points under this are a need. */
      below: z.number(),
      people: z.array(z.object({ employee: personBrief, needs: z.array(need) })),
      indicators: z.array(
        z.object({
          indicator: z.string(),
          name: text,
          courses: z.array(z.string()),
          people: z.int(),
          /** Of their points, to 2 places. */
          mean: z.string(),
        }),
      ),
    }),
  }),
  wishes: endpoint({
    method: 'GET',
    path: '/training/wishes/:cycle',
    summary: 'What the people of a unit wished to learn in their self-evaluations',
    params: cycleParams,
    query: z.object({ unit: id }),
    reply: z.object({
      unit: z.string(),
      items: z.array(z.object({ employee: z.string(), name: z.string(), text: z.string() })),
    }),
  }),
  plan: endpoint({
    method: 'GET',
    path: '/training/plan/:year',
    summary: 'Who takes which course in a year, what became of it, what it costs and what followed',
    params: yearParams,
    reply: z.object({
      year: z.int(),
      items: z.array(line),
      cost: z.object({ planned: money, done: money }),
    }),
  }),
  sheet: endpoint({
    method: 'GET',
    path: '/training/plan/:year/sheet',
    summary: 'The plan of a year as CSV',
    params: yearParams,
    query: z.object({ language: z.enum(['zh', 'en']) }),
    reply: z.undefined(),
    file: ['text/csv'],
  }),
  person: endpoint({
    method: 'GET',
    path: '/training/people/:employee',
    summary: 'What one person needs by the last result, what is planned, and what came of it',
    params: z.object({ employee: id }),
    reply: z.object({
      person: personBrief,
      /** Whether whoever asks may plan something for them, or propose it. */
      may: z.enum(['plan', 'propose']).nullable(),
      latest: z
        .object({
          ...ofCycle,
          unit: z.string(),
          below: z.number().nullable(),
          needs: z.array(need),
          advised: z.enum(['coaching', 'plan']).nullable(),
        })
        .nullable(),
      items: z.array(line),
    }),
  }),
  enter: endpoint({
    method: 'POST',
    path: '/training/plan/:year',
    summary: 'Plan a training (HR), or propose one for a report (supervisor)',
    params: yearParams,
    body: z.strictObject({
      employee: id,
      course: z.string().min(1).max(40),
      date,
      because: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('need'), cycle: id, unit: id, indicator: id }),
        z.strictObject({ kind: z.literal('wish'), cycle: id, text: z.string().trim().min(1).max(1000) }),
        z.strictObject({ kind: z.literal('proposal'), text: z.string().trim().min(2).max(500) }),
        z.strictObject({ kind: z.literal('hr') }),
      ]),
    }),
    reply: line,
  }),
  move: endpoint({
    method: 'POST',
    path: '/training/plan/:year/:employee/:training/:action',
    summary: 'Accept a proposal, record that a training was taken or missed, plan it anew, cancel it',
    params: lineParams.extend({ action: z.enum(actions) }),
    body: z.strictObject({
      date: date.optional(),
      result: z.enum(trainingResults).optional(),
      cost: amount.optional(),
      note: note.optional(),
    }),
    ifMatch: true,
    reply: line,
  }),
  rate: endpoint({
    method: 'POST',
    path: '/training/satisfaction/:year/:training',
    summary: 'How a course was that I took',
    params: lineParams.omit({ employee: true }),
    body: z.strictObject({ satisfaction: z.int().min(1).max(5) }),
    ifMatch: true,
    reply: line,
  }),
};
