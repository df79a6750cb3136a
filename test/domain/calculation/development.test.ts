import { describe, expect, it } from 'vitest';
import { anEmployee, aTeam, type Json, ratedOf } from '../makers.ts';

const veto = (employee: string) => ({ adjustments: [{ employee, reason: '一票否决', veto: true }] });
const past = (...grades: string[]) => ({
  history: { E1: grades.map((grade, place) => ({ period: `202${place}`, score: 80, grade })) },
});

describe('training needs', () => {
  const indicator = (id: string, weight: number) => ({ id, weight, rating: { scale: 'hundred' } });
  const dimensions = [
    { id: 'work', weight: 100, indicators: [indicator('a', 50), indicator('b', 30), indicator('c', 20)] },
  ];
  const rated = (a: number, b: number, c: number) => ({
    ratings: [{ employee: 'E1', kind: 'supervisor', by: 'BOSS', scores: { a, b, c } }],
  });
  const needs = (training: Json, a: number, b: number, c: number) =>
    ratedOf({ dimensions, training }, rated(a, b, c))[0]?.training?.map((need) => need.indicator);

  it('are what lies below the mark, the largest weighted gap first, equal ones in policy order', () => {
    expect(needs({ below: 70 }, 70, 50, 40)).toEqual(['b', 'c']);
    expect(needs({ below: 70 }, 60, 50, 45)).toEqual(['b', 'a', 'c']);
  });

  it('are at most so many, each with its courses', () => {
    expect(needs({ below: 70, max: 1 }, 0, 0, 0)).toEqual(['a']);
    const training = { below: 70, courses: { a: ['C-1', 'C-2'] } };
    expect(ratedOf({ dimensions, training }, rated(60, 90, 60))[0]?.training).toEqual([
      { indicator: 'a', courses: ['C-1', 'C-2'] },
      { indicator: 'c', courses: [] },
    ]);
  });
});

describe('improvement', () => {
  const improvement = { atMost: 'B', consecutive: 3 };
  const outcome = (score: number, ...grades: string[]) =>
    ratedOf({ improvement }, { ...aTeam([score]), ...past(...grades) })[0]?.improvement;

  it('is coaching for a low grade and a plan when the newest all are low', () => {
    expect(outcome(90, 'C', 'C')).toBeNull();
    expect(outcome(80)).toBe('coaching');
    expect(outcome(80, 'A', 'C')).toBe('coaching');
    expect(outcome(80, 'A', 'C', 'B')).toBe('plan');
  });
});

describe('honours', () => {
  const title = { zh: '之星', en: 'Star' };
  const honoured = (scores: number[], over: Json = {}) =>
    ratedOf({ honours: [{ title, topPerUnit: 2, minScore: 80 }] }, { ...aTeam(scores), ...over }).map(
      ({ honours }) => honours.length,
    );

  it('go to the best ranks that reach the score, and to all who tie with the last', () => {
    expect(honoured([95, 90, 85])).toEqual([1, 1, 0]);
    expect(honoured([95, 90, 90, 80])).toEqual([1, 1, 1, 0]);
    expect(honoured([95, 95, 90])).toEqual([1, 1, 0]);
    expect(honoured([95, 79])).toEqual([1, 0]);
  });

  it('are not given after a veto, and nobody moves up', () => {
    expect(honoured([95, 90, 85], veto('E1'))).toEqual([0, 1, 0]);
  });
});

describe('promotion', () => {
  const promotionOf = (require: Json[], input: Json = {}, slots?: Json) =>
    ratedOf({ promotion: { require, ...(slots && { slots }) } }, input).map(({ promotion }) => promotion);
  const check = (require: Json, input: Json = {}) => {
    const [seen] = promotionOf([require], input)[0]?.checks ?? [];
    return [seen?.met, seen?.saw];
  };

  it('looks at the grade, the shown dimension and past grades', () => {
    expect(check({ grade: 'A' })).toEqual([false, 'B']);
    expect(check({ dimension: 'work', min: 80 })).toEqual([true, '80.00']);
    expect(check({ gradeInLast: { grade: 'B', times: 2, of: 2 } }, past('A', 'C'))).toEqual([false, 1]);
    expect(check({ gradeInLast: { grade: 'B', times: 2, of: 3 } }, past('A', 'C'))).toEqual([true, 2]);
    expect(check({ noneBelowInLast: { grade: 'B', of: 2 } }, past('C', 'A'))).toEqual([true, ['B', 'A']]);
    expect(check({ noneBelowInLast: { grade: 'B', of: 2 } })).toEqual([false, ['B']]);
  });

  it.each([
    ['2025-10-01', 12],
    ['2025-10-02', 11],
    ['2026-10-01', 0],
    ['2020-01-31', 80],
  ])('counts the months since %s: %d', (hired, months) => {
    const employees = [anEmployee({ hired })];
    expect(check({ serviceMonths: 12 }, { employees })).toEqual([months >= 12, months]);
  });

  it('nominates all who are eligible, or the best as far as the slots go', () => {
    const nominated = (scores: number[], slots?: Json) =>
      promotionOf([{ grade: 'B' }], aTeam(scores), slots).map((one) => [one?.eligible, one?.nominated, one?.tied]);
    const [yes, tied, no, never] = [
      [true, true, undefined],
      [true, true, true],
      [true, false, undefined],
      [false, false, undefined],
    ];
    expect(nominated([90, 80, 10])).toEqual([yes, yes, never]);
    expect(nominated([90, 80, 70], { per: 'unit', share: 50 })).toEqual([yes, no, no]);
    expect(nominated([90, 80, 80], { per: 'unit', share: 50, min: 2 })).toEqual([yes, tied, tied]);
    expect(nominated([90, 80], { per: 'unit', share: 10 })).toEqual([no, no]);
    expect(nominated([90, 80], { per: 'unit', share: 0, min: 5 })).toEqual([yes, yes]);
  });

  it('is out of reach after a veto', () => {
    expect(promotionOf([{ grade: 'C' }], veto('E1'))).toMatchObject([{ eligible: false, nominated: false }]);
  });
});
