import { add, divide, isZero, multiply, type Rational, subtract, zero } from '../number/rational.ts';
import { type RaterKind, raterKinds } from '../policy/policy.ts';
import type { RatedScore } from '../scoring/rated-indicator.ts';
import { percentText, pointsText, type ScorePart } from './score-part.ts';
import type { Share } from './shares.ts';

type Shares = ReadonlyMap<string, Share>;

/** An indicator that both know, with what it was worth. */
interface Both {
  readonly id: string;
  readonly was: Share;
  readonly is: Share;
}

/**
 * What other points of the same indicators do, under the old weights: figures read off another curve, ratings worth other
 * points, kinds of rater with another say.
 */
export function pointsParts(before: Shares, after: Shares): ScorePart[] {
  const both = [...before].flatMap(([id, was]): Both[] => {
    const is = after.get(id);
    return is === undefined ? [] : [{ id, was, is }];
  });
  const rated = both.flatMap(({ id, was, is }) => {
    if (was.score.type !== 'rating' || is.score.type !== 'rating') return [];
    return [{ id, share: was.share, was: kindsOf(was.score), is: kindsOf(is.score) }];
  });
  const others = both.filter(({ was, is }) => was.score.type !== 'rating' || is.score.type !== 'rating');
  return [
    ...others.map(({ id, was, is }) => ({
      code: 'curve' as const,
      of: id,
      before: pointsText(was.points),
      after: pointsText(is.points),
      points: multiply(was.share, subtract(is.points, was.points)),
    })),
    ...rated.map(ratingsPart),
    ...raterKinds.map((kind) => raterPart(kind, rated)),
  ];
}

interface Rated {
  readonly id: string;
  readonly share: Rational;
  readonly was: Kinds;
  readonly is: Kinds;
}

/** What counted, by kind: its part of 1 and the points it gave. */
type Kinds = ReadonlyMap<RaterKind, { readonly share: Rational; readonly points: Rational }>;

function kindsOf({ kinds, countedWeight }: RatedScore): Kinds {
  return new Map(
    kinds.flatMap((kind) => {
      if (kind.counted !== 'present' && kind.counted !== 'zero') return [];
      const points = kind.counted === 'present' ? kind.points : zero;
      return [[kind.rules.kind, { share: divide(kind.rules.weight, countedWeight), points }] as const];
    }),
  );
}

/** The new points of a kind, or its old where it has none any more. */
const newPoints = ({ was, is }: Rated, kind: RaterKind): Rational => (is.get(kind) ?? was.get(kind))?.points ?? zero;

const meanUnder = (one: Rated, points: (kind: RaterKind) => Rational): Rational =>
  [...one.was].reduce((sum, [kind, { share }]) => add(sum, multiply(share, points(kind))), zero);

/** The same ratings, the same say of everybody, other points. */
function ratingsPart(one: Rated): ScorePart {
  const was = meanUnder(one, (kind) => one.was.get(kind)?.points ?? zero);
  const is = meanUnder(one, (kind) => newPoints(one, kind));
  const points = multiply(one.share, subtract(is, was));
  return { code: 'ratings', of: one.id, before: pointsText(was), after: pointsText(is), points };
}

/** What another say of one kind does over all that is rated; its say is told as a part of all that is rated. */
function raterPart(kind: RaterKind, rated: readonly Rated[]): ScorePart {
  const of = (kinds: Kinds) => kinds.get(kind)?.share ?? zero;
  const points = rated.reduce((sum, one) => {
    const mean = meanUnder(one, (other) => newPoints(one, other));
    const more = subtract(of(one.is), of(one.was));
    return add(sum, multiply(one.share, multiply(more, subtract(newPoints(one, kind), mean))));
  }, zero);
  const all = rated.reduce((sum, { share }) => add(sum, share), zero);
  const say = (pick: (one: Rated) => Kinds) =>
    isZero(all)
      ? zero
      : divide(
          rated.reduce((sum, one) => add(sum, multiply(one.share, of(pick(one)))), zero),
          all,
        );
  return {
    code: 'rater',
    of: kind,
    before: percentText(say((one) => one.was)),
    after: percentText(say((one) => one.is)),
    points,
  };
}
