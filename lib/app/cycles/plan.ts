import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { planOf, type PlannedParticipant } from '#lib/domain/lifecycle/plan.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import type { Context } from '../context.ts';
import { schemeOf } from '../scheme.ts';

/**
 * Who would take part if the cycle were announced now. The people of a unit come from an index, which may lag a moment
 * behind; whoever is `listed` already and missing from it is looked up for certain.
 */
export async function readPlan(
  context: Context,
  cycle: Cycle,
  listed: readonly string[] = [],
): Promise<PlannedParticipant[]> {
  const [scheme, ...units] = await Promise.all([
    schemeOf(context, cycle.policy),
    ...cycle.units.map((unit) => everybodyOf(context, unit)),
  ]);
  const people = new Map(units.flat().map((person) => [person.id, person]));
  const unseen = listed.filter((id) => !people.has(id));
  for (const person of await context.store.peopleByIds(unseen, { consistent: true }))
    if (cycle.units.includes(person.unit)) people.set(person.id, person);
  const everybody = [...people.values()];
  const outside = everybody.flatMap(({ supervisor }) => (supervisor && !people.has(supervisor) ? [supervisor] : []));
  const supervisors = await context.store.peopleByIds(outside);
  const known = new Map([...everybody, ...supervisors].map(({ id, name }) => [id, name]));
  return planOf(scheme, everybody, known, cycle);
}

async function everybodyOf({ store }: Context, unit: string): Promise<Person[]> {
  const people: Person[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.peopleOf(unit, cursor);
    people.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return people;
}
