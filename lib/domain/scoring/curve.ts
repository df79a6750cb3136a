import { exactly } from '../number/decimal.ts';
import { add, compare, divide, multiply, type Rational, subtract } from '../number/rational.ts';
import type { Curve } from '../policy/policy.ts';

/** At least one point, x strictly rising. */
export type ExactCurve = [Point, ...Point[]];

export interface Point {
  x: Rational;
  y: Rational;
}

/** What was read off a curve, and the two points it lies between (the same point twice where the curve is level). */
export interface CurveReading {
  y: Rational;
  from: Point;
  to: Point;
}

/** Throws a RangeError for a curve without points, which no checked policy has. */
export function exactCurve(curve: Curve): ExactCurve {
  const [first, ...rest] = curve.map(([x, y]) => ({ x: exactly(x), y: exactly(y) }));
  if (first === undefined) throw new RangeError('a curve needs a point');
  return [first, ...rest];
}

/** Linear between neighbouring points, level beyond the first and the last (standard 4.4). */
export function readCurve(curve: ExactCurve, x: Rational): CurveReading {
  let [from] = curve;
  if (compare(x, from.x) <= 0) return { y: from.y, from, to: from };
  for (const to of curve) {
    if (compare(x, to.x) < 0) return { y: between(from, to, x), from, to };
    from = to;
  }
  return { y: from.y, from, to: from };
}

function between(from: Point, to: Point, x: Rational): Rational {
  const part = divide(subtract(x, from.x), subtract(to.x, from.x));
  return add(from.y, multiply(part, subtract(to.y, from.y)));
}
