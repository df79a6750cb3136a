import type { RaterKind, WhenMissing } from '../policy/policy.ts';
import type { Employee, PastResult, Period } from './input.ts';
import type { PromotionCheck } from './result.ts';

/**
 * One person's result with every step that led to it, as plain data in reading order, never pre-worded. Exact numbers
 * are strings: a decimal where it ends ("85.265"), else a reduced fraction ("211200/23"). It names rater kinds only,
 * never a rater, and holds nothing at all of a kind that had too few answers.
 */
export interface Receipt {
  version: 1;
  policy: string;
  employee: string;
  unit: string;
  status: 'rated' | 'blocked' | 'unrated';
  /** The pool is shared by fewer than 5 people: its sums are left out, so the amount cannot be recomputed from here. */
  smallUnit?: true;
  inputs: ReceiptInputs;
  steps: Step[];
}

/** All that `recompute` needs beside the policy. */
export interface ReceiptInputs {
  period: Period;
  employee: Employee;
  /** Sums by indicator and kind; only kinds with enough answers. */
  ratings: Record<string, Partial<Record<RaterKind, KindSum>>>;
  /** Sums by indicator. */
  metrics: Record<string, MetricSum>;
  /** What was lifted: `kind:indicator` or `metric:indicator`. */
  waivers: string[];
  adjustments: { points: number; veto: boolean; reason: string }[];
  calibration?: { score: number; reason: string };
  history: PastResult[];
  unitCoefficient?: number;
  place?: Place;
}

/** `weights` = Σ weight, `sum` = Σ weight × rating, over `count` ratings; exact decimals. */
export interface KindSum {
  count: number;
  weights: string;
  sum: string;
}

export interface MetricSum {
  facts: number;
  numerator: string;
  denominator?: string;
}

/** What the rest of the unit (and, under a distribution over all, of everybody) adds to one person's result. */
export interface Place {
  /** Within the unit, and the number of its rated employees. */
  rank: number;
  headcount: number;
  /** Within the group of the distribution. */
  group?: { rank: number; headcount: number };
  /** Under the method `pool`, for whoever has a weight. */
  share?: SharePlace | WithheldShare;
  /** Where the policy has promotion. */
  nomination?: { nominated: boolean; tied: boolean };
}

/** In a pool of fewer than 5 people only the amount. */
export interface WithheldShare {
  withheld: true;
  bonus: number;
}

/** The round of sharing (from 1) that decided this person's part; amounts in minor units. */
export interface SharePlace {
  round: number;
  /** The unit's pool as given. */
  unitPool: number;
  /** What this round shared. */
  pool: number;
  weightSum: string;
  /** How many steps of `roundTo` were left over, and this person's place in the remainder order (from 1). */
  leftover?: number;
  remainderPlace?: number;
}

/** A step of the receipt; `section` is the paragraph of the standard that it follows, `key` names it uniquely. */
export type Step = { key: string; section: string } & StepFacts;

export type StepFacts =
  | RatedIndicatorStep
  | MetricIndicatorStep
  | DimensionStep
  | CompositeStep
  | AnnualStep
  | AdjustmentsStep
  | ScoreStep
  | StatusStep
  | RankStep
  | GradeStep
  | ProrationStep
  | CoefficientStep
  | WeightStep
  | CapStep
  | IndividualBonusStep
  | PoolBonusStep
  | TrainingStep
  | ImprovementStep
  | HonoursStep
  | PromotionStep;

/** Why an indicator has no points. */
export type Missing = 'coverage' | 'no-fact' | 'blocked';

export interface RatedIndicatorStep {
  code: 'rated-indicator';
  dimension: string;
  indicator: string;
  weight: string;
  scale: { min: string; max: string; pointsAtMin: string; pointsAtMax: string };
  kinds: KindLine[];
  /** Σ weight × points over what is counted. */
  products: string;
  countedWeight: string;
  totalWeight: string;
  /** The least weight that must be counted: minCoverage percent of the total. */
  neededWeight: string;
  points: string | null;
  shown: string | null;
  missing?: Missing;
}

export type KindLine =
  | {
      kind: RaterKind;
      weight: string;
      counted: 'present';
      count: number;
      weights: string;
      sum: string;
      mean: string;
      points: string;
      product: string;
    }
  | {
      kind: RaterKind;
      weight: string;
      counted: 'zero' | 'left-out' | 'blocked';
      minResponses: number;
      waived: boolean;
    };

export interface MetricIndicatorStep {
  code: 'metric-indicator';
  dimension: string;
  indicator: string;
  weight: string;
  metric: string;
  of: 'employee' | 'unit';
  sums?: MetricSum;
  value: string | null;
  /** The two points of the curve the value lies between; the same point twice where the curve is level. */
  between?: CurvePart;
  whenMissing: WhenMissing;
  waived: boolean;
  points: string | null;
  shown: string | null;
  missing?: Missing;
}

export interface CurvePart {
  from: [x: string, y: string];
  to: [x: string, y: string];
}

export interface DimensionStep {
  code: 'dimension';
  dimension: string;
  weight: string;
  items: Item[];
  products: string;
  weights: string;
  points: string | null;
  shown: string | null;
}

/** One line of a weighted mean; without points it is missing and left out. */
export interface Item {
  of: string;
  weight: string;
  points: string | null;
  product: string | null;
}

export interface CompositeStep {
  code: 'composite';
  items: Item[];
  products: string;
  weights: string;
  /** Percent of all effective weight that is not missing, and the least that is needed. */
  coverage: string;
  neededCoverage: string;
  composite: string | null;
}

export interface AnnualStep {
  code: 'annual';
  year: number;
  quarters: { period: string; score: string }[];
  minQuarters: number;
  mean: string | null;
  quartersWeight: string;
  reviewWeight: string;
  composite: string;
  result: string | null;
}

export interface AdjustmentsStep {
  code: 'adjustments';
  items: { points: string; veto: boolean; reason: string }[];
  sum: string;
  cap: string;
  /** The sum, clamped to ±cap. */
  applied: string;
  before: string;
  added: string;
  maxScore: string;
  /** Clamped to 0 … maxScore. */
  result: string;
}

export interface ScoreStep {
  code: 'score';
  exact: string;
  decimals: number;
  computedScore: string;
  calibration?: { score: string; reason: string };
  score: string;
}

/** Ends the receipt of whoever has no score. */
export type StatusStep =
  | { code: 'blocked'; blockedBy: string[] }
  | { code: 'unrated'; reason: 'coverage' | 'quarters' };

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
