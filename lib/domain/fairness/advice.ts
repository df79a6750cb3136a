import { exactly } from '../number/decimal.ts';
import { rounded } from '../number/format.ts';
import { parseExact } from '../number/parse.ts';
import { add, compare, divide, multiply, type Rational, subtract, whole, zero } from '../number/rational.ts';
import { rootOf } from '../number/root.ts';
import { meanOf, type Moments, varianceOf } from './moments.ts';
import { leastForms, leniencyOf, type Pattern } from './patterns.ts';

/** What HR may want to talk about with a rater. Never a verdict: a kind supervisor may simply have the better team. */
export const advices = ['lenient', 'strict', 'narrow', 'flat', 'above-self', 'below-self'] as const;
export type Advice = (typeof advices)[number];

/** So many points apart from others, and the interval does not reach zero. */
export const apartPoints = 3;
/** So many points between the supervisor and the people themselves, on the average. */
export const gapPoints = 10;
/** 1.96², of an interval of 95 %. */
const wide = exactly(3.8416);

export const isEnough = ({ forms, against, apart }: Pattern): boolean =>
  forms >= leastForms && against >= leastForms && apart !== undefined && apart.count >= leastForms;

/** What is notable about how somebody rates; nothing where too little is known. */
export function adviceOn(pattern: Pattern): Advice[] {
  if (!isEnough(pattern)) return [];
  return advices.filter((advice) => checks[advice](pattern));
}

const checks: Readonly<Record<Advice, (pattern: Pattern) => boolean>> = {
  lenient: (pattern) => isBeyond(leniencyOf(pattern) ?? zero, apartPoints) && isSure(pattern.apart),
  strict: (pattern) => isBeyond(subtract(zero, leniencyOf(pattern) ?? zero), apartPoints) && isSure(pattern.apart),
  // Half as far apart is a quarter of the variance.
  narrow: ({ apart, spreadOfOthers }) => {
    const own = apart && varianceOf(apart);
    return own !== undefined && spreadOfOthers !== undefined && compare(multiply(own, whole(4)), spreadOfOthers) < 0;
  },
  flat: ({ flat, forms }) => flat * 3 >= forms,
  'above-self': ({ gap }) => gap.count >= leastForms && isBeyond(meanOf(gap) ?? zero, gapPoints),
  'below-self': ({ gap }) => gap.count >= leastForms && isBeyond(subtract(zero, meanOf(gap) ?? zero), gapPoints),
};

const isBeyond = (value: Rational, points: number): boolean => compare(value, whole(points)) >= 0;

/** The interval does not reach zero: mean² > 1.96² × variance / count, without a root. */
function isSure(measured: Moments | undefined): boolean {
  const middle = measured && meanOf(measured);
  const variance = measured && varianceOf(measured);
  if (!measured || !middle || !variance) return false;
  return compare(multiply(middle, middle), divide(multiply(wide, variance), whole(measured.count))) > 0;
}

/** A mean with its interval of 95 %, for display: one decimal each. */
export interface Estimate {
  readonly count: number;
  readonly mean: string;
  readonly low: string | null;
  readonly high: string | null;
}

export function estimateOf(measured: Moments): Estimate | null {
  const middle = meanOf(measured);
  if (!middle) return null;
  const variance = varianceOf(measured);
  const { count } = measured;
  if (!variance) return { count, mean: rounded(middle, 1), low: null, high: null };
  const half = parseExact(rootOf(divide(multiply(wide, variance), whole(count)), 2));
  return {
    count,
    mean: rounded(middle, 1),
    low: rounded(subtract(middle, half), 1),
    high: rounded(add(middle, half), 1),
  };
}

/** A spread in points, from a variance. */
export const spreadText = (variance: Rational | undefined): string | null => (variance ? rootOf(variance, 1) : null);
