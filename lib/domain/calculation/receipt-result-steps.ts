import type { CurvePart } from './receipt-score-steps.ts';
import type { PromotionCheck } from './result.ts';

// The steps of a receipt from the score to grade, money and what follows (standard 5 to 8).

export interface RankStep {
  code: 'rank';
  rank: number;
  headcount: number;
}

export interface GradeStep {
  code: 'grade';
  method: 'thresholds' | 'distribution';
  score: string;
  bands: { grade: string; min: string; share?: string; cut?: number }[];
  /** The group of the distribution, where it is used: `small` means it has fewer than `minGroup` people. */
  group?: { of: 'unit' | 'all'; rank: number; headcount: number; minGroup: number; small: boolean };
  /** By rank, where ranks decide. */
  byRank?: string;
  /** By rank and threshold, before a veto. */
  earned: string;
  veto: boolean;
  vetoGrade?: string;
  grade: string;
}

export interface ProrationStep {
  code: 'proration';
  from: string;
  to: string;
  days: number;
  absentDays: number;
  served: number;
  periodDays: number;
  minServiceDays?: number;
  proration: string;
}

export interface CoefficientStep {
  code: 'coefficient';
  grade?: string;
  between?: CurvePart;
  veto: boolean;
  exact: string;
  coefficient: string;
}

export interface WeightStep {
  code: 'weight';
  bonusBase: number;
  coefficient: string;
  unitCoefficient: string;
  proration: string;
  weight: string;
}

export interface CapStep {
  code: 'cap';
  bonusBase: number;
  maxTimesBase: string;
  roundTo: number;
  exact: string;
  cap: number;
}

export interface IndividualBonusStep {
  code: 'individual-bonus';
  weight: string;
  roundTo: number;
  rounded: number;
  cap?: number;
  bonus: number;
}

export interface PoolBonusStep {
  code: 'pool-bonus';
  weight: string;
  roundTo: number;
  cap?: number;
  /** Absent for a weight of 0, and in a pool of fewer than 5 people. */
  share?: {
    round: number;
    people: number;
    unitPool: number;
    pool: number;
    weightSum: string;
    exact: string;
    capped: boolean;
    roundedDown: number;
    leftover?: number;
    remainderPlace?: number;
    extra: number;
  };
  bonus: number;
}

export interface TrainingStep {
  code: 'training';
  below: string;
  max?: number;
  /** Largest `(below − points) × effective weight` first; `chosen` are the first `max`. */
  needs: { indicator: string; points: string; gap: string; weight: string; product: string; chosen: boolean }[];
}

export interface ImprovementStep {
  code: 'improvement';
  atMost: string;
  consecutive: number;
  /** Newest first, this result's among them. */
  grades: string[];
  improvement: 'coaching' | 'plan' | null;
}

export interface HonoursStep {
  code: 'honours';
  items: { title: { zh: string; en: string }; topPerUnit: number; minScore: string; given: boolean }[];
  rank: number;
  score: string;
  veto: boolean;
}

export interface PromotionStep {
  code: 'promotion';
  checks: PromotionCheck[];
  veto: boolean;
  eligible: boolean;
  nominated: boolean;
  tied: boolean;
}
