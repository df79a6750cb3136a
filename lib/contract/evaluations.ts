import * as z from 'zod';
import {
  cycleBrief,
  cycleParams,
  date,
  evaluationParams,
  evaluationState,
  figure,
  id,
  instant,
  mean,
  personBrief,
  raterKind,
  reason,
  score,
} from './common.ts';
import { goalsState } from './goals.ts';
import { endpoint } from './endpoint.ts';
import { secondReviewView } from './second-review-view.ts';
import { text } from './text.ts';

export const draft = z.strictObject({
  /** Rating by indicator id. */
  scores: z.record(z.string(), z.number()),
  /** Rating by goal id, where an indicator is rated goal by goal; its own rating comes of them. */
  goals: z.record(z.string().max(40), z.number()).default({}),
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
  /** What the person agreed on with the supervisor, where this indicator is rated goal by goal. */
  goals: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      measure: z.string(),
      target: z.string(),
      weight: z.int(),
      notes: z.array(z.object({ at: instant, name: z.string(), text: z.string() })),
    }),
  ),
  /** What a supervisor sees beside the form; absent for everybody else. */
  evidence: z
    .object({
      /** `null` when there is none, or while the policy hides it. */
      self: z.object({ rating: z.number(), goals: z.record(z.string(), z.number()), comment: z.string() }).nullable(),
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
  /** Whose it is, where I write it for a supervisor who is away. */
  onBehalfOf: z.string().nullable(),
  /** Who wrote it for me while I was away. */
  writtenBy: z.string().nullable(),
  /** Where it was somebody else's before: whose, and why it is mine now. */
  reassigned: z.object({ from: z.string(), reason: z.string() }).nullable(),
  /** Of a supervisor's evaluation, where the policy asks for one. */
  secondReview: secondReviewView.nullable(),
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

export const saved = z.object({
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
  reassign: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/evaluations/:evaluation/reassign',
    summary: 'HR gives an evaluation that is not handed in to another rater, who begins anew',
    params: evaluationParams,
    body: z.strictObject({ rater: id, reason }),
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

const paged = z.object({ cursor: z.string().optional() });
const nextCursor = z.string().nullable();

export const team = endpoint({
  method: 'GET',
  path: '/cycles/:cycle/team',
  summary: 'The people I supervise in a cycle, and where their evaluations stand',
  params: cycleParams,
  query: paged,
  reply: z.object({
    cycle: cycleBrief,
    closesAt: instant.nullable(),
    items: z.array(
      z.object({
        employee: personBrief,
        self: dot.extend({ id: z.string(), nudgedAt: instant.nullable() }).nullable(),
        /** Mine; `null` where I only see them. */
        supervisor: dot.extend({ id: z.string(), rated: z.int(), of: z.int() }).nullable(),
        customers: z.int(),
        confirmed: z.boolean(),
        /** Confirmed, but before a later version of the policy came. */
        confirmedEarlier: z.boolean(),
        /** Where we are with the person's goals; `null` where the policy asks for none, or somebody else agrees on them. */
        goals: goalsState.nullable(),
        /** Once published. */
        result: z.object({ score: score.nullable(), grade: z.string().nullable() }).nullable(),
      }),
    ),
    nextCursor,
  }),
});

export const teamGrid = endpoint({
  method: 'GET',
  path: '/cycles/:cycle/team/grid',
  summary: 'The evaluations that I write as a supervisor, many at once: each as its own form shows it',
  params: cycleParams,
  query: paged,
  reply: z.object({ items: z.array(evaluationForm), nextCursor }),
});

export const teamBefore = endpoint({
  method: 'GET',
  path: '/cycles/:cycle/team/before',
  summary: 'What I rated the people of my units in the cycle before, where the policy and its scales are the same',
  params: cycleParams,
  query: paged,
  reply: z.object({
    /** Absent where there is none before. */
    cycle: cycleBrief.nullable(),
    /** By indicator id. */
    items: z.array(z.object({ employee: z.string(), ratings: z.record(z.string(), z.number()) })),
    nextCursor,
  }),
});
