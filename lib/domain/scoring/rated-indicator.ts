import { add, isLess, isZero, multiply, type Rational, subtract, divide, zero } from '../number/rational.ts';
import type { RaterKind } from '../policy/policy.ts';
import type { ExactScale, KindRules, RatedRules } from './rules.ts';
import { meanRating, type RatingSums } from './tally.ts';

/** What one kind adds to an indicator, or why it adds nothing. */
export type KindScore =
  | { rules: KindRules; counted: 'present'; sums: RatingSums; mean: Rational; points: Rational }
  | { rules: KindRules; counted: 'zero' | 'left-out' | 'blocked'; waived: boolean };

export interface RatedScore {
  type: 'rating';
  rules: RatedRules;
  kinds: KindScore[];
  products: Rational;
  countedWeight: Rational;
  /** Undefined where the indicator is missing. */
  points: Rational | undefined;
}

/** Linear on the scale (standard 4.1); works for a mean of ratings just as for one. */
function ratingPoints(scale: ExactScale, rating: Rational): Rational {
  return add(scale.pointsAtMin, multiply(subtract(rating, scale.min), scale.slope));
}

/**
 * A rated indicator (standard 4.3) from the sums per kind. A kind that blocks is left out of what is shown, as with
 * redistribute. What is counted must carry at least `minCoverage` percent of the weights, else the indicator is missing.
 */
export function scoreRated(
  rules: RatedRules,
  sums: Partial<Record<RaterKind, RatingSums>>,
  waivers: ReadonlySet<string>,
): RatedScore {
  const kinds = rules.kinds.map((kind) => scoreKind(rules, kind, sums[kind.kind], waivers));
  let products = zero;
  let countedWeight = zero;
  for (const kind of kinds) {
    if (kind.counted === 'present') products = add(products, multiply(kind.rules.weight, kind.points));
    if (kind.counted === 'present' || kind.counted === 'zero') countedWeight = add(countedWeight, kind.rules.weight);
  }
  const missing = isZero(countedWeight) || isLess(countedWeight, rules.neededWeight);
  const points = missing ? undefined : divide(products, countedWeight);
  return { type: 'rating', rules, kinds, products, countedWeight, points };
}

function scoreKind(
  indicator: RatedRules,
  rules: KindRules,
  sums: RatingSums | undefined,
  waivers: ReadonlySet<string>,
): KindScore {
  if (sums !== undefined && sums.count >= rules.minResponses) {
    const mean = meanRating(sums);
    return { rules, counted: 'present', sums, mean, points: ratingPoints(indicator.scale, mean) };
  }
  const waived = waivers.has(`${rules.kind}:${indicator.id}`);
  if (rules.whenMissing === 'zero') return { rules, counted: 'zero', waived };
  return { rules, counted: rules.whenMissing === 'block' && !waived ? 'blocked' : 'left-out', waived };
}
