import type { bonus } from '#lib/contract/bonus.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';

export type Shown = ReplyOf<typeof bonus.read>;
export type Unit = Shown['units'][number];
export type BonusRow = Unit['rows'][number];

/** Sums of integers of minor units: exact. `pool` is null where no unit has one. */
export function sumsOf(units: readonly Unit[]) {
  const sum = (of: (unit: Unit) => number) => units.reduce((total, unit) => total + of(unit), 0);
  return {
    people: sum(({ people }) => people),
    pool: units.every(({ pool }) => pool === null) ? null : sum(({ pool }) => pool ?? 0),
    paid: sum(({ paid }) => paid),
    reserve: sum(({ reserve }) => reserve),
    unallocated: sum(({ unallocated }) => unallocated),
  };
}
