import { describe, expect, it } from 'vitest';
import { aTeam, ratedOf } from '../makers.ts';

const distribution = (over = {}) => ({
  grades: {
    method: 'distribution',
    minGroup: 4,
    bands: [
      { grade: 'A', min: 80, share: 25 },
      { grade: 'B', min: 60, share: 50 },
      { grade: 'C', min: 0, share: 25 },
    ],
    ...over,
  },
});
const gradesOf = (policy: Record<string, unknown>, input: Record<string, unknown>) =>
  ratedOf(policy, input).map(({ grade }) => grade);

describe('thresholds', () => {
  it('give the first band that the shown score reaches', () => {
    expect(gradesOf({}, aTeam([85, 84.5, 70, 69.5, 0]))).toEqual(['A', 'B', 'B', 'C', 'C']);
    expect(gradesOf({ scoreDecimals: 0 }, aTeam([84.5, 84]))).toEqual(['A', 'B']);
  });
});

describe('a distribution', () => {
  it('gives shares by rank', () => {
    expect(gradesOf(distribution(), aTeam([90, 95, 85, 84]))).toEqual(['B', 'A', 'B', 'C']);
  });

  it('never lifts anyone over a threshold', () => {
    expect(gradesOf(distribution(), aTeam([75, 50, 40, 30]))).toEqual(['B', 'C', 'C', 'C']);
  });

  it('gives equal scores equal grades', () => {
    expect(gradesOf(distribution(), aTeam([90, 90, 90, 90]))).toEqual(['A', 'A', 'A', 'A']);
    expect(gradesOf(distribution(), aTeam([95, 90, 90, 90]))).toEqual(['A', 'B', 'B', 'B']);
  });

  it('is not used in a group that is too small', () => {
    expect(gradesOf(distribution(), aTeam([95, 90, 85]))).toEqual(['A', 'A', 'A']);
  });

  it('is over the unit or over all', () => {
    const team = aTeam([95, 94, 93, 92], (place) => ({ unit: place < 2 ? '甲' : '乙' }));
    expect(gradesOf(distribution(), team)).toEqual(['A', 'A', 'A', 'A']);
    expect(gradesOf(distribution({ group: 'all' }), team)).toEqual(['A', 'B', 'B', 'C']);
    expect(ratedOf(distribution({ group: 'all' }), team).map(({ rank }) => rank)).toEqual([1, 2, 1, 2]);
  });

  it('rounds a cut half up', () => {
    const half = distribution({
      minGroup: 1,
      bands: [
        { grade: 'A', min: 0, share: 50 },
        { grade: 'C', min: 0, share: 50 },
      ],
    });
    expect(() => gradesOf(half, aTeam([1]))).toThrow('bands-order');
    const bands = [
      { grade: 'A', min: 1, share: 50 },
      { grade: 'C', min: 0, share: 50 },
    ];
    expect(gradesOf(distribution({ minGroup: 1, bands }), aTeam([30, 20, 10]))).toEqual(['A', 'A', 'C']);
  });
});

describe('a veto', () => {
  const veto = { adjustments: [{ employee: 'E1', reason: '一票否决', veto: true }] };

  it('caps the grade where the policy names one, and keeps the rank', () => {
    const [first] = ratedOf({ adjustments: { vetoGrade: 'B' } }, { ...aTeam([90, 80]), ...veto });
    expect(first).toMatchObject({ score: '90.00', grade: 'B', rank: 1 });
    expect(ratedOf({}, { ...aTeam([90]), ...veto })[0]?.grade).toBe('A');
    expect(ratedOf({ adjustments: { vetoGrade: 'B' } }, { ...aTeam([10]), ...veto })[0]?.grade).toBe('C');
  });
});
