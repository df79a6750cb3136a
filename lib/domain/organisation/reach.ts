import type { Problem } from '../policy/problem.ts';
import type { Person, Unit } from './person.ts';
import { heldBy, type RoleBook } from './roles.ts';

/**
 * Whoever directs a unit directs what is below it. A unit that is moved must give nobody a reach that no second person
 * confirmed: they are made director of it first, by the rule of all roles, and then it is moved. A new unit has no people
 * and no results, so nobody's reach is more by it.
 */
export function reachProblems(
  roles: RoleBook,
  directors: readonly Pick<Person, 'id' | 'name'>[],
  before: readonly Unit[],
  after: readonly Unit[],
): Problem[] {
  const known = new Set(before.map(({ id }) => id));
  return directors.flatMap(({ id: person, name }) => {
    const had = new Set(heldBy(roles, person, before).directs);
    const more = new Set(heldBy(roles, person, after).directs.filter((unit) => known.has(unit) && !had.has(unit)));
    return after.flatMap((unit, place): Problem[] =>
      // What comes along with a unit is confirmed with it.
      more.has(unit.id) && !more.has(unit.parent ?? '')
        ? [{ path: `units.${place}.parent`, code: 'unit.reach', params: { unit: unit.name.zh, name } }]
        : [],
    );
  });
}
