import type { RaterKind, WhenMissing } from '../policy/policy.ts';
import type { MetricSum } from './receipt.ts';

// The steps of a receipt from ratings and figures to the score (standard 4).

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
