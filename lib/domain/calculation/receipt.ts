import type { RaterKind } from '../policy/policy.ts';
import type { Employee, PastResult, Period } from './input.ts';
import type {
  CapStep,
  CoefficientStep,
  GradeStep,
  HonoursStep,
  ImprovementStep,
  IndividualBonusStep,
  PoolBonusStep,
  PromotionStep,
  ProrationStep,
  RankStep,
  TrainingStep,
  WeightStep,
} from './receipt-result-steps.ts';
import type {
  AdjustmentsStep,
  AnnualStep,
  CompositeStep,
  DimensionStep,
  MetricIndicatorStep,
  RatedIndicatorStep,
  ScoreStep,
  StatusStep,
} from './receipt-score-steps.ts';

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
interface WithheldShare {
  withheld: true;
  bonus: number;
}

/** The round of sharing (from 1) that decided this person's part; amounts in minor units. */
export interface SharePlace {
  round: number;
  /** Among whom this round shared. */
  people: number;
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
