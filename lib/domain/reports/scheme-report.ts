import type { Settled } from '../calculation/calculate.ts';
import type { KindSum, ReceiptInputs } from '../calculation/receipt.ts';
import { sumsOf } from '../calculation/receipt-of.ts';
import { meanOf, momentsOf, varianceOf } from '../fairness/moments.ts';
import { rounded } from '../number/format.ts';
import { parseExact } from '../number/parse.ts';
import { absolute, add, divide, multiply, type Rational, subtract, whole, zero } from '../number/rational.ts';
import { rootOf } from '../number/root.ts';
import { type RaterKind, raterKinds } from '../policy/policy.ts';
import type { ExactScale } from '../scoring/rules.ts';
import { percentOf } from './percent.ts';
import { together } from './together.ts';
import type { UnitReport } from './unit-report.ts';

/** How far apart two kinds of raters are on the same indicators of the same people, in points with one decimal. */
export interface Agreement {
  readonly kinds: readonly [RaterKind, RaterKind];
  /** On how many people both gave ratings. */
  readonly people: number;
  /** The first above the second on the whole; negative where it is below. */
  readonly apart: string;
  /** Regardless of the direction. */
  readonly gap: string;
}

/** How a scheme did in one cycle. */
export interface SchemeReport {
  readonly rated: number;
  readonly mean: string | null;
  readonly deviation: string | null;
  /** The share of the most common grade, percent with one decimal. */
  readonly topShare: string | null;
  readonly agreement: readonly Agreement[];
  readonly calibrated: number;
  readonly waived: number;
  /** The bonus, further runs and corrections within, in percent of the bonus bases, with one decimal; `null` without a bonus. */
  readonly cost: string | null;
}

/** What was decided about single people, which their sums do not hold. */
type Decided = Pick<SchemeReport, 'calibrated' | 'waived'>;

export function schemeReport(settled: Settled, units: readonly UnitReport[], decided: Decided): SchemeReport {
  const { calculation } = settled;
  const rated = calculation.results.filter((result) => result.status === 'rated');
  const scores = momentsOf(rated.map(({ score }) => parseExact(score)));
  const [mean, variance] = [meanOf(scores), varianceOf(scores)];
  const inputs = calculation.results.map(({ employee }) => sumsOf(settled, employee));
  const most = Math.max(0, ...[...Map.groupBy(rated, ({ grade }) => grade).values()].map(({ length }) => length));
  return {
    rated: rated.length,
    mean: mean ? rounded(mean, 2) : null,
    deviation: variance ? rootOf(variance, 2) : null,
    topShare: percentOf(most, rated.length),
    agreement: agreements(settled, inputs),
    ...decided,
    cost: costOf(units),
  };
}

function costOf(units: readonly UnitReport[]): string | null {
  const { bonus, base } = together(units);
  return bonus && percentOf(bonus.total, base);
}

const pairs = raterKinds.flatMap((one, place) => raterKinds.slice(place + 1).map((other) => [one, other] as const));

function agreements({ prepared }: Settled, inputs: readonly ReceiptInputs[]): Agreement[] {
  const scales = new Map(
    prepared.scoring.indicators.flatMap((indicator) =>
      indicator.type === 'rating' ? [[indicator.id, indicator.scale] as const] : [],
    ),
  );
  return pairs.flatMap(([one, other]) => {
    const gaps = inputs.flatMap((input) => gapOf(input, one, other, scales) ?? []);
    const apart = meanOf(momentsOf(gaps));
    const gap = meanOf(momentsOf(gaps.map(absolute)));
    if (!apart || !gap) return [];
    return [{ kinds: [one, other], people: gaps.length, apart: rounded(apart, 1), gap: rounded(gap, 1) } as const];
  });
}

/** One person: the mean difference over the indicators that both kinds rated. */
function gapOf({ ratings }: ReceiptInputs, one: RaterKind, other: RaterKind, scales: ReadonlyMap<string, ExactScale>) {
  const gaps = Object.entries(ratings).flatMap(([indicator, kinds]) => {
    const [scale, first, second] = [scales.get(indicator), kinds[one], kinds[other]];
    return scale && first && second ? [subtract(pointsOf(scale, first), pointsOf(scale, second))] : [];
  });
  return gaps.length === 0 ? undefined : divide(gaps.reduce(add, zero), whole(gaps.length));
}

/** The mean rating of a kind in points: linear, so it is the mean of the points (standard 4.1, 4.2). */
function pointsOf({ min, slope, pointsAtMin }: ExactScale, { sum, weights }: KindSum): Rational {
  return add(pointsAtMin, multiply(subtract(divide(parseExact(sum), parseExact(weights)), min), slope));
}
