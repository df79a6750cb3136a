import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outliersAmong } from '#lib/domain/fairness/outliers.ts';

const unit = (scores: readonly (number | string)[], name = '客服部') =>
  scores.map((score, place) => ({ id: `${name}${place}`, unit: name, score: String(score) }));

describe('who lies far from their unit', () => {
  it('is beyond one and a half interquartile ranges', () => {
    // Quartiles 81.75 and 85.25: the fences stand at 76.5 and 90.5, and what lies on one is within.
    const found = outliersAmong(unit([80, 81, 82, 83, 84, 85, 86, 90.5]));
    expect(found).toEqual(new Map());
    expect(outliersAmong(unit([80, 81, 82, 83, 84, 85, 86, '90.51']))).toEqual(new Map([['客服部7', 'far-above']]));
    expect(outliersAmong(unit([60, 82, 82, 83, 84, 85, 86, 86]))).toEqual(new Map([['客服部0', 'far-below']]));
  });
  it('is nobody among fewer than eight, nor where the middle half is alike', () => {
    expect(outliersAmong(unit([10, 82, 83, 84, 85, 86, 99]))).toEqual(new Map());
    expect(outliersAmong(unit([10, 80, 80, 80, 80, 80, 80, 99]))).toEqual(new Map());
  });
  it('is held against their own unit only', () => {
    const low = unit([40, 41, 42, 43, 44, 45, 46, 47], '协调部');
    expect(outliersAmong([...unit([80, 81, 82, 83, 84, 85, 86, 87]), ...low])).toEqual(new Map());
  });
  it('stays who it is when everybody gets as much more, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 8, maxLength: 30 }), (scores) => {
        const people = unit(scores);
        const more = people.map((one) => ({ ...one, score: `${Number(one.score) + 10}` }));
        const sorted = (some: ReadonlyMap<string, string>) => [...some].toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(outliersAmong(more.toReversed()))).toEqual(sorted(outliersAmong(people)));
      }),
    );
  });
});
