import * as z from 'zod';
import { secondStandings } from '#lib/domain/lifecycle/second-review.ts';
import { instant } from './common.ts';

export const secondStanding = z.enum(secondStandings);

/** What a second reviewer, or HR in their place, said in the end. */
export const secondOutcome = z.object({
  what: z.enum(['confirmed', 'waived']),
  name: z.string(),
  at: instant,
  /** Of a waiver. */
  reason: z.string().nullable(),
});

export const secondReturn = z.object({
  name: z.string(),
  at: instant,
  reason: z.string(),
  answeredAt: instant.nullable(),
  /** By indicator: as it was rated then. */
  scores: z.record(z.string(), z.number()),
});

/** The second review of an evaluation, as its rater and its reviewer see it. */
export const secondReviewView = z.object({
  standing: secondStanding,
  /** `null` where nobody stands above the rater. */
  reviewer: z.string().nullable(),
  dueAt: instant,
  outcome: secondOutcome.nullable(),
  /** The newest last. */
  returns: z.array(secondReturn),
  /** The comments as they were when it was returned last, by indicator. */
  commentsBefore: z.record(z.string(), z.string()),
});

/** What the rated person reads of it: never a rating that was changed since. */
export const secondReviewSaid = z.object({
  rater: z.string(),
  standing: secondStanding,
  reviewer: z.string().nullable(),
  outcome: secondOutcome.nullable(),
  returns: z.array(secondReturn.omit({ scores: true })),
});
