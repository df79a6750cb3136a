import * as z from 'zod';
import {
  cycleBrief,
  cycleParams,
  date,
  evaluationParams,
  evaluationState,
  figure,
  instant,
  mean,
  personBrief,
  raterKind,
  reason,
  score,
} from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

export const draft = z.strictObject({
  /** Rating by indicator id. */
  scores: z.record(z.string(), z.number()),
  /** Indicators that the rater could not observe; peers only. */
  notObserved: z.array(z.string()).max(100),
  comments: z.record(z.string(), z.string().max(1000)),
  achievements: z.string().max(2000),
  wishes: z.string().max(1000),
});
export type DraftBody = z.infer<typeof draft>;

const line = z.object({
  indicator: z.string(),
  name: text,
  explanation: text.nullable(),
  dimension: text,
  /** Percent of the whole score. */
  effectiveWeight: z.string(),
  scale: z.object({ min: z.number(), max: z.number(), step: z.number() }),
  /** Words for steps, by the step's text ("4"). */
  steps: z.record(z.string(), text),
  /** What a supervisor sees beside the form; absent for everybody else. */
  evidence: z
    .object({
      /** `null` when there is none, or while the policy hides it. */
      self: z.object({ rating: z.number(), comment: z.string() }).nullable(),
      selfHidden: z.boolean(),
      customers: mean.nullable(),
    })
    .nullable(),
});

export const evaluationForm = z.object({
  id: z.string(),
  cycle: cycleBrief,
  kind: raterKind,
  state: evaluationState,
  version: z.int(),
  employee: personBrief,
  dueAt: instant,
  closesAt: instant,
  savedAt: instant.nullable(),
  submittedAt: instant.nullable(),
  /** Why it was reopened or declined. */
  reason: z.string().nullable(),
  commentAtExtremes: z.boolean(),
  /** For the self-evaluation: whether the supervisor sees it only after rating. */
  blind: z.boolean(),
  lines: z.array(line),
  draft,
  /** Metric indicators: not rated, but part of the score. The rated person and the supervisor see them. */
  figures: z.array(figure.extend({ effectiveWeight: z.string() })),
  /** The rated person's earlier results; the rated person and the supervisor see them. */
  history: z.array(z.object({ period: z.string(), score: z.number(), grade: z.string() })),
});
export type EvaluationForm = z.infer<typeof evaluationForm>;

const saved = z.object({
  state: evaluationState,
  version: z.int(),
  savedAt: instant.nullable(),
  submittedAt: instant.nullable(),
});

export const evaluations = {
  form: endpoint({
    method: 'GET',
    path: '/cycles/:cycle/evaluations/:evaluation',
    summary: 'An evaluation that I write: its form, my draft, and the evidence beside it',
    params: evaluationParams,
    reply: evaluationForm,
  }),
  save: endpoint({
    method: 'PUT',
    path: '/cycles/:cycle/evaluations/:evaluation',
    summary: 'Keep the draft; it may be incomplete',
    params: evaluationParams,
    body: draft,
    ifMatch: true,
    reply: saved,
  }),
  submit: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/evaluations/:evaluation/submit',
    summary: 'Submit what is sent; final unless HR reopens it',
    params: evaluationParams,
    body: draft,
    ifMatch: true,
    reply: saved,
  }),
  decline: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/evaluations/:evaluation/decline',
    summary: 'A peer who cannot judge says so',
    params: evaluationParams,
    body: z.strictObject({ reason }),
    ifMatch: true,
    reply: saved,
  }),
  reopen: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/evaluations/:evaluation/reopen',
    summary: 'HR gives a submitted or lapsed evaluation back to its rater until a new date',
    params: evaluationParams,
    body: z.strictObject({ reason, until: date }),
    ifMatch: true,
    reply: saved,
  }),
};

const dot = z.object({ state: evaluationState, dueAt: instant });

export const team = endpoint({
  method: 'GET',
  path: '/cycles/:cycle/team',
  summary: 'The people I supervise in a cycle, and where their evaluations stand',
  params: cycleParams,
  reply: z.object({
    cycle: cycleBrief,
    closesAt: instant.nullable(),
    rows: z.array(
      z.object({
        employee: personBrief,
        self: dot.nullable(),
        /** Mine; `null` where I only see them. */
        supervisor: dot.extend({ id: z.string(), rated: z.int(), of: z.int() }).nullable(),
        customers: z.int(),
        confirmed: z.boolean(),
        /** Once published. */
        result: z.object({ score: score.nullable(), grade: z.string().nullable() }).nullable(),
      }),
    ),
  }),
});

export const teamGrid = endpoint({
  method: 'GET',
  path: '/cycles/:cycle/team/grid',
  summary: 'The evaluations that I write as a supervisor, all at once: each as its own form shows it',
  params: cycleParams,
  reply: z.object({ forms: z.array(evaluationForm) }),
});

export const teamBefore = endpoint({
  method: 'GET',
  path: '/cycles/:cycle/team/before',
  summary: 'What I rated the people of my units in the cycle before, where the policy and its scales are the same',
  params: cycleParams,
  reply: z.object({
    /** Absent where there is none before. */
    cycle: cycleBrief.nullable(),
    /** By employee id, then by indicator id. */
    ratings: z.record(z.string(), z.record(z.string(), z.number())),
  }),
});
