import { rounded } from '#lib/domain/number/format.ts';
import { parseExact } from '#lib/domain/number/parse.ts';
import { add, divide, whole, zero } from '#lib/domain/number/rational.ts';
import { isIn, type Range } from './choice.ts';

export interface Bin extends Range {
  readonly count: number;
  /** How many of them are chosen. */
  readonly chosen: number;
  /** How many of them lie far from the others of their unit. */
  readonly far: number;
}

/** A score, and whether the choice takes it in. */
export interface Counted {
  readonly score: number;
  readonly chosen: boolean;
  readonly far: boolean;
}

const NARROW = 2;
const WIDE = 5;
const MANY = 25;

/** Scores counted in equal steps, from a little below the lowest to the highest possible; the last includes its end. */
export function binsOf(scores: readonly Counted[], maxScore: number): Bin[] {
  const lowest = Math.min(...scores.map(({ score }) => score), maxScore);
  const step = (maxScore - lowest) / NARROW > MANY ? WIDE : NARROW;
  const first = Math.max(0, Math.floor(lowest / step) * step - step);
  const count = Math.max(1, Math.ceil((maxScore - first) / step));
  return Array.from({ length: count }, (_, place) => {
    const range = { from: first + place * step, to: Math.min(first + (place + 1) * step, maxScore) };
    const within = scores.filter(({ score }) => isIn(score, range, maxScore));
    return {
      ...range,
      count: within.length,
      chosen: within.filter(({ chosen }) => chosen).length,
      far: within.filter(({ far }) => far).length,
    };
  });
}

/** The mean of written scores, rounded once. */
export function meanOf(scores: readonly string[]): string {
  if (scores.length === 0) return '—';
  const sum = scores.reduce((total, score) => add(total, parseExact(score)), zero);
  return rounded(divide(sum, whole(scores.length)), 2);
}
