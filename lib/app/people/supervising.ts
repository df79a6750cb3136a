import { allTeams } from '#lib/domain/lifecycle/teams.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import type { Change } from './plan.ts';

type People = Map<string, Stored<Person>>;

/**
 * Everybody who is to be written: who changes, and their supervisors, whose list of units follows. A new supervisor is
 * written even where the list stays as it is, so that two people cannot be put over each other at the same moment.
 */
export async function withSupervisors(context: Context, changes: readonly Change[]): Promise<People> {
  const people: People = new Map(changes.map(({ after }) => [after.id, after]));
  const moved = changes.filter(({ fields }) => fields.includes('supervisor') || fields.includes('unit'));
  const gained = moved.flatMap(({ after: { supervisor, unit } }) =>
    supervisor === null ? [] : [{ supervisor, unit }],
  );
  const lost = moved.flatMap(({ before }) =>
    before === undefined || before.supervisor === null ? [] : [{ supervisor: before.supervisor, unit: before.unit }],
  );
  const others = [...gained, ...lost].map(({ supervisor }) => supervisor).filter((id) => !people.has(id));
  const read = new Map(
    (await context.store.peopleByIds(others, { consistent: true })).map((person) => [person.id, person]),
  );
  const change = (id: string, of: (units: readonly string[]) => readonly string[]) => {
    const person = people.get(id) ?? read.get(id);
    if (person) people.set(id, { ...person, supervises: of(person.supervises) });
  };
  for (const { supervisor, unit } of gained)
    change(supervisor, (units) => [...new Set([...units, unit])].toSorted((a, b) => a.localeCompare(b)));
  const over = await noLongerOver(context, lost, people);
  for (const { supervisor, unit } of over) change(supervisor, (units) => units.filter((one) => one !== unit));
  return people;
}

interface Over {
  readonly supervisor: string;
  readonly unit: string;
}

/** A running cycle has its own supervisors, who find their people in it by this list: there nothing is taken off. */
async function noLongerOver({ store }: Context, lost: readonly Over[], changed: People): Promise<Over[]> {
  if (lost.length === 0) return [];
  const cycles = await store.allCycles();
  const running = new Set(
    cycles
      .filter(({ state }) => !['planned', 'closed', 'cancelled'].includes(state))
      .flatMap((cycle) => [...cycle.units, ...allTeams(cycle)]),
  );
  const gone: Over[] = [];
  for (const [unit, all] of Map.groupBy(lost, (over) => over.unit)) {
    if (running.has(unit)) continue;
    const people = new Map(
      [...(await everybodyIn(store, unit)), ...changed].filter(([, person]) => person.unit === unit),
    );
    const supervisors = new Set([...people.values()].map(({ supervisor }) => supervisor));
    gone.push(...all.filter(({ supervisor }) => !supervisors.has(supervisor)));
  }
  return gone;
}

async function everybodyIn(store: Context['store'], unit: string): Promise<People> {
  const people: People = new Map();
  let cursor: string | undefined;
  do {
    const page = await store.peopleOf(unit, cursor);
    for (const person of page.items) people.set(person.id, person);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return people;
}
