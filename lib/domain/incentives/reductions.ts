import type { ReceiptInputs } from '../calculation/receipt.ts';
import type { Result } from '../calculation/result.ts';
import { minorUnits } from '../number/minor-units.ts';
import type { Policy } from '../policy/policy.ts';
import type { Process } from '../policy/scheme.ts';
import { bonusRules } from './bonus-rules.ts';
import { isUnpaidLeaver } from './leaver.ts';
import { prorate } from './proration.ts';
import { bonusCap } from './weight.ts';

/** A rule that made somebody's bonus smaller, or nothing, with the fact it goes by: what a statement says beside the amount. */
export type Reduction =
  /** Left before the period was over, under a policy that pays no bonus then. */
  | { readonly rule: 'unpaid-leaver'; readonly day: string }
  | { readonly rule: 'no-base' }
  | { readonly rule: 'veto' }
  /** Of the grade, or read off the curve, and below 1. */
  | { readonly rule: 'coefficient'; readonly grade: string; readonly coefficient: string }
  | { readonly rule: 'unit-coefficient'; readonly coefficient: string }
  /** Not there from the first day to the last. */
  | { readonly rule: 'part-of-period'; readonly days: number; readonly of: number }
  | { readonly rule: 'absent'; readonly days: number }
  | { readonly rule: 'short-service'; readonly days: number; readonly least: number }
  | { readonly rule: 'cap'; readonly times: string; readonly cap: number }
  /** The pool, less its reserve, has nothing in it. */
  | { readonly rule: 'empty-pool' };

interface Given {
  readonly policy: Policy;
  readonly process: Pick<Process, 'leavers'>;
  readonly inputs: Pick<ReceiptInputs, 'period' | 'employee' | 'adjustments' | 'unitCoefficient'>;
}

/** Each rule of the standard (6) and of the process that kept this bonus from being base × 1 for a whole period. */
export function reductionsOf({ policy, process, inputs }: Given, result: Result): Reduction[] {
  const rules = bonusRules(policy);
  if (rules === undefined || result.status !== 'rated' || result.bonus === undefined) return [];
  const { grade, coefficient = '1', bonus } = result;
  const { period, employee, unitCoefficient = 1 } = inputs;
  const veto = inputs.adjustments.some((one) => one.veto);
  const { bonusBase, left, absentDays } = employee;
  const { days, served, periodDays, counted } = prorate(period, employee, rules.minServiceDays);
  const unpaid = bonusBase === 0 && left !== null && isUnpaidLeaver(process, employee, period);
  const cap = bonusCap(rules, bonusBase);
  const found: (Reduction | false)[] = [
    unpaid && { rule: 'unpaid-leaver', day: left },
    !unpaid && bonusBase === 0 && { rule: 'no-base' },
    veto && { rule: 'veto' },
    !veto && Number(coefficient) < 1 && { rule: 'coefficient', grade, coefficient },
    // In a pool it falls out.
    rules.method === 'individual' &&
      unitCoefficient < 1 && { rule: 'unit-coefficient', coefficient: String(unitCoefficient) },
    days < periodDays && { rule: 'part-of-period', days, of: periodDays },
    absentDays > 0 && { rule: 'absent', days: absentDays },
    counted < served && { rule: 'short-service', days: served, least: rules.minServiceDays ?? 0 },
    cap !== undefined &&
      bonus > 0 &&
      minorUnits(cap) <= bonus && { rule: 'cap', times: String(policy.bonus?.maxTimesBase), cap: minorUnits(cap) },
    rules.method === 'pool' &&
      bonus === 0 &&
      bonusBase > 0 &&
      counted > 0 &&
      Number(coefficient) > 0 && { rule: 'empty-pool' },
  ];
  return found.filter((one) => one !== false);
}
