import * as z from 'zod';
import { goalActions } from '#lib/domain/goals/moves.ts';
import { goalSides, goalStates } from '#lib/domain/goals/sheet.ts';
import { button, cycleBrief, employeeParams, id, instant, personBrief } from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

const words = z.string().trim().max(200);

export const goal = z.strictObject({
  /** Given by whoever writes it. */
  id: z.string().regex(/^[\w-]{1,40}$/),
  indicator: id,
  what: words,
  measure: words,
  target: words,
  /** Percent within its indicator. */
  weight: z.int().min(0).max(100),
});
export type GoalBody = z.infer<typeof goal>;
export const goalList = z.array(goal).max(50);

const note = z.object({
  at: instant,
  side: z.enum(goalSides),
  name: z.string(),
  goal: z.string(),
  text: z.string(),
});

export const goalTalk = z.object({
  cycle: cycleBrief,
  employee: personBrief,
  supervisor: z.string().nullable(),
  /** On which side the reader is; `null` for HR, who only reads. */
  side: z.enum(goalSides).nullable(),
  version: z.int(),
  state: z.enum(goalStates),
  by: z.enum(goalSides).nullable(),
  at: instant.nullable(),
  word: z.string().nullable(),
  /** What the reader is writing; the other side does not see it. */
  draft: goalList.nullable(),
  proposed: goalList,
  /** What the proposal is held against. */
  before: goalList.nullable(),
  agreed: goalList.nullable(),
  notes: z.array(note),
  /** The indicators in which goals can stand, each with its share of the whole score in percent. */
  indicators: z.array(
    z.object({ id: z.string(), name: text, explanation: text.nullable(), effectiveWeight: z.string() }),
  ),
  most: z.int(),
  /** Evaluations are open: nothing of it changes any more. */
  frozen: z.boolean(),
  /** Progress can be noted: until the result is out. */
  mayNote: z.boolean(),
  buttons: z.array(button),
});
export type GoalTalk = z.infer<typeof goalTalk>;

/** Where the two are: whose turn it is. */
export const goalsState = z.object({ state: z.enum(goalStates), by: z.enum(goalSides).nullable() });

/** Behind the ratings of a receipt, by indicator: the goals, and how the supervisor and the person rated each. */
export const goalsBehind = z.record(
  z.string(),
  z.object({
    goals: goalList,
    ratings: z.array(
      z.object({
        kind: z.enum(['self', 'supervisor']),
        of: z.record(z.string(), z.number()),
        /** Exact. */
        mean: z.string(),
        rating: z.number(),
      }),
    ),
  }),
);

const query = z.object({ unit: id.optional() });

export const goals = {
  read: endpoint({
    method: 'GET',
    path: '/cycles/:cycle/goals/:employee',
    summary: 'The goals of one person in a cycle, as far as the two have come with them, and the progress noted',
    params: employeeParams,
    query,
    reply: goalTalk,
  }),
  save: endpoint({
    method: 'PUT',
    path: '/cycles/:cycle/goals/:employee/draft',
    summary: 'Keep what I am writing; only I see it',
    params: employeeParams,
    query,
    body: z.strictObject({ goals: goalList }),
    ifMatch: true,
    reply: goalTalk,
  }),
  move: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/goals/:employee/moves/:action',
    summary: 'Propose, agree, return with a word, take back what I proposed or just agreed to',
    params: employeeParams.extend({ action: z.enum(goalActions) }),
    query,
    body: z.strictObject({ goals: goalList.optional(), word: z.string().trim().max(500).optional() }),
    ifMatch: true,
    reply: goalTalk,
  }),
  note: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/goals/:employee/notes',
    summary: 'Note how a goal is coming along',
    params: employeeParams,
    query,
    body: z.strictObject({ goal: z.string().max(40), text: z.string().trim().min(1).max(500) }),
    reply: goalTalk,
  }),
};
