import type { Figures, MonthlyFigure } from '../lifecycle/participant.ts';
import type { Policy } from '../policy/policy.ts';
import { sumOfFacts } from '../scoring/tally.ts';
import type { Period } from './input.ts';
import type { MetricSum } from './receipt.ts';
import { metricSumOf } from './receipt/lines.ts';

/** The months behind each indicator that reads a figure, by indicator id, oldest first: shown beside the sums. */
export type Months = Readonly<Record<string, readonly MonthlyFigure[]>>;

/** The figures of a person and of the person's unit. */
interface Owners {
  readonly employee?: Figures | undefined;
  readonly unit?: Figures | undefined;
}

/** The months of the period: those that the calculation is given. */
export function countedMonths({ start, end }: Period, figures: Figures | undefined, metric: string): MonthlyFigure[] {
  const [first, last] = [start.slice(0, 7), end.slice(0, 7)];
  return (figures?.metrics[metric] ?? []).filter(({ month }) => month >= first && month <= last);
}

/** The months that a policy's figures are made of; where an owner's figures are not given, without those. */
export function monthsBehind(policy: Policy, period: Period, owners: Owners): Months {
  const read = policy.dimensions.flatMap(({ indicators }) =>
    indicators.flatMap((indicator): [string, MonthlyFigure[]][] =>
      'metric' in indicator
        ? [[indicator.id, countedMonths(period, owners[indicator.metric.of], indicator.metric.id)]]
        : [],
    ),
  );
  return Object.fromEntries(read.filter(([, months]) => months.length > 0));
}

/** Whether the months together are, to the last digit, the sums that were calculated with. */
export function addUpTo(months: readonly MonthlyFigure[], sums: MetricSum): boolean {
  const { numerator, denominator } = metricSumOf(sumOfFacts(months));
  return numerator === sums.numerator && denominator === sums.denominator;
}
