import { own } from '../policy/own.ts';
import type { Policy } from '../policy/policy.ts';
import { unitCoefficientOf } from '../incentives/weight.ts';
import { settle, type Settled } from './calculate.ts';
import type { Input } from './input.ts';
import { prepare, type Prepared } from './prepared.ts';
import { inputsOf, subjectOf } from './receipt/inputs.ts';
import { placeOf } from './receipt/place.ts';
import { stepsOf } from './receipt/steps.ts';
import type { Subject } from './receipt/subject.ts';
import { type Reader, withholdFrom } from './receipt/withhold.ts';
import type { Receipt, ReceiptInputs } from './receipt.ts';

/**
 * The receipt of one employee. For many of them, settle once and pass what that returned. The person's own receipt holds
 * no sums of a pool that fewer than 5 share; the office's does. Throws a RangeError for an employee who is not there.
 */
export function receiptOf(
  policy: Policy,
  source: Input | Settled,
  employeeId: string,
  reader: Reader = 'person',
): Receipt {
  const settled = 'calculation' in source ? source : settle(policy, source);
  return receiptFor(settled.prepared, subjectIn(settled, employeeId), reader);
}

/** The receipt again, from what one holds: what is stored of a result is enough to explain it. Store the office's inputs,
 * and each reader gets what is theirs. */
export function receiptFrom(policy: Policy, inputs: ReceiptInputs, reader: Reader = 'person'): Receipt {
  const prepared = prepare(policy);
  return receiptFor(prepared, subjectOf(prepared.scoring, inputs), reader);
}

/** The receipt of a person of whom everything is at hand. */
function receiptFor(prepared: Prepared, whole: Subject, reader: Reader): Receipt {
  const subject = withholdFrom(reader, prepared, whole);
  const { status, steps } = stepsOf(prepared, subject);
  const share = subject.place?.share;
  return {
    version: 1,
    policy: prepared.policy.id,
    employee: subject.employee.id,
    unit: subject.employee.unit,
    status,
    ...(share && 'withheld' in share && { smallUnit: true as const }),
    inputs: inputsOf(prepared.scoring, subject),
    steps,
  };
}

/**
 * What is summed up of somebody before anything is decided about them and before they are held against others. The whole
 * calculation can be made again from everybody's.
 */
export function sumsOf({ prepared, people }: Settled, employeeId: string): ReceiptInputs {
  const { employee, facts } = calculable(people, employeeId);
  const { calibration: _, ...undecided } = { ...facts(), waivers: new Set<string>() };
  return inputsOf(prepared.scoring, { employee, facts: undecided });
}

function calculable(people: Settled['people'], id: string) {
  const one = people.get(id);
  if (one === undefined) throw new RangeError(`there is no employee "${id}"`);
  return one;
}

function subjectIn({ prepared, given, people, units }: Settled, employeeId: string): Subject {
  const { employee, facts } = calculable(people, employeeId);
  const { id, unit } = employee;
  const outcome = units.get(unit);
  const member = outcome?.ranked.find((one) => one.id === id);
  const found = { payment: outcome?.payments.get(id), promotion: outcome?.promotions.get(id) };
  const { bonus } = prepared;
  return {
    employee,
    facts: facts(),
    ...(bonus && { unitCoefficient: unitCoefficientOf(bonus, unit, given.unitCoefficients) }),
    ...(member && { place: placeOf(member, { ...found, pool: own(given.pools, unit) }) }),
  };
}
