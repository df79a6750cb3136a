/** Ranks within one group: 1 + the number of higher scores, so equal scores share a rank (standard 5). */
export interface Ranking {
  headcount: number;
  rankOf(score: bigint): number;
}

/** Throws a RangeError when asked for a score that is not in the group. */
export function ranking(scores: readonly bigint[]): Ranking {
  const descending = scores.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  const ranks = new Map<bigint, number>();
  for (const [index, score] of descending.entries()) if (!ranks.has(score)) ranks.set(score, index + 1);
  return {
    headcount: scores.length,
    rankOf(score) {
      const rank = ranks.get(score);
      if (rank === undefined) throw new RangeError('only a score of the group has a rank in it');
      return rank;
    },
  };
}
