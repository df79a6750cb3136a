import { add, isLess, multiply, type Rational, zero } from '../number/rational.ts';
import type { DimensionRules, Rules } from './rules.ts';
import type { IndicatorScore } from './score-indicator.ts';
import { weightedMean, type WeightedMean } from './weighted-mean.ts';

export interface DimensionScore extends WeightedMean {
  rules: DimensionRules;
}

export interface CompositeScore extends WeightedMean {
  /** Effective weight of the indicators that are not missing, and the least that is needed. */
  covered: Rational;
  needed: Rational;
  /** Whether so little is known that the person stays unrated. */
  tooLittle: boolean;
}

/** A dimension over its indicators that are not missing (standard 4.5). */
export function scoreDimension(rules: DimensionRules, indicators: IndicatorScore[]): DimensionScore {
  const own = rules.indicators.map((indicator) => ({
    of: indicator.id,
    weight: indicator.weight,
    points: indicators[indicator.index]?.points,
  }));
  return { rules, ...weightedMean(own) };
}

/** The composite over the dimensions that are not missing, and whether enough of all weight stands behind it (4.5). */
export function scoreComposite(
  rules: Rules,
  indicators: IndicatorScore[],
  dimensions: DimensionScore[],
): CompositeScore {
  const mean = weightedMean(
    dimensions.map((dimension) => ({
      of: dimension.rules.id,
      weight: dimension.rules.weight,
      points: dimension.mean,
    })),
  );
  const known = indicators.filter((indicator) => indicator.points !== undefined);
  const covered = known.reduce((sum, indicator) => add(sum, indicator.rules.effectiveWeight), zero);
  const needed = multiply(rules.minCoverage, rules.effectiveWeight);
  return { ...mean, covered, needed, tooLittle: mean.mean === undefined || isLess(covered, needed) };
}
