/**
 * The `calculation` part of a policy in its normal form (calculation standard, section 2): checked, defaults filled in,
 * still plain JSON. Weights, shares and `minCoverage` are percent; points and scores share one scale; every number is a
 * decimal of at most 6 places, meant as its shortest text shows it. A block that was left out is absent.
 */
export interface Policy {
  id: string;
  name: Names;
  period: PeriodKind;
  /** 0 to 4. */
  scoreDecimals: number;
  minCoverage: number;
  maxScore: number;
  scales: Record<string, Scale>;
  /** Only the kinds listed have a say; their weights sum to 100 (or there are none). */
  raters: Partial<Record<RaterKind, RaterRule>>;
  dimensions: Dimension[];
  adjustments: { cap: number; vetoGrade?: string };
  grades: Grades;
  bonus?: Bonus;
  training?: Training;
  improvement?: { atMost: string; consecutive: number };
  honours?: Honour[];
  promotion?: { require: Requirement[]; slots?: { per: 'unit'; share: number; min: number } };
  annual?: { quarters: number; review: number; minQuarters: number };
}

/** A name in both languages. */
export interface Names {
  zh: string;
  en: string;
}

export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'year';

/** The rater kinds, in the order in which the standard lists them. */
export const raterKinds = ['self', 'supervisor', 'peer', 'customer'] as const;
export type RaterKind = (typeof raterKinds)[number];

export type WhenMissing = 'redistribute' | 'zero' | 'block';

/** Linear from `min` → `pointsAtMin` to `max` → `pointsAtMax`; a rating lies on `min + k × step`. */
export interface Scale {
  min: number;
  max: number;
  step: number;
  pointsAtMin: number;
  pointsAtMax: number;
}

interface RaterRule {
  weight: number;
  minResponses: number;
  whenMissing: WhenMissing;
}

export interface Dimension {
  id: string;
  name?: Names;
  weight: number;
  indicators: Indicator[];
}

export type Indicator = RatedIndicator | MetricIndicator;

export interface RatedIndicator {
  id: string;
  name?: Names;
  weight: number;
  rating: RatingRule;
}

/** `raters` replaces the weights of the policy's `raters` for this indicator, not their other fields. */
interface RatingRule {
  scale: string;
  raters?: Partial<Record<RaterKind, number>>;
}

export interface MetricIndicator {
  id: string;
  name?: Names;
  weight: number;
  metric: MetricRule;
}

export interface MetricRule {
  id: string;
  of: 'employee' | 'unit';
  curve: Curve;
  whenMissing: WhenMissing;
}

/** Points `[x, y]` whose x strictly rises: linear between neighbours, level beyond the ends. */
export type Curve = [x: number, y: number][];

export type Grades =
  | { method: 'thresholds'; bands: { grade: string; min: number }[] }
  | {
      method: 'distribution';
      bands: { grade: string; min: number; share: number }[];
      group: 'unit' | 'all';
      minGroup: number;
    };

export interface Bonus {
  method: 'individual' | 'pool';
  /** Exactly one of the two kinds of coefficient is given. */
  coefficients?: Record<string, number>;
  coefficientCurve?: Curve;
  unitCoefficients: Record<string, number>;
  /** Minor units: 1 = 分, 100 = 元. */
  roundTo: number;
  maxTimesBase?: number;
  minServiceDays?: number;
}

export interface Training {
  below: number;
  /** No limit when absent. */
  max?: number;
  courses: Record<string, string[]>;
}

export interface Honour {
  title: Names;
  topPerUnit: number;
  minScore: number;
}

export type Requirement =
  | { grade: string }
  | { dimension: string; min: number }
  | { gradeInLast: { grade: string; times: number; of: number } }
  | { noneBelowInLast: { grade: string; of: number } }
  | { serviceMonths: number };

/** The same policy without its bonus block: what a preview uses until the pools are entered. */
export function withoutBonus(policy: Policy): Policy {
  const { bonus: _bonus, ...rest } = policy;
  return rest;
}
