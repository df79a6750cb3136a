import type { Settled } from '../calculation/calculate.ts';
import { sumsOf } from '../calculation/receipt-of.ts';
import type { RatedResult } from '../calculation/result.ts';
import { momentsOf, meanOf, varianceOf } from '../fairness/moments.ts';
import { exactText, rounded } from '../number/format.ts';
import { minorUnits } from '../number/minor-units.ts';
import { parseExact } from '../number/parse.ts';
import { add, zero } from '../number/rational.ts';
import { rootOf } from '../number/root.ts';
import type { Names, Policy } from '../policy/policy.ts';
import type { ClosedCorrection } from '../lifecycle/closed-correction.ts';
import type { Run } from '../lifecycle/run.ts';
import { type Target, targetsOf } from './targets.ts';
import { type UnitBonus, unitBonus } from './unit-bonus.ts';

/** One unit's part of one cycle, summed up: nothing of it tells of one person alone. */
export interface UnitReport {
  readonly unit: string;
  readonly people: number;
  readonly rated: number;
  /** How many got each grade, the best first; a grade that nobody got is there with 0. */
  readonly grades: readonly { readonly grade: string; readonly people: number }[];
  /** Of everybody who was rated, exact: so that units can be put together. */
  readonly scoreSum: string;
  /** Two decimals; `null` where nobody, or for the deviation one alone, was rated. */
  readonly mean: string | null;
  readonly deviation: string | null;
  /** `null` where the policy has no bonus. */
  readonly bonus: UnitBonus | null;
  /** Minor units, the reserve within; `null` where there is none. */
  readonly pool: number | null;
  /** The bonus bases of everybody who was rated, for one period. */
  readonly base: number;
  /** Mean points of each indicator. */
  readonly indicators: readonly { readonly id: string; readonly name: Names; readonly mean: string | null }[];
  readonly targets: readonly Target[];
}

/** What there is of a unit's money beside the calculation. */
interface UnitMoney {
  readonly pool: number | null;
  readonly runs: readonly Run[];
  readonly corrections: readonly ClosedCorrection[];
  /** Of people whom a further run paid by another base than the one they came with. */
  readonly bases: ReadonlyMap<string, number>;
}

/** In the order of the units given. */
export function unitReports(
  settled: Settled,
  units: readonly string[],
  moneyOf: (unit: string) => UnitMoney,
): UnitReport[] {
  const { calculation, people, prepared } = settled;
  const unitOf = (employee: string) => people.get(employee)?.employee.unit ?? '';
  const byUnit = Map.groupBy(calculation.results, ({ employee }) => unitOf(employee));
  return units
    .filter((unit) => byUnit.has(unit))
    .map((unit): UnitReport => {
      const all = byUnit.get(unit) ?? [];
      const rated = all.filter((result) => result.status === 'rated');
      const exact = rated.map(({ score }) => parseExact(score));
      const scores = momentsOf(exact);
      const [mean, variance] = [meanOf(scores), varianceOf(scores)];
      const { pool, bases, ...money } = moneyOf(unit);
      return {
        unit,
        people: all.length,
        rated: rated.length,
        grades: prepared.policy.grades.bands.map(({ grade }) => ({
          grade,
          people: rated.filter((result) => result.grade === grade).length,
        })),
        scoreSum: exactText(exact.reduce(add, zero)),
        mean: mean ? rounded(mean, 2) : null,
        deviation: variance ? rootOf(variance, 2) : null,
        bonus: unitBonus({ ...money, published: calculation.totals.units[unit]?.bonus }),
        pool,
        base: baseOf(settled, rated, bases),
        indicators: indicatorsOf(prepared.policy, rated),
        targets: targetsOf(
          prepared.policy,
          all.map(({ employee }) => sumsOf(settled, employee)),
        ),
      };
    });
}

function baseOf({ people }: Settled, rated: readonly RatedResult[], bases: UnitMoney['bases']): number {
  const all = rated.map(({ employee }) => bases.get(employee) ?? people.get(employee)?.employee.bonusBase ?? 0);
  return minorUnits(all.reduce((sum, base) => sum + BigInt(base), 0n));
}

function indicatorsOf({ dimensions }: Policy, rated: readonly RatedResult[]): UnitReport['indicators'] {
  return dimensions
    .flatMap(({ indicators }) => indicators)
    .map(({ id, name }) => {
      const points = rated.flatMap(({ indicators }) => indicators[id] ?? []);
      const mean = meanOf(momentsOf(points.map(parseExact)));
      return { id, name: name ?? { zh: id, en: id }, mean: mean ? rounded(mean, 2) : null };
    });
}
