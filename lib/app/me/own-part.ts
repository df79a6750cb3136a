import { rankedIn } from '#lib/domain/lifecycle/teams.ts';
import { positionsOf } from '#lib/domain/organisation/positions.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { SignedIn } from '../context.ts';

/** One's own part of a cycle: with the unit of now, or, after a move, with one of before; or with a unit above these. */
export async function ownPart({ store, actor, person }: SignedIn, cycle: string): Promise<PersonPart | undefined> {
  const before = positionsOf(person).map(({ unit }) => unit);
  const own = [...new Set([person.unit, ...before.toReversed()])];
  const direct = await firstPart(own, (unit) => store.personPart(cycle, unit, actor.id));
  if (direct) return direct;
  const known = await store.cycleById(cycle);
  const above = new Set(known ? own.flatMap((unit) => rankedIn(known, unit) ?? []) : []);
  return firstPart(
    [...above].filter((unit) => !own.includes(unit)),
    (unit) => store.personPart(cycle, unit, actor.id),
  );
}

async function firstPart(
  units: readonly string[],
  read: (unit: string) => Promise<PersonPart | undefined>,
): Promise<PersonPart | undefined> {
  for (const unit of units) {
    const part = await read(unit);
    if (part) return part;
  }
  return undefined;
}
