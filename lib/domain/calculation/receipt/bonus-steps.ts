import { mostDecimals } from '../../number/decimal.ts';
import { exactText, shortest } from '../../number/format.ts';
import { minorUnits } from '../../number/minor-units.ts';
import { multiply, whole } from '../../number/rational.ts';
import type { BonusRules } from '../../incentives/bonus-rules.ts';
import type { BonusClaim } from '../../incentives/claim.ts';
import { prorationText } from '../../incentives/proration.ts';
import { individualBonus } from '../../incentives/weight.ts';
import type { Employee } from '../input.ts';
import type { Place, Step } from '../receipt.ts';
import { curvePartOf } from './lines.ts';
import { poolStep } from './pool-step.ts';

/** From days, grade and base to the money (standard 6). */
export function bonusSteps(
  rules: BonusRules,
  person: { employee: Employee; grade: string; veto: boolean },
  claim: BonusClaim,
  place: Place,
): Step[] {
  const { employee, grade, veto } = person;
  const bonus = rules.method === 'individual' ? individualStep(rules, claim) : poolStep(rules, claim, place.share);
  const cap = capStep(rules, employee, claim);
  return [
    prorationStep(rules, employee, claim),
    coefficientStep(claim, grade, veto),
    weightStep(employee, claim),
    ...cap,
    bonus,
  ];
}

function prorationStep(rules: BonusRules, { absentDays }: Employee, { proration }: BonusClaim): Step {
  const { from, to, days, served, periodDays } = proration;
  const { minServiceDays } = rules;
  return {
    key: 'proration',
    section: '6',
    code: 'proration',
    from,
    to,
    days,
    absentDays,
    served,
    periodDays,
    ...(minServiceDays !== undefined && { minServiceDays }),
    proration: prorationText(proration),
  };
}

function coefficientStep({ coefficient }: BonusClaim, grade: string, veto: boolean): Step {
  return {
    key: 'coefficient',
    section: '6',
    code: 'coefficient',
    ...(coefficient.reading ? { between: curvePartOf(coefficient.reading) } : { grade }),
    veto,
    exact: exactText(coefficient.value),
    coefficient: shortest(coefficient.value, mostDecimals),
  };
}

function weightStep({ bonusBase }: Employee, claim: BonusClaim): Step {
  return {
    key: 'weight',
    section: '6',
    code: 'weight',
    bonusBase,
    coefficient: exactText(claim.coefficient.value),
    unitCoefficient: exactText(claim.unitCoefficient),
    proration: prorationText(claim.proration),
    weight: exactText(claim.weight),
  };
}

function capStep({ maxTimesBase, roundTo }: BonusRules, { bonusBase }: Employee, { cap }: BonusClaim): Step[] {
  if (maxTimesBase === undefined || cap === undefined) return [];
  return [
    {
      key: 'cap',
      section: '6',
      code: 'cap',
      bonusBase,
      maxTimesBase: exactText(maxTimesBase),
      roundTo: minorUnits(roundTo),
      exact: exactText(multiply(whole(bonusBase), maxTimesBase)),
      cap: minorUnits(cap),
    },
  ];
}

function individualStep(rules: BonusRules, { weight, cap }: BonusClaim): Step {
  const { rounded, bonus } = individualBonus(rules, weight, cap);
  return {
    key: 'bonus',
    section: '6',
    code: 'individual-bonus',
    weight: exactText(weight),
    roundTo: minorUnits(rules.roundTo),
    rounded: minorUnits(rounded),
    ...(cap !== undefined && { cap: minorUnits(cap) }),
    bonus: minorUnits(bonus),
  };
}
