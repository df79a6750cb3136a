import { exactly } from '../../number/decimal.ts';
import { exactText } from '../../number/format.ts';
import { add, compare, whole, zero } from '../../number/rational.ts';
import type { Reader } from './readers.ts';

/**
 * Weights that must sum to exactly 100, reported at their list (standard 2). A part that could not be read has its own
 * problem already, and says nothing about the sum.
 */
export function summingTo100<T>(
  read: Reader<T>,
  partsOf: (taken: T, raw: unknown) => readonly (number | undefined)[],
): Reader<T> {
  return (value, walk) => {
    const taken = read(value, walk);
    if (taken === undefined) return undefined;
    const parts = partsOf(taken, value).map((part) => (part === undefined ? undefined : exactly(part)));
    if (parts.includes(undefined)) return taken;
    const sum = parts.reduce((total, part) => add(total ?? zero, part ?? zero), zero) ?? zero;
    if (compare(sum, whole(100)) !== 0) walk.refuse('sum', { sum: exactText(sum) });
    return taken;
  };
}
