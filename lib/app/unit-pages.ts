import { DomainError } from '#lib/domain/error.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from './context.ts';

export interface PeoplePage {
  /** `undefined` where there is no unit to read. */
  readonly unit: string | undefined;
  readonly people: readonly PersonPart[];
  readonly nextCursor: string | null;
}

interface Wanted {
  readonly cycle: string;
  readonly units: readonly string[];
  readonly cursor: string | undefined;
  readonly consistent?: boolean;
  /** So many items are read at most. */
  readonly items?: number;
}

/**
 * One page of the people of some units, the one unit after the other: one request, however many units and people there
 * are. A page never holds people of two units, and one of a small unit may be short.
 * @throws DomainError `invalid` for a cursor that this list did not give.
 */
export async function pageOfPeople({ store }: Context, wanted: Wanted): Promise<PeoplePage> {
  const { cycle, units, cursor, ...options } = wanted;
  const { place, within } = placeIn(cursor);
  const unit = units[place];
  if (unit === undefined) {
    if (cursor !== undefined) throw new DomainError('invalid', { problems: [{ path: 'cursor', code: 'cursor' }] });
    return { unit, people: [], nextCursor: null };
  }
  const { items, nextCursor } = await store.unitPage(cycle, unit, { cursor: within, ...options });
  const next = nextCursor === null ? (place + 1 < units.length ? `${place + 1}.` : null) : `${place}.${nextCursor}`;
  return { unit, people: items, nextCursor: next };
}

/** A cursor is the place of the unit among the units asked for, and the store's own cursor within it. */
function placeIn(cursor: string | undefined): { place: number; within: string | undefined } {
  if (cursor === undefined) return { place: 0, within: undefined };
  const [, place = '', within = ''] = /^(\d{1,4})\.(.*)$/s.exec(cursor) ?? [];
  return { place: place === '' ? -1 : Number(place), within: within === '' ? undefined : within };
}
