import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { aScheme } from '#test/support/scheme.ts';
import { reweighed, withRaterWeights } from '../../web/screens/hr/simulation/change.ts';

it('moves one weight, and the others keep their proportion', () => {
  expect(reweighed([50, 25, 25], 0, 60)).toEqual([60, 20, 20]);
  expect(reweighed([40, 36, 24], 0, 50)).toEqual([50, 30, 20]);
  expect(reweighed([100], 0, 30)).toEqual([100]);
});

it('leaves every dimension a weight, however far one is moved', () => {
  const weight = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 2, maxLength: 8 }), fc.nat(), fc.integer(), (weights, at, wanted) => {
      const moved = reweighed(weights, at % weights.length, wanted);
      expect(moved.reduce((sum, one) => sum + one, 0)).toBe(100);
      expect(Math.min(...moved)).toBeGreaterThanOrEqual(1);
    }),
  );
});

it('gives kinds of rater other weights and leaves their other rules', () => {
  const { calculation } = aScheme();
  const { raters } = withRaterWeights(calculation, ['supervisor', 'peer'], [40, 20]);
  expect(raters).toEqual({
    ...calculation.raters,
    supervisor: { ...calculation.raters.supervisor, weight: 40 },
    peer: { ...calculation.raters.peer, weight: 20 },
  });
});
