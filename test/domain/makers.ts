import { checkInput } from '#lib/domain/calculation/check-input.ts';
import { calculate } from '#lib/domain/calculation/calculate.ts';
import type { Input } from '#lib/domain/calculation/input.ts';
import type { RatedResult, Result } from '#lib/domain/calculation/result.ts';
import { checkPolicy } from '#lib/domain/policy/check-policy.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import type { Checked } from '#lib/domain/policy/problem.ts';

/** A document as it is written by hand: plain JSON. */
export type Json = Record<string, unknown>;

/** A small policy: one rated indicator by the supervisor on 0 to 100, so that a rating is a score. */
export function aPolicyDocument(over: Json = {}): Json {
  return {
    id: 'small',
    name: { zh: '小方案', en: 'Small' },
    period: 'quarter',
    scales: {
      hundred: { min: 0, max: 100, step: 0.5, pointsAtMin: 0, pointsAtMax: 100 },
      five: { min: 1, max: 5, step: 1, pointsAtMin: 20, pointsAtMax: 100 },
    },
    raters: { supervisor: { weight: 100 } },
    dimensions: [
      { id: 'work', weight: 100, indicators: [{ id: 'quality', weight: 100, rating: { scale: 'hundred' } }] },
    ],
    grades: {
      method: 'thresholds',
      bands: [
        { grade: 'A', min: 85 },
        { grade: 'B', min: 70 },
        { grade: 'C', min: 0 },
      ],
    },
    ...over,
  };
}

/** Four rater kinds on the scale of five. */
export const fourKinds = {
  self: { weight: 20 },
  supervisor: { weight: 50, whenMissing: 'block' },
  peer: { weight: 10, minResponses: 3 },
  customer: { weight: 20, minResponses: 2 },
};

export function aPolicy(over: Json = {}): Policy {
  return accepted(checkPolicy(aPolicyDocument(over)));
}

export function anEmployee(over: Json = {}): Json {
  return { id: 'E1', unit: '客服部', bonusBase: 100_000, hired: '2020-01-01', ...over };
}

/** A rating of the small policy's one indicator by the supervisor. */
export function aRating(employee: string, quality: number, over: Json = {}): Json {
  return { employee, kind: 'supervisor', by: 'BOSS', scores: { quality }, ...over };
}

/** One employee with one rating of 80 in the third quarter of 2026. */
export function anInputDocument(over: Json = {}): Json {
  return {
    period: { start: '2026-07-01', end: '2026-09-30' },
    employees: [anEmployee()],
    ratings: [aRating('E1', 80)],
    ...over,
  };
}

/** As many employees as scores, E1, E2, …, each rated with its score. */
export function aTeam(scores: number[], over: (place: number) => Json = () => ({})): Json {
  const ids = scores.map((_, place) => `E${place + 1}`);
  return {
    employees: ids.map((id, place) => anEmployee({ id, ...over(place) })),
    ratings: ids.map((id, place) => aRating(id, scores[place] ?? 0)),
  };
}

export function anInput(policy: Policy, over: Json = {}): Input {
  return accepted(checkInput(policy, anInputDocument(over)));
}

/** The results of a small policy on a small input. */
export function resultsOf(policyOver: Json, inputOver: Json = {}): Result[] {
  const policy = aPolicy(policyOver);
  return calculate(policy, anInput(policy, inputOver)).results;
}

/** The same where everybody is rated. */
export function ratedOf(policyOver: Json, inputOver: Json = {}): RatedResult[] {
  return resultsOf(policyOver, inputOver).map((result) => {
    if (result.status !== 'rated') throw new Error(`${result.employee} is ${result.status}`);
    return result;
  });
}

export function accepted<T>(checked: Checked<T>): T {
  if (!checked.ok) throw new Error(checked.problems.map(({ path, code }) => `${path}: ${code}`).join('\n'));
  return checked.value;
}

/** The paths of all problems, sorted. */
export function refusedAt(checked: Checked<unknown>): string[] {
  return checked.ok ? [] : checked.problems.map(({ path }) => path).toSorted();
}
