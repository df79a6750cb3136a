import type { MonthlyFigure } from '#lib/domain/lifecycle/participant.ts';
import { exactly } from '#lib/domain/number/decimal.ts';
import { rounded } from '#lib/domain/number/format.ts';
import { divide, multiply, whole } from '#lib/domain/number/rational.ts';
import type { Curve, Policy } from '#lib/domain/policy/policy.ts';
import { number } from '../format.ts';
import type { StepOf } from './context.ts';
import { percent, plain, points } from './exact.ts';

type MetricIndicatorStep = StepOf<'metric-indicator'>;

/** The curve that the policy reads this indicator's points off. */
export const curveOf = (policy: Policy, indicator: string): Curve =>
  policy.dimensions
    .flatMap(({ indicators }) => indicators)
    .flatMap((one) => (one.id === indicator && 'metric' in one ? one.metric.curve : []));

/** A ratio on a curve of fractions is what people call a percentage. */
export const isPercent = (policy: Policy, { indicator, sums }: MetricIndicatorStep): boolean =>
  sums?.denominator !== undefined && curveOf(policy, indicator).every(([x]) => x <= 1);

/** "92.00%"; `undefined` where there is no fact. */
export function metricValue(policy: Policy, step: MetricIndicatorStep): string | undefined {
  if (step.value === null) return undefined;
  if (isPercent(policy, step)) return percent(step.value);
  // A count is said as a count: 621, not 621.00.
  return /^-?\d+$/.test(step.value) ? plain(step.value) : points(step.value);
}

/** One month by itself, to see how it went: rounded, for only all months together count. */
export function monthValue({ numerator, denominator }: MonthlyFigure, percents: boolean): string {
  if (denominator === undefined) return plain(String(numerator));
  if (denominator === 0) return '—';
  const value = multiply(divide(exactly(numerator), exactly(denominator)), whole(percents ? 100 : 1));
  return `${number(rounded(value, 2))}${percents ? '%' : ''}`;
}
