import { describe, expect, it } from 'vitest';
import { anEmployee, aRating, fourKinds, type Json, ratedOf, resultsOf } from '../makers.ts';

const five = { id: 'quality', weight: 100, rating: { scale: 'five' } };
const one = (indicator: Json) => [{ id: 'work', weight: 100, indicators: [indicator] }];
const figured = (over: Json = {}) => ({
  id: 'rate',
  weight: 50,
  metric: {
    id: 'rate',
    curve: [
      [0.7, 0],
      [0.85, 60],
      [0.95, 100],
    ],
    ...over,
  },
});
const withMetric = (over: Json = {}) => ({
  dimensions: [
    {
      id: 'work',
      weight: 100,
      indicators: [{ id: 'quality', weight: 50, rating: { scale: 'hundred' } }, figured(over)],
    },
  ],
});
const rates = (kind: string, ...scores: number[]) =>
  scores.map((quality, place) => ({
    employee: 'E1',
    kind,
    by: kind === 'self' ? 'E1' : `${kind}${place}`,
    scores: { quality },
  }));

describe('rater kinds (4.1 to 4.3)', () => {
  const policy = { raters: fourKinds, dimensions: one(five) };

  it('leave out whoever gave too few answers and share its weight', () => {
    const ratings = [
      ...rates('self', 4),
      ...rates('supervisor', 4),
      ...rates('peer', 1, 1),
      ...rates('customer', 5, 4),
    ];
    const [result] = ratedOf(policy, { ratings });
    expect(result?.indicators).toEqual({ quality: '82.22' });
  });

  it('weigh ratings of one kind against each other', () => {
    const [first, second] = rates('supervisor', 5, 1);
    const [result] = ratedOf(
      { dimensions: one(five) },
      {
        ratings: [
          { ...first, weight: 70 },
          { ...second, weight: 30 },
        ],
      },
    );
    expect(result?.score).toBe('76.00');
  });

  it('block the person where the policy says so, and are left out of what is shown', () => {
    const [result] = resultsOf(policy, {
      ratings: [...rates('self', 4), ...rates('customer', 5, 5), ...rates('peer', 5, 5, 5)],
    });
    expect(result).toEqual({
      employee: 'E1',
      status: 'blocked',
      blockedBy: ['supervisor:quality'],
      indicators: { quality: '92.00' },
      dimensions: { work: '92.00' },
    });
  });

  it('go on without what was waived', () => {
    const waivers = [{ employee: 'E1', of: 'supervisor:quality', reason: '离岗' }];
    const ratings = [...rates('self', 4), ...rates('customer', 5, 5), ...rates('peer', 5, 5, 5)];
    expect(ratedOf(policy, { ratings, waivers })[0]?.score).toBe('92.00');
  });

  it('count 0 points where the policy says so', () => {
    const zero = {
      raters: { supervisor: { weight: 60 }, peer: { weight: 40, whenMissing: 'zero' } },
      dimensions: one(five),
    };
    expect(ratedOf(zero, { ratings: rates('supervisor', 5) })[0]?.score).toBe('60.00');
  });

  it('cannot stand for all where they carry too little weight', () => {
    const lax = { ...policy, raters: { ...fourKinds, supervisor: { weight: 50 } } };
    const [result] = resultsOf(lax, { ratings: rates('self', 5) });
    expect(result).toEqual({ employee: 'E1', status: 'unrated', reason: 'coverage', indicators: {}, dimensions: {} });
  });
});

describe('metrics (4.4)', () => {
  const value = (numerator: number, denominator?: number) => ({
    metrics: [{ employee: 'E1', metric: 'rate', numerator, ...(denominator !== undefined && { denominator }) }],
  });

  it.each([
    [92, 100, '88.00'],
    [60, 100, '0.00'],
    [99, 100, '100.00'],
    [85, 100, '60.00'],
  ])('%d of %d is read off the curve', (numerator, denominator, points) => {
    expect(ratedOf(withMetric(), value(numerator, denominator))[0]?.indicators['rate']).toBe(points);
  });

  it('sum numerators and denominators before they divide', () => {
    const metrics = [
      { employee: 'E1', metric: 'rate', numerator: 361, denominator: 398 },
      { employee: 'E1', metric: 'rate', numerator: 743, denominator: 802 },
    ];
    expect(ratedOf(withMetric(), { metrics })[0]?.indicators['rate']).toBe('88.00');
  });

  it('are missing without facts or with a denominator of 0', () => {
    expect(ratedOf(withMetric())[0]?.indicators).toEqual({ quality: '80.00' });
    expect(ratedOf(withMetric(), value(1, 0))[0]?.indicators).toEqual({ quality: '80.00' });
    expect(ratedOf(withMetric({ whenMissing: 'zero' }))[0]?.score).toBe('40.00');
    expect(resultsOf(withMetric({ whenMissing: 'block' }))[0]).toMatchObject({ blockedBy: ['metric:rate'] });
  });

  it('of a unit count for everybody in it', () => {
    const employees = [anEmployee(), anEmployee({ id: 'E2', unit: '财务部' })];
    const ratings = [aRating('E1', 80), aRating('E2', 80)];
    const metrics = [{ unit: '客服部', metric: 'rate', numerator: 19, denominator: 20 }];
    const results = ratedOf(withMetric({ of: 'unit' }), { employees, ratings, metrics });
    expect(results.map(({ indicators }) => indicators['rate'])).toEqual(['100.00', undefined]);
  });
});

describe('the score (4.5 to 4.8)', () => {
  const adjusted = (...points: number[]) => ({
    adjustments: points.map((point) => ({ employee: 'E1', points: point, reason: '记录' })),
  });

  it.each([
    [[3, -1], '82.00'],
    [[9, 9], '90.00'],
    [[-30], '70.00'],
  ])('adds %j, clamped to the cap', (points, score) => {
    expect(ratedOf({ adjustments: { cap: 10 } }, adjusted(...points))[0]?.score).toBe(score);
  });

  it('stays between 0 and the highest score', () => {
    expect(ratedOf({ adjustments: { cap: 50 } }, adjusted(50))[0]?.score).toBe('100.00');
    expect(ratedOf({ adjustments: { cap: 90 } }, adjusted(-90))[0]?.score).toBe('0.00');
  });

  it('is replaced by a calibration, rounded likewise, and both are kept', () => {
    const calibrations = [{ employee: 'E1', score: 84.995, reason: '综合评价' }];
    const [result] = ratedOf({}, { calibrations });
    expect(result).toMatchObject({ computedScore: '80.00', score: '85.00', grade: 'A' });
  });

  const annual = { period: 'year', annual: { quarters: 60, review: 40, minQuarters: 2 } };
  const year = { start: '2026-01-01', end: '2026-12-31' };
  const past = (...periods: string[]) => ({
    history: { E1: periods.map((period, place) => ({ period, score: 90 + place, grade: 'A' })) },
  });

  it('of a year blends the review with the mean of its quarters only', () => {
    const history = past('2025Q4', '2026Q1', '2026-02', '2026H1', '2026Q2');
    expect(ratedOf(annual, { period: year, ...history })[0]?.score).toBe('87.50');
  });

  it('of a year needs its quarters', () => {
    const [result] = resultsOf(annual, { period: year, ...past('2025Q4', '2026Q1') });
    expect(result).toMatchObject({ status: 'unrated', reason: 'quarters', indicators: { quality: '80.00' } });
  });
});
