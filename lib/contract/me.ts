import * as z from 'zod';
import {
  cycleBrief,
  cycleState,
  date,
  evaluationState,
  instant,
  money,
  personBrief,
  raterKind,
  role,
} from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

export const historyEntry = z.object({
  cycle: z.string(),
  period: z.string(),
  score: z.number(),
  grade: z.string(),
  bonus: money.optional(),
  /** What corrections of the closed cycle added. */
  corrected: money.optional(),
  final: z.boolean(),
});

export const me = endpoint({
  method: 'GET',
  path: '/me',
  summary: 'Who I am, what I may, and the organisation I belong to',
  reply: z.object({
    person: personBrief,
    roles: z.array(role),
    directs: z.array(z.string()),
    /** There are people whose supervisor I am, or stand in for today. */
    supervises: z.boolean(),
    organisation: z.object({
      name: text,
      units: z.array(z.object({ id: z.string(), name: text, parent: z.string().nullish() })),
      currency: z.string(),
      timeZone: z.string(),
    }),
    /** Holidays and make-up days of this year and those beside it, as far as they are known. */
    workYears: z.record(z.string(), z.object({ off: z.array(date), on: z.array(date) })),
    /** How much of my inbox I have not read. */
    unread: z.int(),
    /** How many changes of roles wait for this person to confirm them. */
    toConfirm: z.int(),
  }),
});

/** Something that waits for the person, with one button. */
export const waiting = z.object({
  what: z.enum(['evaluation', 'confirm', 'goals', 'second-review', 'acknowledge', 'approve', 'next-step']),
  cycle: cycleBrief,
  /** Of an evaluation. */
  evaluation: z
    .object({
      id: z.string(),
      kind: raterKind,
      state: evaluationState,
      employee: z.string(),
      /** The supervisor for whom I stand in. */
      onBehalfOf: z.string().nullable(),
      rated: z.int(),
      of: z.int(),
      savedAt: instant.nullable(),
      /** Why it was reopened or returned. */
      reason: z.string().nullable(),
      /** Who returned it in the second review. */
      returnedBy: z.string().nullable(),
    })
    .nullable(),
  /** Goals that were proposed and that I have to answer. */
  goals: z
    .object({
      employee: z.object({ id: z.string(), name: z.string(), unit: z.string() }),
      own: z.boolean(),
      /** They answer something that was there before. */
      changed: z.boolean(),
    })
    .optional(),
  /** Of a second review: how many evaluations wait to be confirmed. */
  count: z.int().optional(),
  /** The units whose bonus waits for approval. */
  units: z.array(z.string()),
  dueAt: instant.nullable(),
});
export type Waiting = z.infer<typeof waiting>;

/** Something between the person and their supervisor, beside evaluations and goals: a talk, a training, an improvement. */
export const errand = z.object({
  what: z.enum(['talk', 'talk-agree', 'rate-training', 'plan-improvement', 'improvement']),
  cycle: cycleBrief.nullable(),
  employee: z.object({ id: z.string(), name: z.string(), unit: z.string() }),
  /** It is about the person themselves. */
  own: z.boolean(),
  dueAt: instant.nullable(),
  /** The course, or the next step. */
  subject: text.nullable(),
});
export type Errand = z.infer<typeof errand>;

/** Something that waits for whoever holds an office: an appeal, a policy, or all of another kind in one cycle. */
export const duty = z.object({
  what: z.enum([
    'decide-promotions',
    'record-promotions',
    'decide-appeals',
    'settle-further',
    'release-further',
    'release-corrections',
    'announce-honours',
    'approve-policy',
  ]),
  cycle: cycleBrief.nullable(),
  /** How many people it is about. */
  count: z.int(),
  /** Where it is about one. */
  person: z.object({ id: z.string(), name: z.string(), unit: z.string() }).nullable(),
  units: z.array(z.string()),
  /** Since when the first of them waits, where that is known. */
  since: instant.nullable(),
  policy: z.object({ id: z.string(), version: z.int(), name: text, by: z.string() }).nullable(),
});
export type Duty = z.infer<typeof duty>;

export const firstSteps = endpoint({
  method: 'GET',
  path: '/first-steps',
  summary: 'What a new installation still needs before its first cycle is announced',
  reply: z.object({
    people: z.boolean(),
    /** A second person of HR, and a director. */
    roles: z.boolean(),
    policy: z.boolean(),
    /** The cycle that is planned. */
    cycle: z.string().nullable(),
    announced: z.boolean(),
  }),
});

export const home = endpoint({
  method: 'GET',
  path: '/home',
  summary: 'What waits for me, ordered by due date, and my results so far',
  reply: z.object({
    waiting: z.array(waiting),
    errands: z.array(errand),
    /** What waits for me as a director or as HR, beside the bonuses and the steps of cycles that are among the first. */
    duties: z.array(duty),
    /** The cycle that runs now and its dates, for whoever takes part or rates in one. */
    current: cycleBrief.extend({ dates: z.record(z.string(), date), state: cycleState }).nullable(),
    /** The running cycles in which I agree on goals. */
    goals: z.array(cycleBrief),
    history: z.array(historyEntry),
  }),
});
