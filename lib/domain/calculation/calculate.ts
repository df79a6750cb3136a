import { ranking } from '../grading/rank.ts';
import { byCodePoint } from '../number/code-point-order.ts';
import { own } from '../policy/own.ts';
import type { Policy } from '../policy/policy.ts';
import { scorePerson } from '../scoring/person.ts';
import { type FactIndex, indexFacts, personFacts } from './facts.ts';
import type { Input } from './input.ts';
import type { Member } from './member.ts';
import { outcomeOf, scoreUnits } from './outcome.ts';
import { prepare, type Prepared } from './prepared.ts';
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

/** A calculation with what receipts are made from. */
export interface Settled {
  prepared: Prepared;
  index: FactIndex;
  units: Map<string, UnitOutcome>;
  calculation: Calculation;
}

/** Runs both stages over everybody: person by person, then unit by unit. */
export function settle(policy: Policy, input: Input): Settled {
  const prepared = prepare(policy);
  const index = indexFacts(input);
  const members = input.employees
    .toSorted((a, b) => byCodePoint(a.id, b.id))
    .map((employee): Member => {
      const facts = personFacts(prepared, index, employee);
      const outcome = outcomeOf(employee.id, scorePerson(prepared.scoring, facts), prepared.scoring.decimals);
      return { employee, history: facts.history, outcome };
    });
  const units = settleUnits(prepared, input, members);
  return { prepared, index, units, calculation: calculationOf(policy, members, units) };
}

function settleUnits(prepared: Prepared, input: Input, members: Member[]): Map<string, UnitOutcome> {
  const everybody = ranking(
    members.flatMap(({ outcome }) => (outcome.status === 'rated' ? [scoreUnits(outcome.score)] : [])),
  );
  const grouped = Map.groupBy(members, (member) => member.employee.unit);
  const { period, unitCoefficients } = input;
  return new Map(
    [...grouped.keys()].toSorted(byCodePoint).map((unit) => {
      const pool = own(input.pools, unit);
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
