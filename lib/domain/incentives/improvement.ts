import { gradeIndex, type GradeRules } from '../grading/grade-rules.ts';

/**
 * Coaching for a grade of `atMost` or worse; a plan where the newest `consecutive` results all are (standard 7).
 * `grades` come newest first, this result's at the front.
 */
export function improvementOf(
  rules: GradeRules,
  improvement: { atMost: string; consecutive: number },
  grades: readonly string[],
): 'coaching' | 'plan' | null {
  const limit = gradeIndex(rules.bands, improvement.atMost);
  const lasting = grades.findIndex((grade) => gradeIndex(rules.bands, grade) < limit);
  const weak = lasting === -1 ? grades.length : lasting;
  if (weak === 0) return null;
  return weak >= improvement.consecutive ? 'plan' : 'coaching';
}
