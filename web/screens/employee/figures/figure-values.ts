import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { exactly } from '#lib/domain/number/decimal.ts';
import { rounded } from '#lib/domain/number/format.ts';
import { add, divide, isZero, multiply, type Rational, whole, zero } from '#lib/domain/number/rational.ts';

export type Figure = EvaluationForm['figures'][number];
type Month = Figure['months'][number];
export type Period = EvaluationForm['cycle']['period'];

const isPercent = (figure: Figure) => figure.unit.en === '%';

/** The value of some months together, as the calculation reads it: sums first, then one division. */
function valueOf(months: readonly Month[], percent: boolean): Rational | undefined {
  const numerator = months.reduce((sum, month) => add(sum, exactly(month.numerator)), zero);
  if (months.length === 0) return undefined;
  if (months.every((month) => month.denominator === undefined)) return numerator;
  const denominator = months.reduce((sum, month) => add(sum, exactly(month.denominator ?? 0)), zero);
  if (isZero(denominator)) return undefined;
  return multiply(divide(numerator, denominator), whole(percent ? 100 : 1));
}

/** "90.7": one decimal for ratios and means, whole counts as they are. */
function valueText(figure: Figure, months: readonly Month[]): string | undefined {
  const value = valueOf(months, isPercent(figure));
  if (value === undefined) return undefined;
  return rounded(value, value.n % value.d === 0n && !isPercent(figure) ? 0 : 1);
}

/** The months that count, oldest first: those of the period. */
export function monthsOf(figures: readonly Figure[], { start, end }: Period): string[] {
  const months = new Set(figures.flatMap((figure) => figure.months.map(({ month }) => month)));
  return [...months].filter((month) => month >= start.slice(0, 7) && month <= end.slice(0, 7)).toSorted();
}

/** The value over the given months, as text. */
export function valueIn(figure: Figure, months: readonly string[]): string | undefined {
  return valueText(
    figure,
    figure.months.filter(({ month }) => months.includes(month)),
  );
}

export interface FigurePoint {
  month: string;
  value: number;
  text: string;
}

/** One point per month that has a value, oldest first. */
export const pointsOf = (figure: Figure): FigurePoint[] =>
  figure.months
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .flatMap((month) => {
      const text = valueText(figure, [month]);
      return text === undefined ? [] : [{ month: month.month, value: Number(text), text }];
    });
