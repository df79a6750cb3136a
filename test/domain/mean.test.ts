import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { meanOf } from '#lib/domain/evaluation/mean.ts';

const tallyOf = (ratings: readonly number[]) => ({
  count: ratings.length,
  sum: ratings.reduce((sum, rating) => sum + rating, 0),
  squares: ratings.reduce((sum, rating) => sum + rating * rating, 0),
});

describe('the mean of ratings', () => {
  it('of none is none', () => {
    expect(meanOf(undefined)).toBeNull();
    expect(meanOf(tallyOf([]))).toBeNull();
  });
  it('of one has no interval', () => {
    expect(meanOf(tallyOf([4]))).toEqual({ count: 1, mean: '4.00', low: null, high: null });
  });
  it('of many has the interval of 1.96 standard errors', () => {
    // Variance 1.7 (n − 1), so half of it is 1.96 × √(1.7 / 5) = 1.1429.
    expect(meanOf(tallyOf([2, 3, 4, 5, 5]))).toEqual({ count: 5, mean: '3.80', low: '2.66', high: '4.94' });
  });
  it('rounds half away from zero', () => {
    expect(meanOf(tallyOf([3, 4, 4, 4, 4, 4, 4, 4]))?.mean).toBe('3.88');
  });
  it('of equal ratings has an interval of nothing', () => {
    expect(meanOf(tallyOf([4, 4, 4]))).toMatchObject({ low: '4.00', high: '4.00' });
  });

  const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 200 });
  it('lies in its interval and among its ratings, and never below 0', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const { mean, low, high } = meanOf(tallyOf(given)) ?? { mean: '', low: '', high: '' };
        expect(Number(low)).toBeLessThanOrEqual(Number(mean));
        expect(Number(high)).toBeGreaterThanOrEqual(Number(mean));
        expect(Number(low)).toBeGreaterThanOrEqual(0);
        expect(Number(mean)).toBeGreaterThanOrEqual(Math.min(...given));
        expect(Number(mean)).toBeLessThanOrEqual(Math.max(...given));
      }),
    );
  });
});
