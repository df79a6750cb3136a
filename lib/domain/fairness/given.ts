import { exactly } from '../number/decimal.ts';
import { exactText } from '../number/format.ts';
import { add, compare, divide, multiply, type Rational, subtract } from '../number/rational.ts';
import type { Policy, Scale } from '../policy/policy.ts';
import { momentsOf } from './moments.ts';

type Scores = Readonly<Record<string, number>>;

/** What a supervisor gave one person, beside what the person gave themself. */
export interface GivenForm {
  readonly rater: string;
  readonly raterName: string;
  readonly unit: string;
  readonly employee: string;
  readonly employeeName: string;
  /** By indicator. */
  readonly scores: Scores;
  readonly self: Scores;
}

/** What peers of a unit gave, taken together: nothing in it tells who they are. Sums are exact texts, in points. */
export interface PeersTogether {
  readonly forms: number;
  /** How many of them give everything the same. */
  readonly flat: number;
  readonly ratings: number;
  readonly sum: string;
  readonly squares: string;
}

export interface CustomersTogether {
  readonly answers: number;
  readonly people: number;
  readonly ratings: number;
  readonly sum: number;
  readonly squares: number;
}

/** All of one unit from which rating habits are seen. */
export interface UnitRatings {
  readonly unit: string;
  readonly supervisors: readonly GivenForm[];
  readonly peers: PeersTogether;
  readonly customers: CustomersTogether;
}

/** By indicator, the scale on which it is rated. */
export type Scales = ReadonlyMap<string, Scale>;

export const scalesOf = (policy: Policy): Scales =>
  new Map(
    policy.dimensions.flatMap(({ indicators }) =>
      indicators.flatMap((indicator) => {
        const scale = 'rating' in indicator ? policy.scales[indicator.rating.scale] : undefined;
        return scale ? [[indicator.id, scale] as const] : [];
      }),
    ),
  );

/** A rating in points, linear on its scale (standard 4.1). */
function pointsOf({ min, max, pointsAtMin, pointsAtMax }: Scale, rating: number): Rational {
  const part = divide(subtract(exactly(rating), exactly(min)), subtract(exactly(max), exactly(min)));
  return add(exactly(pointsAtMin), multiply(part, subtract(exactly(pointsAtMax), exactly(pointsAtMin))));
}

/** A form in points, by indicator; what is no longer asked for is left out. */
export const inPoints = (scores: Scores, scales: Scales): ReadonlyMap<string, Rational> =>
  new Map(
    Object.entries(scores).flatMap(([indicator, rating]) => {
      const scale = scales.get(indicator);
      return scale ? [[indicator, pointsOf(scale, rating)] as const] : [];
    }),
  );

/** Fewer ratings than these are alike by chance. */
const leastAlike = 3;

/** Everything on the form got the same points. */
export function isFlat(points: ReadonlyMap<string, Rational>): boolean {
  const [first, ...others] = points.values();
  return points.size >= leastAlike && first !== undefined && others.every((one) => compare(one, first) === 0);
}

export function peersTogether(forms: readonly Scores[], scales: Scales): PeersTogether {
  const all = forms.map((scores) => inPoints(scores, scales));
  const { count, sum, squares } = momentsOf(all.flatMap((points) => [...points.values()]));
  return {
    forms: forms.length,
    flat: all.filter(isFlat).length,
    ratings: count,
    sum: exactText(sum),
    squares: exactText(squares),
  };
}
