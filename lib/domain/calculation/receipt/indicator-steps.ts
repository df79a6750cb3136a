import { exactText, rounded } from '../../number/format.ts';
import { multiply } from '../../number/rational.ts';
import type { IndicatorScore } from '../../scoring/score-indicator.ts';
import type { MetricScore } from '../../scoring/metric-indicator.ts';
import type { KindScore, RatedScore } from '../../scoring/rated-indicator.ts';
import type { Step } from '../receipt.ts';
import type { KindLine, MetricIndicatorStep, Missing, RatedIndicatorStep } from '../receipt-score-steps.ts';
import { curvePartOf, exactOrNull, kindSumOf, metricSumOf } from './lines.ts';

/** How an indicator got its points, or why it has none. */
export function indicatorStep(score: IndicatorScore, decimals: number): Step {
  const key = `indicator:${score.rules.id}`;
  switch (score.type) {
    case 'rating':
      return { key, section: '4.3', ...ratedStep(score, decimals) };
    case 'metric':
      return { key, section: '4.4', ...metricStep(score, decimals) };
  }
}

function ratedStep(score: RatedScore, decimals: number): RatedIndicatorStep {
  const { scale, totalWeight, neededWeight } = score.rules;
  const blocked = score.kinds.some((kind) => kind.counted === 'blocked');
  return {
    code: 'rated-indicator',
    ...commonOf(score),
    scale: {
      min: exactText(scale.min),
      max: exactText(scale.max),
      pointsAtMin: exactText(scale.pointsAtMin),
      pointsAtMax: exactText(scale.pointsAtMax),
    },
    kinds: score.kinds.map(kindLine),
    products: exactText(score.products),
    countedWeight: exactText(score.countedWeight),
    totalWeight: exactText(totalWeight),
    neededWeight: exactText(neededWeight),
    ...pointsOf(score, decimals, blocked ? 'blocked' : 'coverage'),
  };
}

function kindLine(score: KindScore): KindLine {
  const { kind, minResponses } = score.rules;
  const weight = exactText(score.rules.weight);
  if (score.counted !== 'present') return { kind, weight, counted: score.counted, minResponses, waived: score.waived };
  const [mean, points] = [exactText(score.mean), exactText(score.points)];
  const product = exactText(multiply(score.rules.weight, score.points));
  return { kind, weight, counted: 'present', ...kindSumOf(score.sums), mean, points, product };
}

function metricStep(score: MetricScore, decimals: number): MetricIndicatorStep {
  const { metric, of, whenMissing } = score.rules;
  return {
    code: 'metric-indicator',
    ...commonOf(score),
    metric,
    of,
    ...(score.sums && { sums: metricSumOf(score.sums) }),
    value: exactOrNull(score.value),
    ...(score.reading && { between: curvePartOf(score.reading) }),
    whenMissing,
    waived: score.waived,
    ...pointsOf(score, decimals, score.blocked ? 'blocked' : 'no-fact'),
  };
}

function commonOf({ rules }: IndicatorScore) {
  return { dimension: rules.dimension, indicator: rules.id, weight: exactText(rules.weight) };
}

function pointsOf({ points }: IndicatorScore, decimals: number, missing: Missing) {
  return {
    points: exactOrNull(points),
    shown: points === undefined ? null : rounded(points, decimals),
    ...(points === undefined && { missing }),
  };
}
