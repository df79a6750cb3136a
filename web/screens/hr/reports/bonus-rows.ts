import { together } from '#lib/domain/reports/together.ts';
import type { CycleReport, UnitReport } from './types.ts';

export type Sums = ReturnType<typeof together>;

/** Units of one cycle, or of all cycles of a year, with what they come to together. */
export interface Group {
  readonly id: string;
  /** The cycle that can be opened; none of a whole year. */
  readonly item?: CycleReport;
  readonly units: readonly { readonly unit: string; readonly sums: Sums }[];
  readonly all: Sums;
}

const isPaying = ({ units }: CycleReport) => units.some(({ bonus }) => bonus !== null);

const groupOf = (id: string, units: readonly UnitReport[]): Group => ({
  id,
  units: [...Map.groupBy(units, ({ unit }) => unit)].map(([unit, own]) => ({ unit, sums: together(own) })),
  all: together(units),
});

/** Each year that paid a bonus, the latest first. */
export function yearsOf(items: readonly CycleReport[]): Group[] {
  const years = Map.groupBy(items.filter(isPaying), ({ end }) => end.slice(0, 4));
  return [...years].toReversed().map(([year, own]) =>
    groupOf(
      year,
      own.flatMap(({ units }) => units),
    ),
  );
}

/** The cycles of a year that paid a bonus, the latest first. */
export const cyclesOf = (year: string, items: readonly CycleReport[]): Group[] =>
  items
    .filter((item) => isPaying(item) && item.end.startsWith(year))
    .toReversed()
    .map((item) => ({ ...groupOf(item.cycle, item.units), item }));
