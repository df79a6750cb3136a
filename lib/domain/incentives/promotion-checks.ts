import type { PromotionCheck } from '../calculation/result.ts';
import { exactly } from '../number/decimal.ts';
import { parseExact } from '../number/parse.ts';
import { compare } from '../number/rational.ts';
import { own } from '../policy/own.ts';
import type { Requirement } from '../policy/policy.ts';
import { type GradeRules, isAtLeast } from '../grading/grade-rules.ts';

/** What the requirements of a promotion look at. */
export interface Candidate {
  /** Newest first, this result's at the front. */
  grades: readonly string[];
  /** As shown, by dimension. */
  dimensions: Readonly<Record<string, string>>;
  /** Whole months from hiring to the day after the period. */
  serviceMonths: number;
}

/** Each requirement with whether it is met and the fact it saw (standard 8). */
export function promotionChecks(
  rules: GradeRules,
  requirements: readonly Requirement[],
  candidate: Candidate,
): PromotionCheck[] {
  return requirements.map((require) => ({ require, ...look(rules, require, candidate) }));
}

function look(rules: GradeRules, require: Requirement, candidate: Candidate): Omit<PromotionCheck, 'require'> {
  const { bands } = rules;
  if ('grade' in require) {
    const saw = candidate.grades[0] ?? '';
    return { met: isAtLeast(bands, saw, require.grade), saw };
  }
  if ('dimension' in require) {
    const saw = own(candidate.dimensions, require.dimension) ?? null;
    return { met: saw !== null && compare(parseExact(saw), exactly(require.min)) >= 0, saw };
  }
  if ('gradeInLast' in require) {
    const { grade, times, of } = require.gradeInLast;
    const saw = candidate.grades.slice(0, of).filter((given) => isAtLeast(bands, given, grade)).length;
    return { met: saw >= times, saw };
  }
  if ('noneBelowInLast' in require) {
    const { grade, of } = require.noneBelowInLast;
    const saw = candidate.grades.slice(0, of);
    return { met: saw.length === of && saw.every((given) => isAtLeast(bands, given, grade)), saw };
  }
  return { met: candidate.serviceMonths >= require.serviceMonths, saw: candidate.serviceMonths };
}
