import { useState } from 'react';
import { type Figure, monthsOf, type Period, pointsOf, valueIn } from '../../employee/figures/figure-values.ts';
import type { GridRow } from './rows.ts';

/** One figure for everybody: the weightiest of the policy until another is chosen. */
export function useFigure(rows: readonly GridRow[], period: Period) {
  const [chosen, choose] = useState<string>();
  const all = rows[0]?.form.figures ?? [];
  const weightiest = all.toSorted((a, b) => Number(b.effectiveWeight) - Number(a.effectiveWeight))[0];
  const figure = all.find(({ metric }) => metric === chosen) ?? weightiest;
  if (figure === undefined) return undefined;
  const ofRow = ({ form }: GridRow) => form.figures.find(({ metric }) => metric === figure.metric) ?? figure;
  const values = [...rows.flatMap((row) => pointsOf(ofRow(row)).map(({ value }) => value)), ...(figure.advised ?? [])];
  return {
    figure,
    all,
    choose,
    from: Math.min(...values),
    to: Math.max(...values),
    months: Math.max(0, ...rows.map((row) => ofRow(row).months.length)),
    of: (row: GridRow) => valuesOf(ofRow(row), period),
  };
}

const valuesOf = (figure: Figure, period: Period) => ({
  points: pointsOf(figure),
  value: valueIn(figure, monthsOf([figure], period)),
});

export type ShownFigure = NonNullable<ReturnType<typeof useFigure>>;
