import { parseExact } from '../number/parse.ts';
import { add, compare, divide, isLess, multiply, type Rational, subtract, whole } from '../number/rational.ts';

/** Of fewer scores nobody can be said to stand apart. */
export const leastScores = 8;
/** So many interquartile ranges beyond the middle half (Tukey's fences), as a fraction. */
const fence: Rational = { n: 3n, d: 2n };

export type Outlying = 'far-above' | 'far-below';

export interface Scored {
  readonly id: string;
  readonly unit: string;
  readonly score: string;
}

/** Who lies far from the others of their unit. Where the middle half is all alike, nobody does. */
export function outliersAmong(people: readonly Scored[]): ReadonlyMap<string, Outlying> {
  const units = [...Map.groupBy(people, ({ unit }) => unit).values()];
  return new Map(units.flatMap(outliersOfUnit));
}

function outliersOfUnit(people: readonly Scored[]): [string, Outlying][] {
  if (people.length < leastScores) return [];
  const scores = people.map(({ score }) => parseExact(score)).toSorted(compare);
  const [low, high] = [quartile(scores, 1), quartile(scores, 3)];
  const range = subtract(high, low);
  if (range.n === 0n) return [];
  const reach = multiply(range, fence);
  return people.flatMap(({ id, score }): [string, Outlying][] => {
    const own = parseExact(score);
    if (isLess(add(high, reach), own)) return [[id, 'far-above']];
    return isLess(own, subtract(low, reach)) ? [[id, 'far-below']] : [];
  });
}

/** Between two scores the quartile lies in proportion, as spreadsheets reckon it (inclusive). */
function quartile(sorted: readonly Rational[], quarter: number): Rational {
  const place = (sorted.length - 1) * quarter;
  const at = Math.floor(place / 4);
  const below = sorted[at];
  const above = sorted[at + 1] ?? below;
  if (!below || !above) throw new RangeError('no score has no quartile');
  return add(below, divide(multiply(subtract(above, below), whole(place % 4)), whole(4)));
}
