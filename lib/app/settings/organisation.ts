import { isDeepStrictEqual } from 'node:util';
import { allTeams } from '#lib/domain/lifecycle/teams.ts';
import { treeProblems } from '#lib/domain/organisation/unit-tree.ts';
import { reachProblems } from '#lib/domain/organisation/reach.ts';
import type { Organisation, Person, Unit } from '#lib/domain/organisation/person.ts';
import { heldBy, type RoleBook } from '#lib/domain/organisation/roles.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, refuse, trace } from '../guard.ts';

export type OrganisationEdit = Pick<Organisation, 'name' | 'units' | 'language'>;

export async function readOrganisation(context: Context) {
  allow(context, 'organisation.manage');
  return recordOf(found(await context.store.organisation(), 'organisation'));
}

/**
 * Renames the organisation and its units, adds units, moves them under others and takes empty ones away. An id stays: it
 * stands in keys and files. A cycle that is announced keeps the units it has.
 */
export async function editOrganisation(context: Context, seen: number, wanted: OrganisationEdit) {
  allow(context, 'organisation.manage');
  const { store } = context;
  const before = found(await store.organisation(), 'organisation');
  expectVersion(before, seen);
  const removed = before.units.filter(({ id }) => !wanted.units.some((unit) => unit.id === id));
  const roles = isDeepStrictEqual(treeOf(before.units), treeOf(wanted.units))
    ? undefined
    : found(await store.roleBook(), 'role-book');
  const directors = roles === undefined ? [] : await directorsIn(context, roles);
  refuse([
    ...twice(wanted.units),
    ...treeProblems(wanted.units),
    ...directed(removed, roles),
    ...(roles === undefined ? [] : reachProblems(roles, directors, before.units, wanted.units)),
    ...(await stillUsed(context, removed)),
  ]);
  const after = { ...before, ...wanted };
  const details = changesOf(before, after, removed);
  if (Object.keys(details).length === 0) return recordOf(before);
  await store.commit(trace(context, 'organisation.edit', { cycle: null, details }), [
    store.organisationWrite(after),
    // Written along, so that nobody is made director of a unit that goes or moves at the same moment.
    ...(roles === undefined
      ? []
      : [store.roleBookWrite(roles, null), ...directorsAfter(context, roles, directors, wanted)]),
  ]);
  return recordOf({ ...after, version: after.version + 1 });
}

const treeOf = (units: readonly Unit[]) => new Map(units.map(({ id, parent }) => [id, parent ?? null]));

async function directorsIn({ store }: Context, roles: RoleBook): Promise<Stored<Person>[]> {
  const directors = roles.holdings.flatMap(({ person, unit }) => (unit === null ? [] : [person]));
  return store.peopleByIds([...new Set(directors)], { consistent: true });
}

/** Who directs a unit directs what is below it: that follows when units move. */
const directorsAfter = (
  { store }: Context,
  roles: RoleBook,
  directors: readonly Stored<Person>[],
  { units }: OrganisationEdit,
) =>
  directors.flatMap((person) => {
    const after = { ...person, ...heldBy(roles, person.id, units) };
    return isDeepStrictEqual(after, person) ? [] : [store.personWrite(after, null)];
  });

/** Files name units by id or by name: none of these may mean two. */
function twice(units: readonly Unit[]): Problem[] {
  return units.flatMap((unit, place) => {
    const called = [unit.id, unit.name.zh, unit.name.en];
    const other = units
      .slice(0, place)
      .find(({ id, name }) => called.some((one) => [id, name.zh, name.en].includes(one)));
    return other === undefined
      ? []
      : [{ path: `units[${place}]`, code: 'unit.twice', params: { unit: other.name.zh } }];
  });
}

function directed(removed: readonly Unit[], roles: RoleBook | undefined): Problem[] {
  const units = new Set(roles?.holdings.map(({ unit }) => unit));
  return removed
    .filter(({ id }) => units.has(id))
    .map(({ name }) => ({ path: 'units', code: 'unit.has-director', params: { unit: name.zh } }));
}

async function stillUsed({ store }: Context, removed: readonly Unit[]): Promise<Problem[]> {
  if (removed.length === 0) return [];
  const [cycles, assignments] = await Promise.all([store.allCycles(), store.allAssignments()]);
  const open = cycles.filter(({ state }) => state !== 'closed' && state !== 'cancelled');
  const people = await Promise.all(removed.map(({ id }) => store.peopleOf(id)));
  return removed.flatMap(({ id, name }, place): Problem[] => {
    const params = { unit: name.zh };
    if ((people[place]?.items.length ?? 0) > 0) return [{ path: 'units', code: 'unit.has-people', params }];
    if (open.some((cycle) => cycle.units.includes(id) || allTeams(cycle).includes(id)))
      return [{ path: 'units', code: 'unit.has-cycle', params }];
    return assignments.some(({ covers }) => covers.units.includes(id))
      ? [{ path: 'units', code: 'unit.has-assignment', params }]
      : [];
  });
}

/** What the log says: what was, and what is. */
function changesOf(before: Organisation, after: Organisation, removed: readonly Unit[]): Record<string, string> {
  const known = new Map(before.units.map((unit) => [unit.id, unit]));
  const added = after.units.filter(({ id }) => !known.has(id));
  const renamed = after.units.flatMap(({ id, name }) => {
    const was = known.get(id)?.name;
    return was === undefined || isDeepStrictEqual(was, name) ? [] : [`${said(was)} → ${said(name)}`];
  });
  const name = isDeepStrictEqual(before.name, after.name) ? '' : `${said(before.name)} → ${said(after.name)}`;
  const parents = new Map(before.units.map(({ id, parent }) => [id, parent ?? null]));
  const called = new Map(after.units.map((unit) => [unit.id, said(unit.name)]));
  const moved = after.units
    .filter(({ id, parent }) => (parent ?? null) !== (parents.get(id) ?? null))
    .map(({ name: of, parent }) => `${said(of)} → ${called.get(parent ?? '') ?? '—'}`);
  const order = isDeepStrictEqual(before.units, after.units) ? '' : String(after.units.length);
  const details = {
    name,
    added: added.map(({ name: of }) => said(of)).join(', '),
    removed: removed.map(({ name: of }) => said(of)).join(', '),
    renamed: renamed.join(', '),
    moved: moved.join(', '),
    units: order,
    language: before.language === after.language ? '' : `${before.language} → ${after.language}`,
  };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== ''));
}

const said = ({ zh, en }: Names) => (zh === en ? zh : `${zh} / ${en}`);

const recordOf = ({ name, units, currency, timeZone, language, version }: Stored<Organisation>) => ({
  name,
  units: units.map((unit) => ({ ...unit })),
  currency,
  timeZone,
  language,
  version,
});
