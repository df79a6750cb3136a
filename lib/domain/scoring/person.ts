import type { Rational } from '../number/rational.ts';
import { exactly } from '../number/decimal.ts';
import { roundToDecimals } from '../number/rounding.ts';
import type { PastResult, Period } from '../calculation/input.ts';
import { adjust, type AdjustedScore } from './adjust.ts';
import { scoreAnnual, type AnnualScore } from './annual.ts';
import { type CompositeScore, type DimensionScore, scoreComposite, scoreDimension } from './composite.ts';
import type { Rules } from './rules.ts';
import { blocksOf, type IndicatorScore, scoreIndicator } from './score-indicator.ts';
import type { Tally } from './tally.ts';

/** What the person stage reads of one person. */
export interface PersonFacts {
  period: Period;
  tally: Tally;
  /** `kind:indicator` or `metric:indicator`. */
  waivers: ReadonlySet<string>;
  adjustments: { points: number; veto: boolean; reason: string }[];
  calibration?: { score: number; reason: string };
  /** The last is the newest. */
  history: PastResult[];
}

/** The person stage's result together with every step that led to it. Scores count units of 10^-scoreDecimals. */
export type PersonScore = PersonSteps &
  (
    | { status: 'rated'; adjusted: AdjustedScore; computedScore: bigint; score: bigint }
    | { status: 'blocked'; blockedBy: string[] }
    | { status: 'unrated'; reason: 'coverage' | 'quarters' }
  );

interface PersonSteps {
  indicators: IndicatorScore[];
  dimensions: DimensionScore[];
  composite: CompositeScore;
  annual?: AnnualScore;
  /** Any adjustment of the person is a veto. */
  veto: boolean;
}

/** From exact sums to a score (standard 4). Blocked goes before unrated, coverage before quarters; what blocks is listed in
 * policy order (9). */
export function scorePerson(rules: Rules, facts: PersonFacts): PersonScore {
  const indicators = rules.indicators.map((indicator) => scoreIndicator(indicator, facts.tally, facts.waivers));
  const dimensions = rules.dimensions.map((dimension) => scoreDimension(dimension, indicators));
  const composite = scoreComposite(rules, indicators, dimensions);
  const steps = { indicators, dimensions, composite, veto: facts.adjustments.some((adjustment) => adjustment.veto) };
  const blockedBy = indicators.flatMap(blocksOf);
  if (blockedBy.length > 0) return { ...steps, status: 'blocked', blockedBy };
  if (composite.mean === undefined || composite.tooLittle) return { ...steps, status: 'unrated', reason: 'coverage' };
  if (!rules.annual) return rated(rules, facts, steps, composite.mean);
  const annual = scoreAnnual(rules.annual, facts.period, facts.history, composite.mean);
  if (annual.result === undefined) return { ...steps, annual, status: 'unrated', reason: 'quarters' };
  return rated(rules, facts, { ...steps, annual }, annual.result);
}

/** Standard 4.6 and 4.7: adjusted, rounded once; a calibration replaces the score after that, rounded likewise. */
function rated(rules: Rules, facts: PersonFacts, steps: PersonSteps, result: Rational): PersonScore {
  const adjusted = adjust(rules, facts.adjustments, result);
  const computedScore = roundToDecimals(adjusted.result, rules.decimals);
  const score = facts.calibration ? roundToDecimals(exactly(facts.calibration.score), rules.decimals) : computedScore;
  return { ...steps, status: 'rated', adjusted, computedScore, score };
}
