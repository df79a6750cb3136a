import { divide, multiply, whole } from '../../number/rational.ts';
import { exactText, fixed, rounded } from '../../number/format.ts';
import type { AnnualScore } from '../../scoring/annual.ts';
import type { CompositeScore, DimensionScore } from '../../scoring/composite.ts';
import type { PersonFacts, PersonScore } from '../../scoring/person.ts';
import type { Rules } from '../../scoring/rules.ts';
import type { Step } from '../receipt.ts';
import { indicatorStep } from './indicator-steps.ts';
import { exactOrNull, itemOf } from './lines.ts';

/** From ratings and figures to the score (standard 4), in reading order: each dimension after its indicators. */
export function scoreSteps(rules: Rules, facts: PersonFacts, score: PersonScore): Step[] {
  const { decimals } = rules;
  const dimensions = score.dimensions.flatMap((dimension) => [
    ...dimension.rules.indicators
      .flatMap(({ index }) => score.indicators[index] ?? [])
      .map((one) => indicatorStep(one, decimals)),
    dimensionStep(dimension, decimals),
  ]);
  const composite = compositeStep(rules, score.composite);
  const annual = score.annual ? [annualStep(score.annual)] : [];
  return [...dimensions, composite, ...annual, ...endOf(rules, facts, score)];
}

function endOf(rules: Rules, facts: PersonFacts, score: PersonScore): Step[] {
  switch (score.status) {
    case 'blocked':
      return [{ key: 'status', section: '4.3', code: 'blocked', blockedBy: score.blockedBy }];
    case 'unrated':
      return [
        { key: 'status', section: score.reason === 'quarters' ? '4.8' : '4.5', code: 'unrated', reason: score.reason },
      ];
    case 'rated':
      return [adjustmentsStep(rules, facts, score), scoreStep(rules, facts, score)];
  }
}

function dimensionStep(score: DimensionScore, decimals: number): Step {
  const { rules, items, products, weights, mean } = score;
  return {
    key: `dimension:${rules.id}`,
    section: '4.5',
    code: 'dimension',
    dimension: rules.id,
    weight: exactText(rules.weight),
    items: items.map(itemOf),
    products: exactText(products),
    weights: exactText(weights),
    points: exactOrNull(mean),
    shown: mean === undefined ? null : rounded(mean, decimals),
  };
}

function compositeStep(rules: Rules, score: CompositeScore): Step {
  return {
    key: 'composite',
    section: '4.5',
    code: 'composite',
    items: score.items.map(itemOf),
    products: exactText(score.products),
    weights: exactText(score.weights),
    coverage: exactText(divide(multiply(score.covered, whole(100)), rules.effectiveWeight)),
    neededCoverage: exactText(multiply(rules.minCoverage, whole(100))),
    composite: exactOrNull(score.mean),
  };
}

function annualStep(score: AnnualScore): Step {
  return {
    key: 'annual',
    section: '4.8',
    code: 'annual',
    year: score.year,
    quarters: score.quarters.map(({ period, score }) => ({ period, score: exactText(score) })),
    minQuarters: score.minQuarters,
    mean: exactOrNull(score.mean),
    quartersWeight: exactText(score.weights.quarters),
    reviewWeight: exactText(score.weights.review),
    composite: exactText(score.composite),
    result: exactOrNull(score.result),
  };
}

type Rated = Extract<PersonScore, { status: 'rated' }>;

function adjustmentsStep(rules: Rules, facts: PersonFacts, { adjusted }: Rated): Step {
  return {
    key: 'adjustments',
    section: '4.6',
    code: 'adjustments',
    items: facts.adjustments.map(({ points, veto, reason }) => ({ points: String(points), veto, reason })),
    sum: exactText(adjusted.sum),
    cap: exactText(rules.cap),
    applied: exactText(adjusted.applied),
    before: exactText(adjusted.before),
    added: exactText(adjusted.added),
    maxScore: exactText(rules.maxScore),
    result: exactText(adjusted.result),
  };
}

function scoreStep({ decimals }: Rules, { calibration }: PersonFacts, { adjusted, computedScore, score }: Rated): Step {
  return {
    key: 'score',
    section: '4.7',
    code: 'score',
    exact: exactText(adjusted.result),
    decimals,
    computedScore: fixed(computedScore, decimals),
    ...(calibration && { calibration: { score: String(calibration.score), reason: calibration.reason } }),
    score: fixed(score, decimals),
  };
}
