import * as z from 'zod';
import { appealStates, appealSubjects } from '#lib/domain/lifecycle/appeal.ts';
import { appealText, appealView, correction, furtherRun } from './appeal-view.ts';
import {
  cycleBrief,
  cycleParams,
  employeeParams,
  id,
  instant,
  money,
  personBrief,
  reason,
  resultState,
  runState,
  score,
} from './common.ts';
import { endpoint } from './endpoint.ts';

const someone = z.object({ id: z.string(), name: z.string() });
const putOff = z.object({ reason: z.string(), at: instant }).nullable();
const owed = z.enum(['appeal', 'put-off']).nullable();

/** A result in figures, as before and after are held side by side. */
const figures = z.object({
  score: score.nullable(),
  grade: z.string().nullable(),
  coefficient: z.string().nullable(),
  proration: z.string().nullable(),
  bonusBase: money,
  absentDays: z.int(),
  bonus: money.nullable(),
});

/** With the receipt of `lib/domain`. */
const side = figures.extend({ receipt: z.unknown() });

const reserve = z.object({
  unit: z.string(),
  pool: money.nullable(),
  /** What was kept back, and what further runs left of it. */
  reserve: money,
  left: money,
  /** Of the unit's main run. */
  state: runState.nullable(),
});

export const appeals = {
  list: endpoint({
    method: 'GET',
    path: '/appeals/:cycle',
    summary: 'Everybody of a cycle who appealed or was put off, and what is left of each reserve',
    params: cycleParams,
    reply: z.object({
      cycle: cycleBrief,
      version: z.int(),
      currency: z.string(),
      items: z.array(
        z.object({
          employee: personBrief,
          appeal: appealView.extend({ deciders: z.array(someone) }).nullable(),
          putOff,
          /** Why a further run is still to be settled for this person. */
          owed,
          /** The cycle waits for it. */
          open: z.boolean(),
          mainRun: runState.nullable(),
          further: z.array(furtherRun),
        }),
      ),
      units: z.array(reserve),
    }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/appeals/:cycle/:employee',
    summary: 'One case: what was said, who may decide, and the result before and after with their receipts',
    params: employeeParams,
    query: z.object({ unit: id }),
    reply: z.object({
      cycle: cycleBrief,
      employee: personBrief,
      state: resultState,
      version: z.int(),
      currency: z.string(),
      maxScore: z.number(),
      pooled: z.boolean(),
      paid: z.boolean(),
      appeal: appealView.extend({ text: z.string() }).nullable(),
      /** Who could decide when it was filed; not told to the person concerned. */
      deciders: z.array(someone),
      /** Whether I may, and why not. */
      decide: z.object({ allowed: z.boolean(), why: z.string().nullable() }),
      putOff,
      owed,
      mainRun: runState.nullable(),
      /** `null` for the person concerned. */
      reserve: reserve.nullable(),
      further: z.array(furtherRun),
      policy: z.unknown(),
      before: side.nullable(),
      after: side.nullable(),
    }),
  }),
  file: endpoint({
    method: 'POST',
    path: '/appeals/:cycle/:employee/file',
    summary: 'I appeal against my score or my money, within the window',
    params: employeeParams,
    body: z.strictObject({ about: z.enum(appealSubjects), text: appealText }),
    ifMatch: true,
    reply: z.object({ state: resultState, appeal: z.enum(appealStates), version: z.int() }),
  }),
  withdraw: endpoint({
    method: 'POST',
    path: '/appeals/:cycle/:employee/withdraw',
    summary: 'I take my appeal back',
    params: employeeParams,
    ifMatch: true,
    reply: z.object({ state: resultState, appeal: z.enum(appealStates), version: z.int() }),
  }),
  /** By the same calculation as the decision, the further run and the receipt. */
  tryDecision: endpoint({
    method: 'GET',
    path: '/appeals/:cycle/:employee/outcome',
    summary: 'What an allowed appeal would make of score, grade and bonus',
    params: employeeParams,
    query: z.object({
      unit: id,
      score: z.coerce.number().optional(),
      bonusBase: z.coerce.number().pipe(money.min(0)).optional(),
      absentDays: z.coerce.number().pipe(z.int().min(0).max(366)).optional(),
    }),
    reply: z.object({ before: figures, after: figures, worse: z.boolean() }),
  }),
  decide: endpoint({
    method: 'POST',
    path: '/appeals/:cycle/:employee/decide',
    summary: 'Dismiss an appeal, or allow it with what it corrects, with a reason',
    params: employeeParams,
    query: z.object({ unit: id }),
    body: z.strictObject({ decision: z.enum(['dismiss', 'allow']), reason, change: correction.optional() }),
    ifMatch: true,
    reply: z.object({ state: z.enum(appealStates), version: z.int() }),
  }),
  settle: endpoint({
    method: 'POST',
    path: '/appeals/:cycle/:employee/settle',
    summary: 'A further run: pay this person the difference from the reserve, or publish and pay whoever was put off',
    params: employeeParams,
    query: z.object({ unit: id }),
    /** Why it is paid although the unit's budget of the year does not suffice. */
    body: z.strictObject({ overBudget: reason.optional() }).default({}),
    ifMatch: true,
    reply: z.object({ run: z.int(), difference: money, version: z.int() }),
  }),
  topUp: endpoint({
    method: 'POST',
    path: '/appeals/:cycle/reserves/:unit',
    summary: 'Raise a unit’s pool and reserve together, with a reason; nothing else about the pool changes',
    params: cycleParams.extend({ unit: id }),
    body: z.strictObject({ amount: money.min(1), reason }),
    ifMatch: true,
    reply: z.object({ unit: z.string(), pool: money, reserve: money, version: z.int() }),
  }),
};
