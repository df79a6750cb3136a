import { checkInput } from '#lib/domain/calculation/check-input.ts';
import { settle, type Settled } from '#lib/domain/calculation/calculate.ts';
import type { Input } from '#lib/domain/calculation/input.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { type Policy, withoutBonus } from '#lib/domain/policy/policy.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { Stored } from '#lib/store/item.ts';
import type { CountedPart } from '#lib/store/counted-part.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { schemeOf } from '../scheme.ts';
import { inputOf, type UnitFacts } from './input.ts';

/** A cycle with the one calculation that preview, publication and settlement share. */
export interface Calculated {
  readonly scheme: Scheme;
  readonly policy: Policy;
  readonly input: Input;
  readonly settled: Settled;
  /** The same with whoever is put off: their sums are taken from it, never an amount. */
  readonly everybody: Settled;
  readonly units: readonly UnitFacts[];
  readonly people: ReadonlyMap<string, PersonPart>;
}

/** Reads all units of a cycle. */
export async function readUnits({ store }: Context, cycle: Cycle): Promise<UnitFacts[]> {
  return Promise.all(
    cycle.units.map(async (unit) => {
      const [part, answers] = await Promise.all([store.unitPart(cycle.id, unit), store.answersOf(cycle.id, unit)]);
      return { unit, part, answers };
    }),
  );
}

/** Calculates a cycle as it stands. */
export async function calculateCycle(context: Context, cycle: Cycle): Promise<Calculated> {
  const [scheme, units] = await Promise.all([schemeOf(context, cycle.policy), readUnits(context, cycle)]);
  return calculateUnits(cycle, scheme, units);
}

/** The same on what was read before: for a cycle as it would be with something changed. */
export function calculateUnits(cycle: Cycle, scheme: Scheme, units: readonly UnitFacts[]): Calculated {
  const policy = policyWithMoney(cycle, scheme);
  const people = new Map(units.flatMap(({ part }) => part.people.map((one) => [one.participant.employee, one])));
  const inputFor = (some: readonly UnitFacts[]) => checkedInput(cycle, policy, some, scheme);
  const isPutOff = [...people.values()].some(({ result }) => result?.putOff);
  const input = inputFor(isPutOff ? units.map(withoutPutOff) : units);
  const settled = settle(policy, input);
  const everybody = isPutOff ? settle(policy, inputFor(units)) : settled;
  return { scheme, policy, input, settled, everybody, units, people };
}

/** Whoever is put off takes no part in the main calculation: neither among those who are ranked nor among those who share. */
export function withoutPutOff<Person extends CountedPart>({
  unit,
  part,
  answers,
}: UnitFacts<Person>): UnitFacts<Person> {
  const people = part.people.filter(({ result }) => !result?.putOff);
  const left = new Set(people.map(({ participant }) => participant.employee));
  return { unit, part: { ...part, people }, answers: answers.filter(({ employee }) => left.has(employee)) };
}

function checkedInput(cycle: Cycle, policy: Policy, units: readonly UnitFacts<CountedPart>[], scheme: Scheme): Input {
  const employed = new Set(units.flatMap(({ part }) => part.people.map(({ participant }) => participant.unit)));
  const made = inputOf(cycle, policy, units, scheme.process);
  const pools = Object.fromEntries(Object.entries(made.pools).filter(([unit]) => policy.bonus && employed.has(unit)));
  const checked = checkInput(policy, { ...made, pools });
  if (!checked.ok) throw new DomainError('internal', { reason: 'calculation-input', problems: checked.problems });
  return checked.value;
}

/** The policy that a cycle is calculated with now: without its bonus block until every pool is entered. */
export function policyWithMoney(cycle: Cycle, scheme: Scheme): Policy {
  return hasMoney(cycle, scheme) ? scheme.calculation : withoutBonus(scheme.calculation);
}

/** Whether the bonus block can run: individually always, from pools once every unit has one. */
export function hasMoney(cycle: Cycle, { calculation }: Scheme): boolean {
  if (!calculation.bonus) return false;
  return calculation.bonus.method === 'individual' || cycle.units.every((unit) => cycle.pools[unit] !== undefined);
}

/** The units with one person's decisions replaced. */
export function withResult(units: readonly UnitFacts[], record: Stored<ResultRecord>): UnitFacts[] {
  const replaced = (part: PersonPart) =>
    part.participant.employee === record.employee ? { ...part, result: record } : part;
  return units.map((unit) => ({ ...unit, part: { ...unit.part, people: unit.part.people.map(replaced) } }));
}
