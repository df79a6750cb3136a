/** Chance that can be repeated: the same seed throws the same. */
export function diceOf(seed: number) {
  let state = (Math.imul(seed, 2_654_435_761) ^ 0x9e37_79b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const one = <T>(of: readonly T[]): T => of[whole(0, of.length - 1)]!;
  return { chance: (share: number) => next() < share, whole, one };
}

export type Dice = ReturnType<typeof diceOf>;
