import type { Cycle } from '../lifecycle/cycle.ts';
import type { Unit } from '../organisation/person.ts';
import { wayUp, withAllBelow } from '../organisation/unit-tree.ts';

/**
 * Which level of the organisation ranks and shares a pool: everybody's own unit, the nearest of the units that were
 * named, or whatever stands at the top above them.
 */
export const rankLevels = ['own', 'named', 'top'] as const;
export type RankLevel = (typeof rankLevels)[number];

/** Whom a cycle was asked to take: these units with all below them, ranked on this level. */
export interface Asked {
  readonly units: readonly string[];
  readonly by: RankLevel;
}

/** The units that rank, in the order of the organisation; and of those that take others along, which. */
export function rankedTogether(
  tree: readonly Pick<Unit, 'id' | 'parent'>[],
  { units, by }: Asked,
): Required<Pick<Cycle, 'units' | 'teams'>> {
  const ranks = (own: string): string => {
    const way = wayUp(tree, own);
    if (by === 'own') return own;
    return (by === 'top' ? way.at(-1) : way.find((one) => units.includes(one))) ?? own;
  };
  const teams = Map.groupBy(withAllBelow(tree, units), ranks);
  return {
    units: tree.map(({ id }) => id).filter((id) => teams.has(id)),
    teams: Object.fromEntries([...teams].filter(([unit, own]) => own.length > 1 || own[0] !== unit)),
  };
}
