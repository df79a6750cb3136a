import type { Problem } from '../policy/problem.ts';
import type { Unit } from './person.ts';

type Units<U extends Pick<Unit, 'id' | 'parent'> = Pick<Unit, 'id' | 'parent'>> = readonly U[];

/** A unit and every unit above it, itself first. */
export function wayUp(units: Units, unit: string): string[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const way = [unit];
  for (let above = parents.get(unit); above && !way.includes(above); above = parents.get(above)) way.push(above);
  return way;
}

/** Some units and all that are below them, each once, in the order of the organisation. */
export const withAllBelow = (units: Units, some: readonly string[]): string[] =>
  units.map(({ id }) => id).filter((id) => wayUp(units, id).some((one) => some.includes(one)));

/** Every unit under the one it belongs to, with how deep it lies. */
export function laidOut<U extends Pick<Unit, 'id' | 'parent'>>(units: Units<U>): { unit: U; depth: number }[] {
  const ids = new Set(units.map(({ id }) => id));
  const below = Map.groupBy(units, ({ parent }) => (parent && ids.has(parent) ? parent : undefined));
  const from = (parent: string | undefined, depth: number): { unit: U; depth: number }[] =>
    (below.get(parent) ?? []).flatMap((unit) => [{ unit, depth }, ...from(unit.id, depth + 1)]);
  return from(undefined, 0);
}

/** A unit belongs to one that there is, and never to itself or to one below it. */
export function treeProblems(units: readonly Unit[]): Problem[] {
  const names = new Map(units.map(({ id, name }) => [id, name.zh]));
  return units.flatMap(({ id, name, parent }, place): Problem[] => {
    if (!parent) return [];
    const path = `units.${place}.parent`;
    if (!names.has(parent)) return [{ path, code: 'unit.unknown', params: { unit: parent } }];
    return wayUp(units, parent).includes(id) ? [{ path, code: 'unit.round', params: { unit: name.zh } }] : [];
  });
}
