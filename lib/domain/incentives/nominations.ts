import { exactly } from '../number/decimal.ts';
import { fraction, multiply, whole } from '../number/rational.ts';
import { floor } from '../number/rounding.ts';
import type { Policy } from '../policy/policy.ts';

export interface Nomination {
  nominated: boolean;
  tied: boolean;
}

/**
 * Which of a unit's eligible people are nominated (standard 8): the best by score as far as the slots go. All who tie with
 * the last one stay; where that exceeds the slots, those on the last score are marked as tied.
 */
export function nominate(
  slots: NonNullable<Policy['promotion']>['slots'],
  headcount: number,
  eligible: readonly { employee: string; score: bigint }[],
): Map<string, Nomination> {
  const places = slots ? slotsOf(slots, headcount) : eligible.length;
  const descending = eligible.toSorted((a, b) => (a.score < b.score ? 1 : a.score > b.score ? -1 : 0));
  const last = descending[Math.min(places, descending.length) - 1]?.score;
  if (last === undefined) return new Map();
  const staying = descending.filter((candidate) => candidate.score >= last);
  const tooMany = staying.length > places;
  return new Map(
    staying.map(({ employee, score }) => [employee, { nominated: true, tied: tooMany && score === last }]),
  );
}

function slotsOf(slots: { share: number; min: number }, headcount: number): number {
  const share = multiply(exactly(slots.share), fraction(1n, 100n));
  return Math.max(slots.min, Number(floor(multiply(whole(headcount), share))));
}
