import { exactly } from '#lib/domain/number/decimal.ts';
import { shortest } from '#lib/domain/number/format.ts';
import { add, multiply, whole } from '#lib/domain/number/rational.ts';
import type { Curve, MetricRule, RaterKind, Scale } from '#lib/domain/policy/policy.ts';

/**
 * What somebody set in the example, by `ratingKey`, `kindKey`, `figureKey` or `pointsKey`; null: there is none. What was
 * not set is sensible.
 */
export type ExampleValues = Readonly<Record<string, number | null>>;

export const ratingKey = (indicator: string, kind: RaterKind) => `rating:${kind}:${indicator}`;
/** Of all indicators at once, as a share of their scales. */
export const kindKey = (kind: RaterKind) => `kind:${kind}`;
export const figureKey = ({ id, of }: Pick<MetricRule, 'id' | 'of'>) => `figure:${of}:${id}`;
export const pointsKey = 'points';

/** Three quarters up: four of five. */
const USUAL = 0.75;
/** So many points an example's figure gives, as far as its curve reaches. */
const GOOD = 80;

/** The ratings of a scale are counted from 0. */
export const lastStep = ({ min, max, step }: Scale): number => Math.floor((max - min) / step + 1e-9);

/** The rating at a step of a scale, exactly. */
export const ratingAt = ({ min, step }: Scale, count: number): number =>
  Number(shortest(add(exactly(min), multiply(exactly(step), whole(count))), 6));

const stepNear = (scale: Scale, share: number) => Math.round(lastStep(scale) * share);

/** Which step of the scale the example has been given; null where nobody of this kind has rated. */
export function stepIn(values: ExampleValues, scale: Scale, indicator: string, kind: RaterKind): number | null {
  const set = values[ratingKey(indicator, kind)];
  if (set === null) return null;
  if (set !== undefined) return Math.min(set, lastStep(scale));
  const share = values[kindKey(kind)];
  return share === null ? null : stepNear(scale, share ?? USUAL);
}

/** The share of the scales that a kind gives everywhere. */
export const shareIn = (values: ExampleValues, kind: RaterKind): number | null => {
  const set = values[kindKey(kind)];
  return set === undefined ? USUAL : set;
};

/** The figure of the example: as set, else one that is worth good points. */
export function figureIn(values: ExampleValues, metric: Pick<MetricRule, 'id' | 'of' | 'curve'>): number | null {
  const set = values[figureKey(metric)];
  return set === undefined ? goodFigure(metric.curve) : set;
}

/** Where the curve first gives good points; its best place where it never does. */
function goodFigure(curve: Curve): number {
  const pairs = curve.slice(1).map((to, place) => [curve[place] ?? to, to] as const);
  const crossed = pairs.find(([[, from], [, to]]) => Math.min(from, to) <= GOOD && Math.max(from, to) >= GOOD);
  if (crossed === undefined)
    return curve.reduce((best, point) => (point[1] > best[1] ? point : best), [0, -Infinity])[0];
  const [[x, y], [nextX, nextY]] = crossed;
  const figure = nextY === y ? x : x + ((GOOD - y) / (nextY - y)) * (nextX - x);
  return Number(figure.toFixed(Math.abs(nextX - x) < 2 ? 4 : 1));
}
