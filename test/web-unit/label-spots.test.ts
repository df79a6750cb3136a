import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelSpots } from '../../web/ui/label-spots.ts';

const points = (...heights: number[]) =>
  heights.map((y, at) => ({ x: 18 + at * 40, y, label: '79.03', under: at === heights.length - 1 }));

test('labels stand over a calm line, the last one under it', () => {
  const spots = labelSpots(points(60, 60, 60), 320);
  expect(spots.map(({ dy }) => dy < 0)).toEqual([true, true, false]);
});

test('a steep line is not drawn through the label of the point it leaves', () => {
  const [first] = labelSpots(points(120, 26, 26, 26), 320);
  expect(first?.dy).toBeGreaterThan(0);
});

test('a peak keeps its label above, a valley takes it below', () => {
  const peak = labelSpots(points(120, 26, 120, 120), 320)[1];
  const valley = labelSpots(points(26, 120, 26, 26), 320)[1];
  expect([(peak?.dy ?? 0) < 0, (valley?.dy ?? 0) > 0]).toEqual([true, true]);
});

test('whatever the line, every point has a place and none beyond a chart that has room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 26, max: 122 }), { minLength: 1, maxLength: 7 }), (heights) => {
      const line = points(...heights);
      for (const [at, { dx, anchor }] of labelSpots(line, 320).entries()) {
        const left = (line[at]?.x ?? 0) + dx - { start: 0, middle: 17, end: 34 }[anchor];
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + 34).toBeLessThanOrEqual(320);
      }
    }),
  );
});
