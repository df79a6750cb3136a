import { add, isZero, multiply, type Rational, subtract, whole, zero } from '../number/rational.ts';
import { roundToDecimals } from '../number/rounding.ts';
import { fixed, rounded } from '../number/format.ts';

/** What a score can change by. Each says of what it speaks: a dimension, an indicator, a kind of rater, or nothing. */
export const scorePartCodes = [
  'dimension',
  'indicator',
  'rater',
  'ratings',
  'curve',
  'annual',
  'adjustments',
  'calibration',
  'rounding',
] as const;
export type ScorePartCode = (typeof scorePartCodes)[number];

/** One reason why a score is another, exact. */
export interface ScorePart {
  readonly code: ScorePartCode;
  readonly of: string | null;
  /** Percent of the score for weights, points for the rest; `null` where no two numbers tell it. */
  readonly before: string | null;
  readonly after: string | null;
  readonly points: Rational;
}

export const sumOf = (parts: readonly { readonly points: Rational }[]): Rational =>
  parts.reduce((sum, { points }) => add(sum, points), zero);

/** A weight as a percentage of the whole score, with at most two decimals. */
export const percentText = (share: Rational): string => withoutZeros(rounded(multiply(share, whole(100)), 2));

export const pointsText = (points: Rational): string => withoutZeros(rounded(points, 2));

const withoutZeros = (text: string) => text.replace(/\.?0+$/, '');

export interface ShownPart extends Omit<ScorePart, 'points'> {
  readonly points: string;
}

/**
 * The parts rounded for display, the largest first. What rounding takes or adds is a part of its own, so that what is
 * shown sums to the shown change to the last digit.
 */
export function shownParts(parts: readonly ScorePart[], decimals: number): ShownPart[] {
  const whole = roundToDecimals(sumOf(parts), decimals);
  const rest = parts.filter(({ code }) => code !== 'rounding');
  const shown = rest
    .map((part) => ({ part, units: roundToDecimals(part.points, decimals) }))
    .filter(({ units }) => units !== 0n)
    .toSorted((a, b) => bySize(a.units, b.units));
  const left = shown.reduce((sum, { units }) => sum - units, whole);
  return [
    ...shown.map(({ part, units }) => ({ ...part, points: fixed(units, decimals) })),
    ...(left === 0n
      ? []
      : [{ code: 'rounding' as const, of: null, before: null, after: null, points: fixed(left, decimals) }]),
  ];
}

const size = (units: bigint) => (units < 0n ? -units : units);
const bySize = (a: bigint, b: bigint) => (size(a) > size(b) ? -1 : size(a) < size(b) ? 1 : 0);

export const isPart = ({ points }: ScorePart): boolean => !isZero(points);

/** What of a change the parts do not tell. */
export const remainder = (change: Rational, parts: readonly ScorePart[]): Rational => subtract(change, sumOf(parts));
