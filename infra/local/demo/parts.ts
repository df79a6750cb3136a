import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Stored } from '#lib/store/item.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Stage } from './stage.ts';

/** Everybody's part of a cycle. */
export async function partsOf({ store }: Stage, { id, units }: Pick<Cycle, 'id' | 'units'>): Promise<PersonPart[]> {
  const parts = await Promise.all(units.map((unit) => store.unitPart(id, unit)));
  return parts.flatMap(({ people }) => people);
}

/**
 * The stage with what was just read at hand: in one step nobody changes what another deed of it reads, and every write is
 * conditional on the version that was read anyway.
 */
export function withRead(stage: Stage, cycle: Stored<Cycle>, parts: readonly PersonPart[]): Stage {
  const known = new Map(parts.map((part) => [part.participant.employee, part]));
  const personPart: Stage['store']['personPart'] = (_cycle, _unit, employee) => Promise.resolve(known.get(employee));
  const cycleById: Stage['store']['cycleById'] = () => Promise.resolve(cycle);
  return { ...stage, store: { ...stage.store, cycleById, personPart } };
}
