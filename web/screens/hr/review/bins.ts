import { rounded } from '#lib/domain/number/format.ts';
import { parseExact } from '#lib/domain/number/parse.ts';
import { add, divide, whole, zero } from '#lib/domain/number/rational.ts';
import type { Choice, Row } from './types.ts';

export interface Bin {
  from: number;
  to: number;
  count: number;
}

const NARROW = 2;
const WIDE = 5;
const MANY = 25;

/** Scores counted in equal steps, from a little below the lowest to the highest possible; the last includes its end. */
export function binsOf(scores: readonly number[], maxScore: number): Bin[] {
  const lowest = Math.min(...scores, maxScore);
  const step = (maxScore - lowest) / NARROW > MANY ? WIDE : NARROW;
  const first = Math.max(0, Math.floor(lowest / step) * step - step);
  const count = Math.max(1, Math.ceil((maxScore - first) / step));
  return Array.from({ length: count }, (_, place) => {
    const [from, to] = [first + place * step, first + (place + 1) * step];
    const last = place === count - 1;
    return { from, to, count: scores.filter((score) => score >= from && (score < to || last)).length };
  });
}

/** The mean of written scores, rounded once. */
export function meanOf(scores: readonly string[]): string {
  if (scores.length === 0) return '—';
  const sum = scores.reduce((total, score) => add(total, parseExact(score)), zero);
  return rounded(divide(sum, whole(scores.length)), 2);
}

export function isChosen(row: Row, choice: Choice, maxScore: number): boolean {
  if (choice === undefined) return true;
  if ('grade' in choice) return row.grade === choice.grade;
  const score = Number(row.score ?? NaN);
  return score >= choice.from && (score < choice.to || (choice.to >= maxScore && score <= maxScore));
}
