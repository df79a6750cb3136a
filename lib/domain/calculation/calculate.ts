import { ranking } from '../grading/rank.ts';
import { byCodePoint } from '../number/code-point-order.ts';
import { own } from '../policy/own.ts';
import type { Policy } from '../policy/policy.ts';
import { type PersonFacts, scorePerson } from '../scoring/person.ts';
import { indexFacts, personFacts } from './facts.ts';
import type { Employee, Input } from './input.ts';
import type { Member } from './member.ts';
import { outcomeOf, scoreUnits } from './outcome.ts';
import { prepare, type Prepared } from './prepared.ts';
import { subjectOf } from './receipt/inputs.ts';
import type { ReceiptInputs } from './receipt.ts';
import type { Calculation } from './result.ts';
import { allTotals } from './totals.ts';
import { settleUnit, type UnitOutcome } from './unit.ts';

/**
 * The whole calculation (standard 9) of a checked policy on a checked input. The same inputs, in whatever order, give
 * the same bytes. Throws a RangeError where an amount of money is too large to be shown exactly.
 */
export function calculate(policy: Policy, input: Input): Calculation {
  return settle(policy, input).calculation;
}

/** What both stages are given beside the people. */
export type Given = Pick<Input, 'period' | 'unitCoefficients' | 'pools'>;

/** A person with what the person stage reads of them, summed up when it is asked for. */
interface Calculable {
  employee: Employee;
  facts: () => PersonFacts;
}

/** A calculation with what receipts are made from. */
export interface Settled {
  prepared: Prepared;
  given: Given;
  people: ReadonlyMap<string, Calculable>;
  units: Map<string, UnitOutcome>;
  calculation: Calculation;
}

/** Runs both stages over everybody: person by person, then unit by unit. */
export function settle(policy: Policy, input: Input): Settled {
  const prepared = prepare(policy);
  const index = indexFacts(input);
  const facts = (employee: Employee) => () => personFacts(prepared, index, employee);
  return settlePeople(
    prepared,
    input,
    input.employees.map((employee) => ({ employee, facts: facts(employee) })),
  );
}

/** The same from the sums that receipts hold of each person, without a single rating. */
export function settleSums(policy: Policy, given: Given, sums: readonly ReceiptInputs[]): Settled {
  const prepared = prepare(policy);
  const people = sums.map((one) => subjectOf(prepared.scoring, one));
  return settlePeople(
    prepared,
    given,
    people.map(({ employee, facts }) => ({ employee, facts: () => facts })),
  );
}

function settlePeople(prepared: Prepared, given: Given, people: readonly Calculable[]): Settled {
  const members = people
    .toSorted((a, b) => byCodePoint(a.employee.id, b.employee.id))
    .map(({ employee, facts: summed }): Member => {
      const facts = summed();
      const outcome = outcomeOf(employee.id, scorePerson(prepared.scoring, facts), prepared.scoring.decimals);
      return { employee, history: facts.history, outcome };
    });
  const units = settleUnits(prepared, given, members);
  const byId = new Map(people.map((one) => [one.employee.id, one]));
  return { prepared, given, people: byId, units, calculation: calculationOf(prepared.policy, members, units) };
}

function settleUnits(prepared: Prepared, given: Given, members: Member[]): Map<string, UnitOutcome> {
  const everybody = ranking(
    members.flatMap(({ outcome }) => (outcome.status === 'rated' ? [scoreUnits(outcome.score)] : [])),
  );
  const grouped = Map.groupBy(members, (member) => member.employee.unit);
  const { period, unitCoefficients } = given;
  return new Map(
    [...grouped.keys()].toSorted(byCodePoint).map((unit) => {
      const pool = own(given.pools, unit);
      const facts = { unit, period, unitCoefficients, everybody, ...(pool !== undefined && { pool }) };
      return [unit, settleUnit(prepared, grouped.get(unit) ?? [], facts)];
    }),
  );
}

function calculationOf(policy: Policy, members: Member[], units: Map<string, UnitOutcome>): Calculation {
  const results = new Map(
    [...units.values()].flatMap((unit) => unit.results.map((result) => [result.employee, result])),
  );
  const ofUnits = [...units].map(([unit, outcome]) => [unit, outcome.totals] as const);
  return {
    results: members.flatMap(({ employee }) => results.get(employee.id) ?? []),
    totals: {
      units: Object.fromEntries(ofUnits),
      all: allTotals(
        policy.bonus?.method,
        ofUnits.map(([, totals]) => totals),
      ),
    },
  };
}
