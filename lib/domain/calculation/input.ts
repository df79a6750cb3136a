import type { RaterKind } from '../policy/policy.ts';

/**
 * The facts of one period in their normal form (calculation standard, section 3): checked, defaults filled in, still
 * plain JSON. Money is an integer count of minor units, dates are ISO calendar dates, both ends of a period inclusive.
 */
export interface Input {
  period: Period;
  employees: Employee[];
  ratings: Rating[];
  metrics: Fact[];
  waivers: Waiver[];
  adjustments: Adjustment[];
  calibrations: Calibration[];
  /** For this period, instead of those of the policy. */
  unitCoefficients: Record<string, number>;
  /** What may be shared now, by unit: a reserve is taken off before. */
  pools: Record<string, number>;
  /** By employee; as given, the last is the newest. */
  history: Record<string, PastResult[]>;
}

export interface Period {
  start: string;
  end: string;
}

export interface Employee {
  id: string;
  unit: string;
  bonusBase: number;
  hired: string;
  left: string | null;
  /** Whole calendar days. */
  absentDays: number;
}

/** One rater's ratings of one employee; `weight` counts against other ratings of the same kind. */
export interface Rating {
  employee: string;
  kind: RaterKind;
  by: string;
  weight: number;
  scores: Record<string, number>;
}

/** A figure of one employee or of a whole unit; without a denominator it is a plain sum. */
export type Fact =
  | { employee: string; metric: string; numerator: number; denominator?: number }
  | { unit: string; metric: string; numerator: number; denominator?: number };

/** `of` is `kind:indicator` or `metric:indicator`; it lifts one block. */
export interface Waiver {
  employee: string;
  of: string;
  reason: string;
}

export interface Adjustment {
  employee: string;
  points: number;
  reason: string;
  veto: boolean;
}

export interface Calibration {
  employee: string;
  score: number;
  reason: string;
}

/** `period` is a label: 2026-07, 2026Q3, 2026H2 or 2026. */
export interface PastResult {
  period: string;
  score: number;
  grade: string;
}
