import { positionsOf } from '#lib/domain/organisation/positions.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { SignedIn } from '../context.ts';

/** One's own part of a cycle: with the unit of now, or, after a move, with one of before. */
export async function ownPart({ store, actor, person }: SignedIn, cycle: string): Promise<PersonPart | undefined> {
  const before = positionsOf(person).map(({ unit }) => unit);
  for (const unit of new Set([person.unit, ...before.toReversed()])) {
    const part = await store.personPart(cycle, unit, actor.id);
    if (part) return part;
  }
  return undefined;
}
