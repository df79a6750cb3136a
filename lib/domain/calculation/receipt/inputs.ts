import { parseExact } from '../../number/parse.ts';
import { own } from '../../policy/own.ts';
import { type RaterKind, raterKinds } from '../../policy/policy.ts';
import type { IndicatorRules, RatedRules, Rules } from '../../scoring/rules.ts';
import type { FactSums, RatingSums, Tally } from '../../scoring/tally.ts';
import type { KindSum, MetricSum, ReceiptInputs } from '../receipt.ts';
import { kindSumOf, metricSumOf } from './lines.ts';
import type { Subject } from './subject.ts';

/** What the receipt holds of a person: of a kind with too few answers nothing at all. */
export function inputsOf(rules: Rules, subject: Subject): ReceiptInputs {
  const { employee, facts, unitCoefficient, place } = subject;
  const { tally, waivers, calibration } = facts;
  return {
    period: facts.period,
    employee,
    ratings: entriesOf(rules, (indicator) =>
      indicator.type === 'rating' ? presentSums(indicator, tally.ratings[indicator.index] ?? {}) : undefined,
    ),
    metrics: entriesOf(rules, (indicator) => {
      const sums = tally.facts[indicator.index];
      return sums && metricSumOf(sums);
    }),
    waivers: [...waivers],
    adjustments: facts.adjustments,
    ...(calibration && { calibration }),
    history: [...facts.history],
    ...(unitCoefficient !== undefined && { unitCoefficient }),
    ...(place && { place }),
  };
}

/** The same person again, from what a receipt holds. Throws a SyntaxError where a number in it is none. */
export function subjectOf(rules: Rules, inputs: ReceiptInputs): Subject {
  const { period, employee, adjustments, calibration, history, unitCoefficient, place } = inputs;
  const tally: Tally = {
    ratings: rules.indicators.map(({ id }) => readSums(own(inputs.ratings, id) ?? {})),
    facts: rules.indicators.map(({ id }) => readFacts(own(inputs.metrics, id))),
  };
  const facts = { period, tally, waivers: new Set(inputs.waivers), adjustments, history };
  return {
    employee,
    facts: { ...facts, ...(calibration && { calibration }) },
    ...(unitCoefficient !== undefined && { unitCoefficient }),
    ...(place && { place }),
  };
}

function presentSums(indicator: RatedRules, sums: Partial<Record<RaterKind, RatingSums>>) {
  const present: Partial<Record<RaterKind, KindSum>> = {};
  for (const { kind, minResponses } of indicator.kinds) {
    const of = sums[kind];
    if (of && of.count >= minResponses) present[kind] = kindSumOf(of);
  }
  return present;
}

function readSums(kinds: Partial<Record<RaterKind, KindSum>>): Partial<Record<RaterKind, RatingSums>> {
  const sums: Partial<Record<RaterKind, RatingSums>> = {};
  for (const kind of raterKinds) {
    const of = kinds[kind];
    if (of) sums[kind] = { count: of.count, weights: parseExact(of.weights), sum: parseExact(of.sum) };
  }
  return sums;
}

function readFacts(sums: MetricSum | undefined): FactSums | undefined {
  if (sums === undefined) return undefined;
  const { facts, numerator, denominator } = sums;
  return {
    facts,
    numerator: parseExact(numerator),
    ...(denominator !== undefined && { denominator: parseExact(denominator) }),
  };
}

function entriesOf<T>(rules: Rules, entry: (indicator: IndicatorRules) => T | undefined): Record<string, T> {
  return Object.fromEntries(
    rules.indicators.flatMap((indicator): [string, T][] => {
      const value = entry(indicator);
      return value === undefined ? [] : [[indicator.id, value]];
    }),
  );
}
