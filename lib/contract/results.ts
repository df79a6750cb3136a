import * as z from 'zod';
import {
  cycleBrief,
  employeeParams,
  id,
  instant,
  money,
  monthsBehind,
  personBrief,
  raterKind,
  resultState,
  runState,
  score,
} from './common.ts';
import { shownCorrection } from './correction-view.ts';
import { appealView, furtherRun } from './appeal-view.ts';
import { endpoint } from './endpoint.ts';
import { goalsBehind } from './goals.ts';
import { historyEntry } from './me.ts';
import { reduction } from './reduction-view.ts';
import { secondReviewSaid } from './second-review-view.ts';
import { text } from './text.ts';

export const results = {
  mine: endpoint({
    method: 'GET',
    path: '/results',
    summary: 'My published results, oldest first',
    reply: z.object({ items: z.array(historyEntry) }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/cycles/:cycle/results/:employee',
    summary: 'A published result with its receipt and the policy it was made under',
    params: employeeParams,
    query: z.object({ unit: id.optional() }),
    reply: z.object({
      cycle: cycleBrief,
      employee: personBrief,
      state: resultState,
      version: z.int(),
      publishedAt: instant,
      acknowledgedAt: instant.nullable(),
      acknowledgeBy: instant.nullable(),
      policyVersion: z.int(),
      /** The calculation part of the policy, and the receipt of `lib/domain`: both as the domain defines them. */
      policy: z.unknown(),
      receipt: z.unknown(),
      result: z.unknown(),
      months: monthsBehind,
      goals: goalsBehind,
      payMonth: z.string(),
      currency: z.string(),
      /** Names of the indicators' steps and meanings. */
      indicators: z.record(z.string(), text),
      supervisorName: z.string().nullable(),
      /** Why the self-evaluation or the supervisor's was reopened; a peer's is never told. */
      reopened: z.array(z.object({ kind: raterKind, reason: z.string() })),
      /** What the second review said of each supervisor's evaluation; none where the policy asks for none. */
      secondReviews: z.array(secondReviewSaid),
      supervisorComments: z.array(z.object({ indicator: z.string(), comment: z.string() })),
      showRank: z.boolean(),
      /** Rater kinds whose mean the policy does not show to people: their points stand, since the score is made from them. */
      hiddenMeans: z.array(raterKind),
      /** As far as this result; empty for whoever reads somebody else's. */
      history: z.array(historyEntry),
      /** The one that this is held against, with its points by dimension (or by indicator, where these are fewer than 3). */
      previous: historyEntry.extend({ points: z.record(z.string(), z.string()) }).nullable(),
      /** Left before the period was over, under a policy that pays no bonus then: the base is 0. */
      unpaidLeaver: z.boolean(),
      /** In all; `difference` of it came by an allowed appeal, where there was one. */
      bonus: z.object({ amount: money, final: z.boolean(), difference: money.optional() }).nullable(),
      /** What made the bonus smaller, or nothing. */
      reductions: z.array(reduction),
      /** Of the unit's own run; `null` before one. */
      mainRun: runState.nullable(),
      appealBy: instant,
      mayAppeal: z.boolean(),
      /** With the person's words, for them and for HR. */
      appeal: appealView.extend({ text: z.string() }).nullable(),
      /** As it was published, where an allowed appeal has changed it. */
      before: z.object({ score: score.nullable(), grade: z.string().nullable(), bonus: money.nullable() }).nullable(),
      further: z.array(furtherRun),
      /** What was published before and recalled, the oldest first: both numbers stay. */
      recalls: z.array(
        z.object({
          publishedAt: instant,
          at: instant,
          reason: z.string(),
          score: score.nullable(),
          grade: z.string().nullable(),
          bonus: money.nullable(),
        }),
      ),
      /** What was corrected since the cycle was closed; it stands beside the result. */
      corrections: z.array(shownCorrection),
    }),
  }),
  acknowledge: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/results/:employee/acknowledge',
    summary: 'I have read my result',
    params: employeeParams,
    ifMatch: true,
    reply: z.object({ state: resultState, acknowledgedAt: instant }),
  }),
};
