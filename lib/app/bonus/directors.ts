import type { Director } from '#lib/domain/incentives/approvers.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { rankedIn } from '#lib/domain/lifecycle/teams.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import { positionsOf } from '#lib/domain/organisation/positions.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { readPlan } from '../cycles/plan.ts';

/** Everybody who directs a unit, with where they take part in this cycle. */
export async function directorsIn(context: Context, cycle: Stored<Cycle>): Promise<Director[]> {
  const { store } = context;
  const book = await store.roleBook();
  const held = (book?.holdings ?? []).filter(({ role }) => role === 'director');
  const people = await store.peopleByIds([...new Set(held.map(({ person }) => person))], { consistent: true });
  const takesPart = cycle.state === 'planned' ? await planned(context, cycle) : listed(context, cycle);
  return Promise.all(
    people
      .filter(({ roles }) => roles.includes('director'))
      .map(async (person) => {
        const { id, name, directs } = person;
        return { id, name, directs, takesPartIn: await takesPart(person) };
      }),
  );
}

type Where = (person: Person) => Promise<readonly string[]>;

async function planned(context: Context, cycle: Stored<Cycle>): Promise<Where> {
  const plan = await readPlan(context, cycle);
  return ({ id }) => Promise.resolve(plan.flatMap(({ person }) => (person.id === id ? [person.unit] : [])));
}

/** Whoever takes part does so in a unit in which they work, or worked. */
function listed({ store }: Context, cycle: Cycle): Where {
  return async (person) => {
    const worked = [person.unit, ...positionsOf(person).map(({ unit }) => unit)];
    const units = [...new Set(worked.flatMap((unit) => rankedIn(cycle, unit) ?? []))];
    const parts = await Promise.all(units.map((unit) => store.personPart(cycle.id, unit, person.id)));
    return units.filter((_, place) => parts[place] !== undefined);
  };
}
