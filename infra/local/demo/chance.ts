import { createHash } from 'node:crypto';

/** Chance that is the same every time: what is drawn follows from the name alone, in whatever order others draw. */
export interface Chance {
  /** From 0 up to but not 1. */
  readonly next: () => number;
  /** Both ends included. */
  readonly whole: (from: number, to: number) => number;
  /** Bell-shaped round 0, at most 1 to either side. */
  readonly swing: () => number;
  readonly id: () => string;
  /** An id nobody guesses who does not know the name. */
  readonly secret: () => string;
}

export function chanceOf(name: string): Chance {
  let drawn = 0;
  const draw = () => createHash('sha256').update(`${name}#${drawn++}`).digest();
  const next = () => draw().readUIntBE(0, 6) / 2 ** 48;
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    swing: () => (next() + next() + next()) / 1.5 - 1,
    id: () =>
      draw()
        .toString('hex')
        .slice(0, 32)
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    secret: () => draw().subarray(0, 24).toString('base64url'),
  };
}
