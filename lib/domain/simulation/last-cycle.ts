import { periodOf } from '../calendar/period.ts';
import { type Cycle, hasResults } from '../lifecycle/cycle.ts';
import { minorUnits } from '../number/minor-units.ts';
import type { CycleReport } from '../reports/cycle-report.ts';
import type { UnitReport } from '../reports/unit-report.ts';
import type { GradeCount } from './distribution.ts';

/**
 * The cycle that another one followed: the newest with results, of the same kind of period, that had ended before it began.
 * One of the same assignment goes before one that only had the same policy.
 */
export function cycleBefore<One extends Cycle>({ assignment, policy, period }: Cycle, all: readonly One[]) {
  const kindOf = ({ label }: Cycle['period']) => periodOf(label)?.kind;
  const earlier = all
    .filter((one) => hasResults(one) && one.period.end < period.start && kindOf(one.period) === kindOf(period))
    .toSorted((a, b) => (a.period.end < b.period.end ? 1 : -1));
  return (
    earlier.find((one) => assignment !== null && one.assignment === assignment) ??
    earlier.find((one) => one.policy.id === policy.id)
  );
}

/** What came of some people in a cycle that is over. */
export interface Past {
  readonly rated: number;
  readonly grades: ReadonlyMap<string, number>;
  /** Minor units; `null` where nothing was paid then, or in another currency. */
  readonly cost: number | null;
}

export interface PastCycle {
  /** Of the units that take part in both together. */
  readonly all: Past;
  readonly units: ReadonlyMap<string, Past>;
}

/** The last cycle as far as it can be held against this one: only units that take part in both. */
export function pastOf(report: CycleReport, { units, currency }: Pick<Cycle, 'units' | 'currency'>): PastCycle {
  const known = report.units.filter(({ unit }) => units.includes(unit));
  const together = (some: readonly UnitReport[]) => pastIn(some, report.currency === currency);
  return { all: together(known), units: new Map(known.map((one) => [one.unit, together([one])])) };
}

function pastIn(units: readonly UnitReport[], comparable: boolean): Past {
  const grades = new Map<string, number>();
  for (const { grade, people } of units.flatMap((one) => one.grades))
    grades.set(grade, (grades.get(grade) ?? 0) + people);
  const paid = units.flatMap((one) => one.bonus?.total ?? []);
  return {
    rated: units.reduce((sum, { rated }) => sum + rated, 0),
    grades,
    cost: comparable && paid.length > 0 ? minorUnits(paid.reduce((sum, amount) => sum + BigInt(amount), 0n)) : null,
  };
}

export interface GradeBesideLast extends GradeCount {
  /** `null` where there is no last time. */
  readonly last: number | null;
}

/** How many had each grade the last time; then what nobody has any more and somebody had. */
export function besideLast(grades: readonly GradeCount[], past: Past | undefined): GradeBesideLast[] {
  if (past === undefined) return grades.map((one) => ({ ...one, last: null }));
  const had = new Map(past.grades);
  const known = grades.map((one) => {
    const last = had.get(one.grade) ?? 0;
    had.delete(one.grade);
    return { ...one, last };
  });
  const gone = [...had].filter(([, last]) => last > 0).map(([grade, last]) => ({ grade, now: 0, tried: 0, last }));
  return [...known, ...gone];
}
