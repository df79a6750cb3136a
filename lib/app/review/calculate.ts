import { checkInput } from '#lib/domain/calculation/check-input.ts';
import { settle, type Settled } from '#lib/domain/calculation/calculate.ts';
import type { Input } from '#lib/domain/calculation/input.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { type Policy, withoutBonus } from '#lib/domain/policy/policy.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { Stored } from '#lib/store/item.ts';
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
  const employed = new Set([...people.values()].map(({ participant }) => participant.unit));
  const made = inputOf(cycle, policy, units, scheme.process);
  const pools = Object.fromEntries(Object.entries(made.pools).filter(([unit]) => policy.bonus && employed.has(unit)));
  const checked = checkInput(policy, { ...made, pools });
  if (!checked.ok) throw new DomainError('internal', { reason: 'calculation-input', problems: checked.problems });
  return { scheme, policy, input: checked.value, settled: settle(policy, checked.value), units, people };
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
