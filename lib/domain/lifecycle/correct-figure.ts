import { decimalOf } from '../number/decimal.ts';
import { metricCatalogue } from '../organisation/metrics.ts';
import type { MetricIndicator, Policy } from '../policy/policy.ts';
import type { Problem } from '../policy/problem.ts';
import type { Cycle } from './cycle.ts';
import type { Figures, MonthlyFigure } from './participant.ts';

export interface Correction extends MonthlyFigure {
  readonly metric: string;
}

export type FiguresOf = MetricIndicator['metric']['of'];

/** The figures that a policy reads of each person, or of a unit as a whole. */
export const readOf = ({ dimensions }: Policy, of: FiguresOf): MetricIndicator[] =>
  dimensions.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => ('metric' in indicator && indicator.metric.of === of ? [indicator] : [])),
  );

/** Whether a figure is written as parts of something: by what is known of it, else as its other months are. */
export function isParted(metric: string, known: Pick<Figures, 'metrics'> | undefined): boolean {
  const kind = metricCatalogue.find(({ id }) => id === metric)?.kind;
  return kind === undefined ? known?.metrics[metric]?.[0]?.denominator !== undefined : kind !== 'sum';
}

/** The months of a period: 2026-07, 2026-08, 2026-09. */
export function monthsIn({ start, end }: Pick<Cycle['period'], 'start' | 'end'>): string[] {
  const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  return Array.from({ length: count(end) - count(start) + 1 }, (_, place) => {
    const month = count(start) + place;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** Why a figure could not be calculated with. */
export function problemsOf(
  { metric, month, numerator, denominator }: Correction,
  { policy, period, known }: { policy: Policy; period: Cycle['period']; known: Figures },
): Problem[] {
  const of = known.employee === null ? 'unit' : 'employee';
  if (!readOf(policy, of).some((indicator) => indicator.metric.id === metric))
    return [{ path: 'metric', code: 'figure.metric' }];
  const parted = isParted(metric, known);
  const denominatorFits = parted ? denominator !== undefined && denominator > 0 : denominator === undefined;
  return [
    ...(monthsIn(period).includes(month) ? [] : [{ path: 'month', code: 'figure.month' }]),
    ...(isFigure(numerator) ? [] : [{ path: 'numerator', code: 'figure.wrong' }]),
    ...(denominatorFits ? [] : [{ path: 'denominator', code: 'figure.denominator' }]),
    ...(denominator === undefined || isFigure(denominator) ? [] : [{ path: 'denominator', code: 'figure.wrong' }]),
  ];
}

const isFigure = (value: number) => value >= 0 && decimalOf(value) !== undefined;

/** The figures with one month as it should have been; all others stay. */
export function corrected({ employee, metrics }: Figures, { metric, ...figure }: Correction): Figures {
  const others = (metrics[metric] ?? []).filter(({ month }) => month !== figure.month);
  const months = [...others, figure].toSorted((a, b) => (a.month < b.month ? -1 : 1));
  return { employee, metrics: { ...metrics, [metric]: months } };
}

/** As the log tells of it: "85/100", "12", "—". */
export function figureText(figure: MonthlyFigure | undefined): string {
  if (!figure) return '—';
  return figure.denominator === undefined ? `${figure.numerator}` : `${figure.numerator}/${figure.denominator}`;
}
