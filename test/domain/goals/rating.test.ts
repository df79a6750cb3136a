import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratingOfGoals } from '#lib/domain/goals/rating.ts';
import { exactText } from '#lib/domain/number/format.ts';

const five = { min: 1, max: 5, step: 1 };
const goals = (...weights: number[]) => weights.map((weight, place) => ({ id: `g${place}`, weight }));
const rated = (...ratings: number[]) => Object.fromEntries(ratings.map((rating, place) => [`g${place}`, rating]));

describe('the rating of goals', () => {
  it.each([
    ['is their weighted mean', [60, 40], [4, 4], '4', 4],
    ['goes to the nearest step', [70, 30], [4, 5], '4.3', 4],
    ['goes up from the middle', [50, 50], [4, 5], '4.5', 5],
    ['goes by the weights, not by the number', [90, 5, 5], [2, 5, 5], '2.3', 2],
    ['of one goal is its own', [100], [3], '3', 3],
  ] as const)('%s', (_, weights, ratings, mean, rating) => {
    const made = ratingOfGoals(five, goals(...weights), rated(...ratings));
    expect(made && { mean: exactText(made.mean), rating: made.rating }).toEqual({ mean, rating });
  });

  it('keeps the half that a double would lose', () => {
    const tenths = { min: 0, max: 1, step: 0.1 };
    expect(ratingOfGoals(tenths, goals(50, 50), rated(0.1, 0.2))?.rating).toBe(0.2);
    expect(ratingOfGoals(tenths, goals(50, 50), rated(0.6, 0.7))?.rating).toBe(0.7);
  });

  it('goes away from zero below it, too', () => {
    const balance = { min: -2, max: 2, step: 1 };
    expect(ratingOfGoals(balance, goals(50, 50), rated(-1, 0))?.rating).toBe(-1);
    expect(ratingOfGoals(balance, goals(50, 50), rated(1, 0))?.rating).toBe(1);
  });

  it('never leaves a scale whose end is no step', () => {
    expect(ratingOfGoals({ min: 0, max: 10, step: 4 }, goals(50, 50), rated(8, 8))?.rating).toBe(8);
  });

  it('waits until every goal is rated', () => {
    expect(ratingOfGoals(five, goals(60, 40), rated(4))).toBeUndefined();
    expect(ratingOfGoals(five, [], {})).toBeUndefined();
  });
});

/** A scale with goals whose weights sum to 100, each rated on one of its steps. */
const cases = fc
  .record({
    min: fc.integer({ min: -5, max: 5 }),
    step: fc.constantFrom(0.5, 1, 2, 0.25),
    steps: fc.integer({ min: 1, max: 20 }),
    parts: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 }),
  })
  .chain(({ min, step, steps, parts }) =>
    fc.record({
      scale: fc.constant({ min, max: min + step * steps, step }),
      all: fc.constant(goals(...parts)),
      places: fc.array(fc.integer({ min: 0, max: steps }), { minLength: parts.length, maxLength: parts.length }),
      raised: fc.nat({ max: parts.length - 1 }),
    }),
  );

describe('whatever the goals', () => {
  const made = (scale: typeof five, all: ReturnType<typeof goals>, places: readonly number[]) =>
    ratingOfGoals(scale, all, rated(...places.map((place) => scale.min + place * scale.step)))?.rating ?? Number.NaN;

  it('the rating is a step of the scale, between the lowest and the highest that was given', () => {
    fc.assert(
      fc.property(cases, ({ scale, all, places }) => {
        const rating = made(scale, all, places);
        expect(Number.isInteger((rating - scale.min) / scale.step)).toBe(true);
        expect(rating).toBeGreaterThanOrEqual(scale.min + Math.min(...places) * scale.step);
        expect(rating).toBeLessThanOrEqual(scale.min + Math.max(...places) * scale.step);
      }),
    );
  });

  it('rating one goal higher never lowers it', () => {
    fc.assert(
      fc.property(cases, ({ scale, all, places, raised }) => {
        const higher = places.map((place, at) =>
          at === raised ? Math.min(place + 1, Math.round((scale.max - scale.min) / scale.step)) : place,
        );
        expect(made(scale, all, higher)).toBeGreaterThanOrEqual(made(scale, all, places));
      }),
    );
  });
});
