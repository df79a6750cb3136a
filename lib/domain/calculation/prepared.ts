import { type GradeRules, gradeRules } from '../grading/grade-rules.ts';
import { type BonusRules, bonusRules } from '../incentives/bonus-rules.ts';
import type { Policy } from '../policy/policy.ts';
import { type Rules, rulesOf } from '../scoring/rules.ts';

/** A checked policy made ready once for any number of people. */
export interface Prepared {
  policy: Policy;
  scoring: Rules;
  grading: GradeRules;
  bonus: BonusRules | undefined;
}

export function prepare(policy: Policy): Prepared {
  return { policy, scoring: rulesOf(policy), grading: gradeRules(policy), bonus: bonusRules(policy) };
}
