import { exactly } from '../number/decimal.ts';
import { type Rational, zero } from '../number/rational.ts';
import type { Policy } from '../policy/policy.ts';

/** The grades of a policy, best first, with exact thresholds and cumulated shares. */
export interface GradeRules {
  method: 'thresholds' | 'distribution';
  decimals: number;
  bands: [GradeBand, ...GradeBand[]];
  group: 'unit' | 'all';
  minGroup: number;
  vetoGrade?: string;
}

export interface GradeBand {
  grade: string;
  min: Rational;
  /** Percent; 0 under thresholds. */
  share: Rational;
}

/** Throws a RangeError for a policy without bands, which no check lets through. */
export function gradeRules(policy: Policy): GradeRules {
  const { grades } = policy;
  const [first, ...rest] = grades.bands.map((band) => ({
    grade: band.grade,
    min: exactly(band.min),
    share: 'share' in band ? exactly(band.share) : zero,
  }));
  if (first === undefined) throw new RangeError('a policy needs a grade');
  const distribution = grades.method === 'distribution' ? grades : undefined;
  return {
    method: grades.method,
    decimals: policy.scoreDecimals,
    bands: [first, ...rest],
    group: distribution?.group ?? 'unit',
    minGroup: distribution?.minGroup ?? 0,
    ...(policy.adjustments.vetoGrade !== undefined && { vetoGrade: policy.adjustments.vetoGrade }),
  };
}

/** 0 for the best grade; beyond the last for one that is none. */
export function gradeIndex(bands: readonly { grade: string }[], grade: string): number {
  const index = bands.findIndex((band) => band.grade === grade);
  return index === -1 ? bands.length : index;
}

/** Whether a grade is `limit` or better. */
export function isAtLeast(bands: readonly { grade: string }[], grade: string, limit: string): boolean {
  return gradeIndex(bands, grade) <= gradeIndex(bands, limit);
}
