import { powerOfTen } from '../number/decimal.ts';
import { divide, multiply, type Rational, subtract, whole, zero } from '../number/rational.ts';
import type { PersonScore } from '../scoring/person.ts';
import { pointsParts } from './points-parts.ts';
import { isPart, remainder, type ScorePart, type ScorePartCode } from './score-part.ts';
import { type Share, sharesOf } from './shares.ts';
import { weightParts } from './weight-parts.ts';

type Rated = Extract<PersonScore, { status: 'rated' }>;

/** A score with its decimals, and whether HR set it. */
export interface Scored {
  readonly score: Rated;
  readonly decimals: number;
  readonly calibrated: boolean;
}

/**
 * Why one person's score is another: parts that sum to exactly the change. First what the same indicators are worth, then
 * what they weigh, then what follows on the composite, in the order in which a score is made (standard 4).
 */
export function scoreParts(before: Scored, after: Scored): ScorePart[] {
  if (before.calibrated && after.calibrated) return alone('calibration', changeOf(before, after));
  const [was, is] = [before.score, after.score];
  const [old, now] = [sharesOf(was), sharesOf(is)];
  // What an indicator is worth now under its old weight; one that is not there any more keeps what it was worth.
  const repriced = new Map([...old].map(([id, share]): [string, Share] => [id, { ...share, ...worthOf(now.get(id)) }]));
  const composite = [...pointsParts(old, now), ...weightParts(repriced, now)];
  const say = reviewShare(was);
  const blended = composite.map((part) => ({ ...part, points: multiply(part.points, say) }));
  const annual = remainder(subtract(resultOf(is), resultOf(was)), blended);
  const adjusted = subtract(added(is), added(was));
  const parts = [...blended, ...alone('annual', annual), ...alone('adjustments', adjusted)];
  const computed = subtract(units(is.computedScore, after), units(was.computedScore, before));
  const rounded = [...parts, ...alone('rounding', remainder(computed, parts))];
  return [...rounded, ...alone('calibration', remainder(changeOf(before, after), rounded))].filter(isPart);
}

/** By how much the score changes, exact. */
export const changeOf = (before: Scored, after: Scored): Rational =>
  subtract(units(after.score.score, after), units(before.score.score, before));

const units = (score: bigint, { decimals }: Scored): Rational => ({ n: score, d: powerOfTen(decimals) });

const worthOf = (share: Share | undefined) => (share === undefined ? {} : { points: share.points, score: share.score });

const alone = (code: ScorePartCode, points: Rational): ScorePart[] =>
  [{ code, of: null, before: null, after: null, points }].filter(isPart);

/** Before rewards and penalties. */
const resultOf = ({ adjusted }: Rated): Rational => adjusted.before;

/** What rewards, penalties and the highest possible score add. */
const added = ({ adjusted }: Rated): Rational => subtract(adjusted.result, adjusted.before);

/** What part of the year's score its own review is (standard 4.8); all of it in any other period. */
function reviewShare({ annual }: Rated): Rational {
  if (annual === undefined) return whole(1);
  const { quarters, review } = annual.weights;
  const all = { n: quarters.n * review.d + review.n * quarters.d, d: quarters.d * review.d };
  return all.n === 0n ? zero : divide(review, all);
}
