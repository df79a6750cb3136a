import type { Rater } from './types.ts';

/** Points left and right of zero, the same for everybody on the picture. */
export interface Axis {
  readonly reach: number;
  /** In percent of the width. */
  readonly at: (points: number) => number;
}

const LEAST = 10;
const STEP = 5;

export function axisOf(raters: readonly Rater[]): Axis {
  const ends = raters.flatMap(({ habits }) => {
    const { mean, low, high } = habits?.leniency ?? {};
    return [mean, low, high].flatMap((end) => (end == null ? [] : [Math.abs(Number(end))]));
  });
  const reach = Math.max(LEAST, Math.ceil(Math.max(0, ...ends) / STEP) * STEP);
  return { reach, at: (points) => ((points + reach) / (2 * reach)) * 100 };
}
