import { minorUnits } from '../number/minor-units.ts';
import { rounded } from '../number/format.ts';
import { parseExact } from '../number/parse.ts';
import { add, divide, whole, zero } from '../number/rational.ts';
import type { UnitBonus } from './unit-bonus.ts';
import type { UnitReport } from './unit-report.ts';

type Summed = Pick<UnitReport, 'rated' | 'scoreSum' | 'bonus' | 'base'>;

/** Several units as one: of one cycle, or what a unit was paid over several. */
export function together(units: readonly Summed[]) {
  const rated = units.reduce((sum, one) => sum + one.rated, 0);
  const scores = units.map(({ scoreSum }) => parseExact(scoreSum)).reduce(add, zero);
  const paying = units.flatMap(({ bonus, base }) => (bonus ? [{ ...bonus, base }] : []));
  const sum = (part: keyof UnitBonus | 'base') =>
    minorUnits(paying.reduce((total, one) => total + BigInt(one[part]), 0n));
  return {
    rated,
    mean: rated === 0 ? null : rounded(divide(scores, whole(rated)), 2),
    bonus:
      paying.length === 0
        ? null
        : {
            main: sum('main'),
            further: sum('further'),
            corrected: sum('corrected'),
            total: sum('total'),
            released: sum('released'),
          },
    /** Of the units that pay a bonus. */
    base: sum('base'),
  };
}
