import { divide, multiply, type Rational, zero } from '../number/rational.ts';
import type { PersonScore } from '../scoring/person.ts';
import type { IndicatorScore } from '../scoring/score-indicator.ts';

/** What part of one person's whole score an indicator is. */
export interface Share {
  readonly dimension: string;
  /** A part of 1; all of a person's together are 1. */
  readonly share: Rational;
  readonly points: Rational;
  readonly score: IndicatorScore;
}

/**
 * By indicator, after what is missing was left out (standard 4.5): a composite is the sum of share × points. The shares
 * are the person's own, so that a sentence about them is true for whoever lacks something as well.
 */
export function sharesOf({ dimensions, indicators, composite }: PersonScore): ReadonlyMap<string, Share> {
  return new Map(
    dimensions.flatMap(({ rules, weights, mean }) => {
      if (mean === undefined) return [];
      const ofDimension = divide(rules.weight, composite.weights);
      return rules.indicators.flatMap((indicator): [string, Share][] => {
        const score = indicators[indicator.index];
        if (score?.points === undefined) return [];
        const share = multiply(ofDimension, divide(indicator.weight, weights));
        return [[indicator.id, { dimension: rules.id, share, points: score.points, score }]];
      });
    }),
  );
}

export const shareIn = (shares: ReadonlyMap<string, Share>, indicator: string): Rational =>
  shares.get(indicator)?.share ?? zero;
