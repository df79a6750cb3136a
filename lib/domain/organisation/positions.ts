import type { Person, Position } from './person.ts';

type Held = Pick<Person, 'unit' | 'post' | 'supervisor' | 'hired' | 'positions'>;
type Place = Omit<Position, 'from'>;

/** A person's positions in order, the present one last. */
export function positionsOf(person: Held): readonly Position[] {
  const known = person.positions ?? [];
  return known.length > 0 ? known : [{ from: person.hired, ...placeOf(person) }];
}

/** Since when the present position holds, where there was one before it. */
export const presentSince = ({ positions }: Pick<Person, 'positions'>): string | null =>
  positions?.at(-1)?.from ?? null;

/**
 * The positions after a change. With a day the present one ends the day before it; without one, or where only the day
 * changes, the present one is corrected. What began on that day or later is replaced.
 */
export function changedPositions(before: Held, after: Place, since: string | null): readonly Position[] {
  const known = positionsOf(before);
  const present = known.at(-1) ?? { from: before.hired, ...placeOf(before) };
  const moves = since !== null && since > present.from && !isSamePlace(present, after);
  const from = since ?? present.from;
  const earlier = (moves ? known : known.slice(0, -1)).filter((position) => position.from < from);
  return [...earlier, { from, ...placeOf(after) }];
}

const placeOf = ({ unit, post, supervisor }: Place): Place => ({ unit, post, supervisor });

const isSamePlace = (a: Place, b: Place) =>
  a.unit === b.unit && a.supervisor === b.supervisor && a.post.zh === b.post.zh && a.post.en === b.post.en;
