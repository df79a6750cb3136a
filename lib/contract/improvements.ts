import * as z from 'zod';
import { documentPlaces } from '#lib/domain/improvement/documents.ts';
import { evidenceKinds } from '#lib/domain/improvement/evidence.ts';
import { improvementKinds, improvementMoves, improvementStates, mostSteps } from '#lib/domain/improvement/case.ts';
import { cycleBrief, cycleParams, date, employeeParams, id, instant, personBrief, score } from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

const words = (most: number) => z.string().trim().min(2).max(most);

const plan = z.strictObject({
  goals: words(1000),
  from: date,
  to: date,
  steps: z.array(z.strictObject({ what: words(300), by: date, done: z.boolean() })).max(mostSteps),
});

const signed = z.object({ by: z.string(), name: z.string(), at: instant });

const brief = z.object({
  cycle: z.string(),
  cycleName: text,
  unit: z.string(),
  employee: z.string(),
  name: z.string(),
  kind: z.enum(improvementKinds),
  state: z.enum(improvementStates),
});

const one = z.object({
  cycle: z.object({ id: z.string(), name: text, period: z.string() }),
  employee: personBrief,
  supervisor: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** What the calculation advises by this result. */
  advised: z.enum(improvementKinds).nullable(),
  grade: z.string().nullable(),
  /** `null` while no case is opened. */
  kind: z.enum(improvementKinds).nullable(),
  state: z.enum(improvementStates).nullable(),
  opened: signed.nullable(),
  plan: plan.nullable(),
  checkIns: z.array(signed.extend({ note: z.string() })),
  reappraisal: signed.extend({ date, result: z.enum(['passed', 'failed']), note: z.string() }).nullable(),
  closed: signed.extend({ reason: z.string() }).nullable(),
  /** Which documents exist; not sent to the person concerned. */
  evidence: z.array(
    z.object({
      kind: z.enum(evidenceKinds),
      there: z.boolean(),
      at: z.string().nullable(),
      /** Where whoever looks may open it. */
      opens: z.enum(documentPlaces).nullable(),
    }),
  ),
  /** Which version of the policy the person confirmed. */
  confirmed: z.object({ policy: z.string(), version: z.int() }).nullable(),
  trainings: z.array(z.object({ year: z.int(), name: text, date, state: z.string() })),
  /** What whoever looks may do: the moves, and `open`, `plan`, `note`. */
  may: z.array(z.string()),
  version: z.int(),
});

const at = { params: employeeParams, query: z.object({ unit: id }), reply: one } as const;

export const improvements = {
  mine: endpoint({
    method: 'GET',
    path: '/improvements',
    summary: 'The cases that I keep as supervisor, and those about me',
    reply: z.object({ kept: z.array(brief), own: z.array(brief) }),
  }),
  list: endpoint({
    method: 'GET',
    path: '/improvements/:cycle',
    summary: 'Whom the results of a cycle advise to coach or to give a plan, and what was begun',
    params: cycleParams,
    reply: z.object({
      cycle: cycleBrief,
      rule: z.object({ atMost: z.string(), consecutive: z.int() }),
      rows: z.array(
        z.object({
          employee: personBrief,
          score,
          grade: z.string(),
          advised: z.enum(improvementKinds).nullable(),
          kind: z.enum(improvementKinds).nullable(),
          state: z.enum(improvementStates).nullable(),
          supervisor: z.string().nullable(),
          until: date.nullable(),
          steps: z.object({ done: z.int(), all: z.int() }),
        }),
      ),
    }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/improvements/:cycle/:employee',
    summary: 'One case: plan, check-ins, re-appraisal, and which documents exist',
    ...at,
  }),
  open: endpoint({
    method: 'POST',
    path: '/improvements/:cycle/:employee/open',
    summary: 'HR opens a case; its supervisor keeps it',
    body: z.strictObject({ kind: z.enum(improvementKinds) }),
    ifMatch: true,
    ...at,
  }),
  plan: endpoint({
    method: 'POST',
    path: '/improvements/:cycle/:employee/plan',
    summary: 'Goals, time and steps, as they shall be',
    body: plan,
    ifMatch: true,
    ...at,
  }),
  note: endpoint({
    method: 'POST',
    path: '/improvements/:cycle/:employee/note',
    summary: 'Note a check-in; the person concerned may, too',
    body: z.strictObject({ note: words(1000) }),
    ifMatch: true,
    ...at,
  }),
  move: endpoint({
    method: 'POST',
    path: '/improvements/:cycle/:employee/moves/:action',
    summary: 'Begin, record the re-appraisal (pass or fail), close',
    ...at,
    params: employeeParams.extend({ action: z.enum(improvementMoves) }),
    body: z.strictObject({ date: date.optional(), note: words(500).optional() }),
    ifMatch: true,
  }),
};
