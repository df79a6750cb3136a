import type { Employee, Period } from '../calculation/input.ts';
import { exactly } from '../number/decimal.ts';
import type { Rational } from '../number/rational.ts';
import type { BonusRules } from './bonus-rules.ts';
import { type Coefficient, coefficientOf } from './coefficient.ts';
import { type Proration, prorate, prorationPart } from './proration.ts';
import { bonusCap, bonusWeight } from './weight.ts';

/** What one person brings into the bonus, with every number it is made of (standard 6). */
export interface BonusClaim {
  proration: Proration;
  coefficient: Coefficient;
  unitCoefficient: Rational;
  weight: Rational;
  cap: bigint | undefined;
}

export function claimOf(
  rules: BonusRules,
  period: Period,
  employee: Employee,
  unitCoefficient: number,
  result: { score: bigint; grade: string; veto: boolean },
): BonusClaim {
  const proration = prorate(period, employee, rules.minServiceDays);
  const coefficient = coefficientOf(rules, result.score, result.grade, result.veto);
  const unit = exactly(unitCoefficient);
  const weight = bonusWeight(employee.bonusBase, coefficient.value, unit, prorationPart(proration));
  return { proration, coefficient, unitCoefficient: unit, weight, cap: bonusCap(rules, employee.bonusBase) };
}
