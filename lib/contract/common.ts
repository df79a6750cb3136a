import * as z from 'zod';
import { roles } from '#lib/domain/organisation/person.ts';
import { cycleStates } from '#lib/domain/lifecycle/cycle.ts';
import { leadWhys } from '#lib/domain/lifecycle/participant.ts';
import { evaluationStates } from '#lib/domain/lifecycle/evaluation.ts';
import { resultStates } from '#lib/domain/lifecycle/result.ts';
import { runStates } from '#lib/domain/lifecycle/run.ts';
import { raterKinds } from '#lib/domain/policy/policy.ts';
import { text } from './text.ts';

/** ISO 8601 with offset. */
export const instant = z.string();
/** ISO calendar date. */
export const date = z.iso.date();
/** Minor units of the organisation's currency. */
export const money = z.int();
/** A decimal with the policy's number of decimals: "85.27". */
export const score = z.string();
/** Characters of a reason. */
export const reasonLength = { least: 4, most: 500 } as const;
/** Why something was done, in the words of who did it; kept with it. */
export const reason = z.string().trim().min(reasonLength.least).max(reasonLength.most);

export const role = z.enum(roles);
export const cycleState = z.enum(cycleStates);
export const evaluationState = z.enum(evaluationStates);
export const resultState = z.enum(resultStates);
export const runState = z.enum(runStates);
export const raterKind = z.enum(raterKinds);

/** Part of a key: longer ones cannot exist. */
export const id = z.string().min(1).max(200);
export const cycleParams = z.object({ cycle: id });
export const employeeParams = z.object({ cycle: id, employee: id });
export const evaluationParams = z.object({ cycle: id, evaluation: id });

/** Somebody, as others see them. */
export const personBrief = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  /** Where they work, where a cycle ranks them in a unit above it. */
  team: z.string().optional(),
  post: text,
});

/** One who led a person in the period: days led, weight against the others, and why that much or nothing. */
export const lead = z.object({
  id: z.string(),
  name: z.string(),
  days: z.int().nullable(),
  weight: z.int(),
  why: z.enum(leadWhys),
});

export const cycleBrief = z.object({
  id: z.string(),
  name: text,
  period: z.object({ label: z.string(), start: date, end: date }),
  state: cycleState,
});

/** A button: what may be done, and where not, the code of the sentence that says why. */
export const button = z.object({ action: z.string(), allowed: z.boolean(), why: z.string().nullable() });

/** Without a denominator it is a plain sum. */
export const monthlyFigure = z.object({ month: z.string(), numerator: z.number(), denominator: z.number().optional() });

/** The months behind a receipt's figures, by indicator: as they were when it was published. */
export const monthsBehind = z.record(z.string(), z.array(monthlyFigure));

/** One metric of a person over the months, with what is advised. Ratios are fractions of 1. */
export const figure = z.object({
  metric: z.string(),
  name: text,
  /** What the numbers count: 件 cases, % for ratios. */
  unit: z.object({ zh: z.string(), en: z.string() }),
  months: z.array(monthlyFigure),
  /** In percent where `unit` is "%". */
  advised: z.tuple([z.number(), z.number()]).nullable(),
});

/** The mean of a group of raters, with a 95 % interval where there are at least two. Exact decimals, 2 places. */
export const mean = z.object({
  count: z.int(),
  mean: z.string(),
  low: z.string().nullable(),
  high: z.string().nullable(),
});
