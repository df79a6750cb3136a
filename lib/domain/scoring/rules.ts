import { exactly } from '../number/decimal.ts';
import { add, divide, multiply, type Rational, subtract, whole, zero } from '../number/rational.ts';
import { kindWeight } from '../policy/kind-weight.ts';
import { own } from '../policy/own.ts';
import {
  type MetricIndicator,
  type MetricRule,
  type Policy,
  type RatedIndicator,
  type RaterKind,
  raterKinds,
  type WhenMissing,
} from '../policy/policy.ts';
import { type ExactCurve, exactCurve } from './curve.ts';

/** A policy with its numbers made exact once, in the shape in which the stages read it. */
export interface Rules {
  policy: Policy;
  decimals: number;
  maxScore: Rational;
  /** A part of 1. */
  minCoverage: Rational;
  cap: Rational;
  dimensions: DimensionRules[];
  /** All indicators, in policy order. */
  indicators: IndicatorRules[];
  /** Σ dimension weight × indicator weight. */
  effectiveWeight: Rational;
  annual?: { quarters: Rational; review: Rational; minQuarters: number };
}

export interface DimensionRules {
  id: string;
  weight: Rational;
  indicators: IndicatorRules[];
}

export type IndicatorRules = RatedRules | MetricRules;

interface CommonRules {
  id: string;
  dimension: string;
  /** Its place among all indicators. */
  index: number;
  weight: Rational;
  /** Dimension weight × indicator weight. */
  effectiveWeight: Rational;
}

export interface RatedRules extends CommonRules {
  type: 'rating';
  scale: ExactScale;
  /** Only kinds with a weight above 0, in the order of the kinds. */
  kinds: KindRules[];
  totalWeight: Rational;
  /** What must at least be counted: minCoverage percent of the total. */
  neededWeight: Rational;
}

export interface KindRules {
  kind: RaterKind;
  weight: Rational;
  minResponses: number;
  whenMissing: WhenMissing;
}

export interface ExactScale {
  min: Rational;
  max: Rational;
  pointsAtMin: Rational;
  pointsAtMax: Rational;
  /** Points for one unit of rating. */
  slope: Rational;
}

export interface MetricRules extends CommonRules {
  type: 'metric';
  metric: string;
  of: MetricRule['of'];
  curve: ExactCurve;
  whenMissing: WhenMissing;
}

const hundred = whole(100);

/** Makes a checked policy ready for calculating. */
export function rulesOf(policy: Policy): Rules {
  const indicators: IndicatorRules[] = [];
  const dimensions = policy.dimensions.map((dimension): DimensionRules => {
    const weight = exactly(dimension.weight);
    const own = dimension.indicators.map((indicator, offset): IndicatorRules => {
      const share = exactly(indicator.weight);
      const common = { id: indicator.id, dimension: dimension.id, index: indicators.length + offset };
      const weights = { weight: share, effectiveWeight: multiply(weight, share) };
      return 'rating' in indicator
        ? { ...common, ...weights, ...ratedRules(policy, indicator) }
        : { ...common, ...weights, ...metricRules(indicator) };
    });
    indicators.push(...own);
    return { id: dimension.id, weight, indicators: own };
  });
  return {
    policy,
    decimals: policy.scoreDecimals,
    maxScore: exactly(policy.maxScore),
    minCoverage: divide(exactly(policy.minCoverage), hundred),
    cap: exactly(policy.adjustments.cap),
    dimensions,
    indicators,
    effectiveWeight: sum(indicators.map((indicator) => indicator.effectiveWeight)),
    ...(policy.annual && {
      annual: {
        quarters: exactly(policy.annual.quarters),
        review: exactly(policy.annual.review),
        minQuarters: policy.annual.minQuarters,
      },
    }),
  };
}

function ratedRules(policy: Policy, indicator: RatedIndicator) {
  const kinds = raterKinds.flatMap((kind): KindRules[] => {
    const rule = policy.raters[kind];
    const weight = kindWeight(policy, indicator, kind);
    if (rule === undefined || weight <= 0) return [];
    return [{ kind, weight: exactly(weight), minResponses: rule.minResponses, whenMissing: rule.whenMissing }];
  });
  const totalWeight = sum(kinds.map((kind) => kind.weight));
  const neededWeight = multiply(totalWeight, divide(exactly(policy.minCoverage), hundred));
  return { type: 'rating' as const, scale: exactScale(policy, indicator), kinds, totalWeight, neededWeight };
}

function exactScale(policy: Policy, indicator: RatedIndicator): ExactScale {
  const scale = own(policy.scales, indicator.rating.scale);
  if (scale === undefined) throw new RangeError(`scale ${indicator.rating.scale} is not in the policy`);
  const [min, max] = [exactly(scale.min), exactly(scale.max)];
  const [pointsAtMin, pointsAtMax] = [exactly(scale.pointsAtMin), exactly(scale.pointsAtMax)];
  return { min, max, pointsAtMin, pointsAtMax, slope: divide(subtract(pointsAtMax, pointsAtMin), subtract(max, min)) };
}

function metricRules(indicator: MetricIndicator) {
  const { id, of, curve, whenMissing } = indicator.metric;
  return { type: 'metric' as const, metric: id, of, curve: exactCurve(curve), whenMissing };
}

function sum(values: Rational[]): Rational {
  return values.reduce(add, zero);
}
