import { byCodePoint } from '../number/code-point-order.ts';
import { type Rational, reduced } from '../number/rational.ts';
import { commonWeights } from './common-weights.ts';
import { extraOf, type Part, partOf, type Round } from './share.ts';

/** Someone who takes part in a pool; `cap` in minor units. */
export interface Claim {
  employee: string;
  weight: Rational;
  cap: bigint | undefined;
}

/** How one pool was shared out. */
export interface Sharing {
  /** By employee; whoever has weight 0 is not in it. */
  shares: Map<string, Share>;
  rounds: SharingRound[];
  /** Steps of `roundTo` that were left over in the last round and given out one each. */
  leftover: number;
}

export interface SharingRound {
  pool: bigint;
  weightSum: Rational;
  people: number;
}

export interface Share {
  /** The round (from 0) that decided it. */
  round: number;
  capped: boolean;
  amount: bigint;
  /** Place in the order of remainders, from 1; not for whoever reached the cap. */
  remainderPlace?: number;
}

interface Sharer {
  claim: Claim;
  weight: bigint;
}

/** Shares a pool by weight (standard 6, pool 1 to 4): paid plus what is left equals the pool, to the minor unit. */
export function sharePool(pool: bigint, claims: readonly Claim[], roundTo: bigint): Sharing {
  const { weights, unit } = commonWeights(claims.map((claim) => claim.weight));
  let sharers = claims
    .map((claim, index): Sharer => ({ claim, weight: weights[index] ?? 0n }))
    .filter((sharer) => sharer.weight > 0n);
  const sharing: Sharing = { shares: new Map(), rounds: [], leftover: 0 };
  let left = pool - (pool % roundTo);
  while (sharers.length > 0) {
    const round = { pool: left, weightSum: sharers.reduce((sum, sharer) => sum + sharer.weight, 0n) };
    const weightSum = reduced({ n: round.weightSum, d: unit });
    sharing.rounds.push({ pool: left, weightSum, people: sharers.length });
    const parts = sharers.map((sharer) => ({
      ...sharer,
      part: partOf(round, sharer.weight, sharer.claim.cap, roundTo),
    }));
    const capped = parts.filter(({ part }) => part.capped);
    if (capped.length === 0) return { ...sharing, leftover: giveOut(sharing, round, parts, roundTo) };
    for (const { claim, part } of capped) {
      sharing.shares.set(claim.employee, { round: sharing.rounds.length - 1, capped: true, amount: part.amount });
      left -= part.amount;
    }
    sharers = parts.filter(({ part }) => !part.capped);
  }
  return sharing;
}

/** Nobody reaches a cap any more: what rounding down left goes out one step at a time, largest remainder first. */
function giveOut(sharing: Sharing, round: Round, parts: (Sharer & { part: Part })[], roundTo: bigint): number {
  const given = parts.reduce((sum, { part }) => sum + part.amount, 0n);
  const leftover = Number((round.pool - given) / roundTo);
  const order = parts.toSorted(
    (a, b) => byRemainder(a.part, b.part) || byCodePoint(a.claim.employee, b.claim.employee),
  );
  for (const [index, { claim, part }] of order.entries()) {
    const remainderPlace = index + 1;
    const amount = part.amount + extraOf(remainderPlace, leftover, roundTo);
    const round = sharing.rounds.length - 1;
    sharing.shares.set(claim.employee, { round, capped: false, amount, remainderPlace });
  }
  return leftover;
}

function byRemainder(a: Part, b: Part): number {
  return a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : 0;
}
