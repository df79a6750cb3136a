import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { planOf, type PlannedParticipant } from '#lib/domain/lifecycle/plan.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import type { Context } from '../context.ts';
import { schemeOf } from '../scheme.ts';

/** Who would take part if the cycle were announced now. */
export async function readPlan(context: Context, cycle: Cycle): Promise<PlannedParticipant[]> {
  const [scheme, ...units] = await Promise.all([
    schemeOf(context, cycle.policy),
    ...cycle.units.map((unit) => everybodyOf(context, unit)),
  ]);
  const people = units.flat();
  const inside = new Set(people.map(({ id }) => id));
  const outside = people.flatMap(({ supervisor }) => (supervisor && !inside.has(supervisor) ? [supervisor] : []));
  const supervisors = await context.store.peopleByIds(outside);
  return planOf(scheme, people, new Set([...inside, ...supervisors.map(({ id }) => id)]), cycle.period);
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
