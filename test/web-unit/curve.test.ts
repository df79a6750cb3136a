import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import { decimalOf } from '#lib/domain/number/decimal.ts';
import { schemeFrom } from '#lib/domain/policy/templates/catalogue.ts';
import { type Axis, spanOf, stepFor, ticksOf } from '../../web/screens/hr/studio/parts/curve/axes.ts';
import { between, decimalIn, decimalText, snapped, stepped } from '../../web/screens/hr/studio/parts/curve/decimals.ts';
import {
  addedAfter,
  addedAt,
  type Axes,
  movedTo,
  nudged,
  onGrid,
  outOfOrder,
  type Point,
  widestGap,
} from '../../web/screens/hr/studio/parts/curve/points.ts';

const percent: Axis = { name: 'x', unit: '%', shift: 2, step: 0.005, least: 0, most: 1 };
const points: Axis = { name: 'y', unit: '', shift: 0, step: 1, least: 0 };
const axes: Axes = { x: percent, y: points };
const curve: readonly Point[] = [
  [0.7, 0],
  [0.85, 60],
  [0.96, 100],
];

describe('decimals that are led by hand', () => {
  it('lie on the steps exactly', () => {
    expect(snapped(0.1 + 0.2, 0.1)).toBe(0.3);
    expect(stepped(0.1, 0.1, 2)).toBe(0.3);
    expect(stepped(0.7, 0.005, 1)).toBe(0.705);
    expect(snapped(-0.001, 0.005)).toBe(0);
    expect(between(0.85, 0.855, 0.005)).toBe(0.8525);
    expect(between(1, 1.000001, 0.005)).toBeUndefined();
  });

  it('are always decimals that a policy may hold', () => {
    const step = fc.constantFrom(0.000001, 0.0005, 0.005, 0.05, 0.1, 0.25, 1, 5, 10);
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        step,
        fc.integer({ min: -1000, max: 1000 }),
        (value, by, times) => {
          const on = snapped(value, by);
          expect(decimalOf(on)).toBeDefined();
          expect(Math.abs(on - value)).toBeLessThanOrEqual(by / 2 + 1e-6);
          expect(decimalOf(stepped(on, by, times))).toBeDefined();
          expect(stepped(stepped(on, by, times), by, -times)).toBe(on);
        },
      ),
    );
  });

  it.each([
    ['85.5', 2, 0.855],
    ['８５．５％', 2, 0.855],
    ['0.0001', 2, 0.000001],
    ['0.00001', 2, undefined],
    ['−3', 0, -3],
    ['12.', 0, 12],
    ['1,200', 0, 1200],
    ['1,5', 0, undefined],
    ['', 0, undefined],
    ['1e3', 0, undefined],
    ['.', 0, undefined],
  ] as const)('reads %s with the point moved by %i', (text, shift, value) => {
    expect(decimalIn(text, shift)).toBe(value);
  });

  it('are written as they are read', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(0 as const, 2 as const), (count, shift) => {
        const value = count / 1e6;
        expect(decimalIn(decimalText(value, shift), shift)).toBe(value);
      }),
    );
  });
});

describe('the points of a curve', () => {
  it('stay between their neighbours, whatever is asked for', () => {
    expect(movedTo(curve, 1, [0.9, 80], axes)).toEqual([0.9, 80]);
    expect(movedTo(curve, 1, [0.2, -7], axes)).toEqual([0.705, 0]);
    expect(movedTo(curve, 1, [1, 60], axes)).toEqual([0.955, 60]);
    expect(movedTo(curve, 2, [3, 60], axes)).toEqual([1, 60]);
    // No step lies between the neighbours: up and down only.
    expect(
      movedTo(
        [
          [0.7, 0],
          [0.7025, 5],
          [0.705, 9],
        ],
        1,
        [0.9, 7],
        axes,
      ),
    ).toEqual([0.7025, 7]);
  });

  it('keep x strictly rising and every number a decimal, wherever they are dragged', () => {
    const drag = fc.tuple(
      fc.nat({ max: 2 }),
      fc.double({ min: -0.5, max: 1.5, noNaN: true }),
      fc.double({ min: -20, max: 120, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(drag, { maxLength: 12 }), (drags) => {
        let dragged = curve;
        for (const [place, x, y] of drags) {
          dragged = dragged.with(place, movedTo(dragged, place, onGrid([x, y], axes), axes));
        }
        expect(outOfOrder(dragged)).toEqual([]);
        const scheme = schemeFrom('service-centre');
        const [results, ...others] = scheme.calculation.dimensions;
        const [quality, rate, ...rest] = results?.indicators ?? [];
        if (results === undefined || quality === undefined || rate === undefined || !('metric' in rate))
          throw new Error('no figure');
        const indicators = [quality, { ...rate, metric: { ...rate.metric, curve: dragged } }, ...rest];
        const dimensions = [{ ...results, indicators }, ...others];
        expect(checkScheme({ ...scheme, calculation: { ...scheme.calculation, dimensions } })).toMatchObject({
          ok: true,
        });
      }),
    );
  });

  it('move by keys from where they stand, one way at a time', () => {
    const odd: readonly Point[] = [
      [0.7012, 0.5],
      [0.96, 100],
    ];
    expect(nudged(odd, 0, 1, 0, axes)).toEqual([0.7062, 0.5]);
    expect(nudged(odd, 0, 0, 10, axes)).toEqual([0.7012, 10.5]);
    expect(nudged(odd, 5, 0, 1, axes)).toBeUndefined();
  });

  it('are added half way, beyond the last, or where somebody pressed', () => {
    expect(addedAfter(curve, 0, axes)).toEqual([0.775, 30]);
    expect(addedAfter(curve, 2, axes)).toEqual([1, 100]);
    expect(addedAfter([[1, 100]], 0, axes)).toBeUndefined();
    expect(widestGap(curve)).toBe(0);
    expect(addedAt(curve, [0.9012, 80.4], axes)).toEqual({ place: 2, point: [0.9, 80] });
    expect(addedAt(curve, [1.2, 50], axes)).toEqual({ place: 3, point: [1, 50] });
    expect(addedAt(curve, [0.8501, 50], axes)).toBeUndefined();
  });

  it('are told where they are out of order', () => {
    expect(outOfOrder([[1, 0], [1, 5], undefined, [0, 9]])).toEqual([1]);
  });
});

describe('the axes', () => {
  it('show all values with room, within their own ends, and round figures', () => {
    const span = spanOf(percent, [0.7, 0.96, 1]);
    expect(span.from).toBeCloseTo(0.658);
    expect(span.to).toBe(1);
    expect(ticksOf(span, 6)).toEqual([0.7, 0.8, 0.9, 1]);
    expect(ticksOf({ from: 0, to: 100 }, 5)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(spanOf(points, []).to).toBeCloseTo(1.14);
  });

  it('move by a round step that suits the values', () => {
    expect([[30, 60, 120], [60, 95], [270], [1000, 5000]].map(stepFor)).toEqual([1, 0.1, 1, 10]);
  });
});
