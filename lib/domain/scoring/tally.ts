import { add, divide, type Rational, zero } from '../number/rational.ts';
import { exactly } from '../number/decimal.ts';
import { ExactSum } from '../number/sum.ts';
import { own } from '../policy/own.ts';
import { type RaterKind, raterKinds } from '../policy/policy.ts';
import type { Rules } from './rules.ts';

/**
 * What the person stage reads of one person's ratings and figures: sums, never single answers. It is filled rating by
 * rating, so that stored rows can be read as a stream, or from the sums that a receipt holds.
 */
export interface Tally {
  /** By place of the indicator among all, then by kind. */
  ratings: Partial<Record<RaterKind, RatingSums>>[];
  /** By place of the indicator among all. */
  facts: (FactSums | undefined)[];
}

/** Over `count` ratings of one kind: `weights` = Σ weight, `sum` = Σ weight × rating. */
export interface RatingSums {
  count: number;
  weights: Rational;
  sum: Rational;
}

/** Over `facts` facts; without a denominator they are a plain sum. */
export interface FactSums {
  facts: number;
  numerator: Rational;
  denominator?: Rational;
}

/** One rater's ratings of the person. */
export interface TalliedRating {
  kind: RaterKind;
  weight: number;
  scores: Record<string, number>;
}

/** One figure of the person or of the person's unit. */
export interface TalliedFact {
  metric: string;
  of: 'employee' | 'unit';
  numerator: number;
  denominator?: number;
}

/** Sums of a scored indicator while they grow. */
interface Growing {
  count: number;
  weights: ExactSum;
  sum: ExactSum;
}

/** Sums up one person's ratings (standard 4.2) and figures (4.4). What no indicator reads is left aside. */
export function tally(rules: Rules, ratings: Iterable<TalliedRating>, facts: Iterable<TalliedFact>): Tally {
  const growing = rules.indicators.map((): Partial<Record<RaterKind, Growing>> => ({}));
  for (const { kind, weight, scores } of ratings) {
    for (const indicator of rules.indicators) {
      const score = own(scores, indicator.id);
      const kinds = growing[indicator.index];
      if (score === undefined || kinds === undefined) continue;
      const sums = (kinds[kind] ??= { count: 0, weights: new ExactSum(), sum: new ExactSum() });
      sums.count += 1;
      sums.weights.addProduct(weight, 1);
      sums.sum.addProduct(weight, score);
    }
  }
  return { ratings: growing.map(grown), facts: factSums(rules, facts) };
}

/** The mean rating of a kind. Points are linear in the rating, so the mean's points are the mean of the points (4.2). */
export function meanRating(sums: RatingSums): Rational {
  return divide(sums.sum, sums.weights);
}

function grown(kinds: Partial<Record<RaterKind, Growing>>): Partial<Record<RaterKind, RatingSums>> {
  const sums: Partial<Record<RaterKind, RatingSums>> = {};
  for (const kind of raterKinds) {
    const of = kinds[kind];
    if (of) sums[kind] = { count: of.count, weights: of.weights.total(), sum: of.sum.total() };
  }
  return sums;
}

function factSums(rules: Rules, facts: Iterable<TalliedFact>): (FactSums | undefined)[] {
  const given = [...facts];
  return rules.indicators.map((indicator) => {
    if (indicator.type !== 'metric') return undefined;
    const own = given.filter((fact) => fact.metric === indicator.metric && fact.of === indicator.of);
    return own.length === 0 ? undefined : sumOfFacts(own);
  });
}

/** Facts of one metric together: all with a denominator, or none. */
export function sumOfFacts(facts: readonly Pick<TalliedFact, 'numerator' | 'denominator'>[]): FactSums {
  const numerator = facts.reduce((sum, fact) => add(sum, exactly(fact.numerator)), zero);
  if (facts.every((fact) => fact.denominator === undefined)) return { facts: facts.length, numerator };
  const denominator = facts.reduce((sum, fact) => add(sum, exactly(fact.denominator ?? 0)), zero);
  return { facts: facts.length, numerator, denominator };
}
