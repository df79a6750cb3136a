import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Stage } from './stage.ts';

/** Everybody's part of a cycle. */
export async function partsOf({ store }: Stage, { id, units }: Pick<Cycle, 'id' | 'units'>): Promise<PersonPart[]> {
  const parts = await Promise.all(units.map((unit) => store.unitPart(id, unit)));
  return parts.flatMap(({ people }) => people);
}
