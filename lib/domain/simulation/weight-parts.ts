import { add, compare, isZero, multiply, type Rational, subtract, zero } from '../number/rational.ts';
import { percentText, type ScorePart } from './score-part.ts';
import { type Share, shareIn } from './shares.ts';

type Shares = ReadonlyMap<string, Share>;

interface Moved {
  readonly id: string;
  readonly dimension: string;
  readonly before: Rational;
  readonly after: Rational;
  readonly points: Rational;
}

/**
 * What other weights alone do to a composite: (new share − old share) × (points − composite under the old shares). Shares
 * sum to 1 before and after, so these sum to the whole change; and each is above 0 where more weight lies on what a
 * person is better at than in all, which is how one would put it. A dimension whose indicators keep their proportion is
 * one part, else each indicator is.
 */
export function weightParts(before: Shares, after: Shares): ScorePart[] {
  const all = [...new Map([...before, ...after])].map(([id, { dimension, points }]): Moved => ({
    id,
    dimension,
    before: shareIn(before, id),
    after: shareIn(after, id),
    points,
  }));
  const middle = all.reduce((sum, one) => add(sum, multiply(one.before, one.points)), zero);
  const groups = [...Map.groupBy(all, ({ dimension }) => dimension)];
  return groups.flatMap(([dimension, indicators]) =>
    keepProportion(indicators)
      ? [partOf('dimension', dimension, indicators, middle)]
      : indicators.map((one) => partOf('indicator', one.id, [one], middle)),
  );
}

function partOf(code: 'dimension' | 'indicator', of: string, moved: readonly Moved[], middle: Rational): ScorePart {
  const points = moved.reduce(
    (sum, one) => add(sum, multiply(subtract(one.after, one.before), subtract(one.points, middle))),
    zero,
  );
  return {
    code,
    of,
    before: percentText(sum(moved, 'before')),
    after: percentText(sum(moved, 'after')),
    points,
  };
}

function keepProportion(moved: readonly Moved[]): boolean {
  const [was, is] = [sum(moved, 'before'), sum(moved, 'after')];
  if (isZero(was) || isZero(is)) return true;
  return moved.every((one) => compare(multiply(one.before, is), multiply(one.after, was)) === 0);
}

const sum = (moved: readonly Moved[], of: 'before' | 'after') =>
  moved.reduce((total, one) => add(total, one[of]), zero);
