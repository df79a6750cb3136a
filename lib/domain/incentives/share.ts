/** One round of sharing: what is shared, and by which sum of weights, all weights in one common unit. */
export interface Round {
  pool: bigint;
  weightSum: bigint;
}

/** One more step of `roundTo` for the first in the order of remainders, as many as were left over (standard 6, pool 3). */
export function extraOf(remainderPlace: number, leftover: number, roundTo: bigint): bigint {
  return remainderPlace <= leftover ? roundTo : 0n;
}

/** One person's part in a round. */
export interface Part {
  /** `pool × weight` and `weightSum`: their quotient is the exact share. */
  dividend: bigint;
  divisor: bigint;
  /** The exact share reaches the cap. */
  capped: boolean;
  /** The cap, or the exact share rounded down to a multiple of `roundTo`. */
  amount: bigint;
  /** What rounding down left of the exact share, as a multiple of `1 / divisor`. */
  remainder: bigint;
}

/** The exact share of a weight in a round, held against the cap and rounded down (standard 6, pool 2 and 3). */
export function partOf(round: Round, weight: bigint, cap: bigint | undefined, roundTo: bigint): Part {
  const dividend = round.pool * weight;
  const divisor = round.weightSum;
  if (cap !== undefined && dividend >= cap * divisor) {
    return { dividend, divisor, capped: true, amount: cap, remainder: 0n };
  }
  const amount = (dividend / (divisor * roundTo)) * roundTo;
  return { dividend, divisor, capped: false, amount, remainder: dividend - amount * divisor };
}
