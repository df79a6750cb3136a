import type { Result } from '#lib/domain/calculation/result.ts';
import type { Further } from '#lib/domain/lifecycle/further.ts';
import { furtherRunsOf, type Run } from '#lib/domain/lifecycle/run.ts';
import type { Listed } from '../review/rows.ts';
import { rowOf } from './rows.ts';
import { moneyOf, type Of } from './unit-money.ts';

/**
 * What one run alone paid a unit, with what earlier ones paid of the same pool; `undefined` where it paid this unit nothing
 * that still holds. The main run's people are shown as it paid them, whatever was paid beside it since.
 */
export function paidBy(of: Of, number: number) {
  const sums = of.paid.settled.calculation.totals.units[of.unit];
  const further = furtherRunsOf(of.further);
  const one = further.find((run) => run.number === number);
  if (one) {
    const money = moneyOf({ ...of, further: further.filter((run) => run.number <= number) }, sums);
    const rows = peopleOf(of).flatMap((person) => furtherRow(of, person, one));
    return { ...unitIn(of, one), ...money, people: rows.length, earlier: money.paid - one.paid, paid: one.paid, rows };
  }
  if (of.run?.number !== number) return undefined;
  const before = { ...of, further: [] };
  const results = new Map(of.paid.settled.calculation.results.map((result) => [result.employee, result]));
  const rows = peopleOf(of).map((person) => mainRow(before, person, results.get(person.employee)));
  return { ...unitIn(of, of.run), ...moneyOf(before, sums), people: rows.length, earlier: 0, rows };
}

const unitIn = ({ unit }: Of, { state }: Run) => ({ unit, state });

const peopleOf = ({ paid, unit }: Of) => [...paid.listed.values()].filter((one) => one.unit === unit);

const mainRow = (of: Of, one: Listed, result: Result | undefined) =>
  rowOf(of, { ...one, further: [], apart: null }, result);

/** The difference, with what it goes by. */
function furtherRow(of: Of, one: Listed, { number, only }: Run) {
  const made: Further | undefined = one.further.find(({ run }) => run === number);
  if (only?.employee !== one.employee || made === undefined) return [];
  return [rowOf(of, { ...one, further: [made] }, undefined)];
}
