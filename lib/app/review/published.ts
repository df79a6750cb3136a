import { type Months, monthsBehind } from '#lib/domain/calculation/months.ts';
import { receiptOf } from '#lib/domain/calculation/receipt-of.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import { goalsBehind } from '#lib/domain/goals/behind.ts';
import type { Published } from '#lib/domain/lifecycle/result.ts';
import type { Written } from '#lib/store/participation.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Calculated } from './calculate.ts';

/** All that a result's receipt is made from and that does not lie with the person: no later change of it is seen there. */
export function publishedOf(
  calculated: Calculated,
  result: Result,
  { participant }: PersonPart,
): Omit<Published, 'at' | 'comments' | 'goals'> {
  const { policy, settled } = calculated;
  const { inputs } = receiptOf(policy, settled, result.employee, 'office');
  const unitMonths = unitMonthsOf(calculated, participant.unit);
  return { result, inputs, ...(Object.keys(unitMonths).length > 0 && { unitMonths }) };
}

/** Behind the ratings of whoever has goals; nothing is kept of whoever has none. */
export function goalsOfResult(
  { scheme }: Pick<Calculated, 'scheme'>,
  { evaluations }: PersonPart,
  written: Written | undefined,
): Pick<Published, 'goals'> {
  const agreed = written?.goals?.agreed ?? [];
  const goals = goalsBehind(scheme.calculation, scheme.process.goals.indicators, agreed, evaluations);
  return Object.keys(goals).length > 0 ? { goals } : {};
}

/** Behind the sums of a unit's figures. */
export const unitMonthsOf = ({ policy, input, units }: Calculated, unit: string): Months =>
  monthsBehind(policy, input.period, { unit: units.find((one) => one.unit === unit)?.part.figures });
