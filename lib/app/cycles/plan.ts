import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { allTeams } from '#lib/domain/lifecycle/teams.ts';
import { type Known, planOf, type PlannedParticipant } from '#lib/domain/lifecycle/plan.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import { positionsOf } from '#lib/domain/organisation/positions.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { holdersOf } from '../notices/holders.ts';
import { schemeOf } from '../scheme.ts';
import { withUnitsOfNow } from './units-now.ts';

/**
 * Who would take part if the cycle were announced now. The people of a unit come from an index, which may lag a moment
 * behind; whoever is `listed` already and missing from it is looked up for certain.
 */
export async function readPlan(
  context: Context,
  of: Stored<Cycle>,
  listed: readonly string[] = [],
): Promise<PlannedParticipant[]> {
  const cycle = await withUnitsOfNow(context, of);
  const [scheme, ...units] = await Promise.all([
    schemeOf(context, cycle.policy),
    ...allTeams(cycle).map((unit) => everybodyOf(context, unit)),
  ]);
  const people = new Map(units.flat().map((person) => [person.id, person]));
  const unseen = listed.filter((id) => !people.has(id));
  for (const person of await context.store.peopleByIds(unseen, { consistent: true })) people.set(person.id, person);
  const everybody = [...people.values()];
  return withApproverProblems(context, cycle, planOf(scheme, everybody, await knownOf(context, people), cycle));
}

/** Whoever directs the unit in which they take part cannot approve for it; somebody else has to be able to. */
async function withApproverProblems(
  context: Context,
  cycle: Cycle,
  plan: PlannedParticipant[],
): Promise<PlannedParticipant[]> {
  const own = plan.filter(
    ({ person: { roles, directs, unit } }) => roles.includes('director') && directs.includes(unit),
  );
  const units = [...new Set(own.map(({ person }) => person.unit))].filter((unit) => !cycle.approvers?.[unit]);
  const directors = new Map(
    await Promise.all(units.map(async (unit) => [unit, await holdersOf(context, 'director', unit)] as const)),
  );
  const takesPart = new Map(plan.map(({ person }) => [person.id, person.unit]));
  return plan.map((planned) => {
    const { person, problems } = planned;
    const others = own.includes(planned) ? directors.get(person.unit) : undefined;
    if (!others || others.some((id) => takesPart.get(id) !== person.unit)) return planned;
    return { ...planned, problems: [...problems, { code: 'no-approver', blocks: false }] };
  });
}

/** Whoever can be named in a plan: the people themselves, and everybody who led one of them. */
async function knownOf({ store }: Context, people: ReadonlyMap<string, Person>): Promise<Known> {
  const leads = [...people.values()].flatMap((person) => [
    ...positionsOf(person).map(({ supervisor }) => supervisor),
    person.second?.supervisor ?? null,
  ]);
  const outside = leads.flatMap((id) => (id === null || people.has(id) ? [] : [id]));
  return new Map([...people.values(), ...(await store.peopleByIds(outside))].map((person) => [person.id, person]));
}

/** Who works in a unit now, or did once: which of them belong to it in a period is for the plan to say. */
async function everybodyOf({ store }: Context, unit: string): Promise<Person[]> {
  const people: Person[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.peopleOf(unit, cursor);
    people.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return [...people, ...(await store.formerlyOf(unit))];
}
