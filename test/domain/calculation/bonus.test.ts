import { describe, expect, it } from 'vitest';
import { calculate } from '#lib/domain/calculation/calculate.ts';
import { withoutBonus } from '#lib/domain/policy/policy.ts';
import { anEmployee, anInput, aPolicy, aTeam, type Json, ratedOf } from '../makers.ts';

const coefficients = { A: 1.5, B: 1, C: 0.5 };
const individual = (over: Json = {}) => ({ bonus: { method: 'individual', coefficients, ...over } });
const pool = (over: Json = {}) => ({ bonus: { method: 'pool', coefficients, ...over } });
const bonuses = (policy: Json, input: Json) => ratedOf(policy, input).map(({ bonus }) => bonus);
const unitOf = (policy: Json, input: Json) => {
  const checked = aPolicy(policy);
  return calculate(checked, anInput(checked, input)).totals.units['客服部'];
};

describe('proration', () => {
  const shown = (employee: Json, bonus: Json = {}) =>
    ratedOf(individual(bonus), { employees: [anEmployee(employee)] })[0]?.proration;

  it.each([
    [{}, '92/92'],
    [{ hired: '2026-08-01' }, '61/92'],
    [{ left: '2026-07-31' }, '31/92'],
    [{ hired: '2026-07-02', left: '2026-07-02' }, '1/92'],
    [{ absentDays: 4 }, '88/92'],
    [{ absentDays: 200 }, '0/92'],
    [{ left: '2026-06-30' }, '0/92'],
    [{ hired: '2026-10-01' }, '0/92'],
  ])('of %j is %s, unreduced', (employee, proration) => {
    expect(shown(employee)).toBe(proration);
  });

  it('is nothing below the least service, absences taken off', () => {
    expect(shown({ absentDays: 62 }, { minServiceDays: 30 })).toBe('30/92');
    expect(shown({ absentDays: 63 }, { minServiceDays: 30 })).toBe('0/92');
  });
});

describe('the coefficient', () => {
  const curve = {
    coefficients: undefined,
    coefficientCurve: [
      [60, 0],
      [90, 1],
    ],
  };
  const policy = { bonus: { method: 'individual', coefficientCurve: curve.coefficientCurve } };

  it('is that of the grade, or read off a curve at the score', () => {
    expect(ratedOf(individual())[0]).toMatchObject({ coefficient: '1', bonus: 100_000 });
    expect(ratedOf(policy)[0]).toMatchObject({ coefficient: '0.666667', bonus: 66_667 });
    expect(ratedOf(policy, aTeam([75]))[0]).toMatchObject({ coefficient: '0.5' });
  });

  it('is 0 after a veto', () => {
    const adjustments = [{ employee: 'E1', reason: '一票否决', veto: true }];
    expect(ratedOf(individual(), { adjustments })[0]).toMatchObject({ coefficient: '0', bonus: 0, grade: 'B' });
  });

  it("is multiplied by the unit's: the period's own, else the policy's", () => {
    const policy = individual({ unitCoefficients: { 客服部: 1.1 } });
    expect(bonuses(policy, {})).toEqual([110_000]);
    expect(bonuses(policy, { unitCoefficients: { 客服部: 1.05 } })).toEqual([105_000]);
  });
});

describe('an individual bonus', () => {
  it('is rounded half away from zero to a multiple, and capped at a multiple below', () => {
    const employees = [anEmployee({ bonusBase: 12_350 })];
    expect(bonuses(individual({ roundTo: 100 }), { employees })).toEqual([12_400]);
    expect(bonuses(individual({ roundTo: 100, maxTimesBase: 1 }), { employees })).toEqual([12_300]);
  });

  it('ignores pools', () => {
    expect(unitOf(individual(), { pools: { 客服部: 5 } })).toMatchObject({
      bonus: 100_000,
      pool: null,
      unallocated: 0,
    });
  });
});

describe('a pool', () => {
  const team = (...bases: number[]) =>
    aTeam(
      bases.map(() => 80),
      (place) => ({ bonusBase: bases[place] }),
    );

  it('is shared by weight, what is left over by largest remainder, then by id', () => {
    expect(bonuses(pool(), { ...team(1, 1, 1), pools: { 客服部: 100 } })).toEqual([34, 33, 33]);
    expect(bonuses(pool(), { ...team(10, 20, 30), pools: { 客服部: 101 } })).toEqual([17, 34, 50]);
  });

  it('is first rounded down to a multiple', () => {
    const input = { ...team(1, 1), pools: { 客服部: 399 } };
    expect(bonuses(pool({ roundTo: 100 }), input)).toEqual([200, 100]);
    expect(unitOf(pool({ roundTo: 100 }), input)).toMatchObject({ bonus: 300, pool: 399, unallocated: 99 });
  });

  it('is shared anew among the others when somebody reaches the cap', () => {
    const input = {
      ...aTeam([90, 80, 40], (place) => ({ bonusBase: place === 2 ? 400 : 100 })),
      pools: { 客服部: 600 },
    };
    expect(bonuses(pool({ maxTimesBase: 1.5 }), input)).toEqual([150, 150, 300]);
  });

  it('is left where everybody is capped or nobody has a weight', () => {
    const capped = { ...team(100, 100), pools: { 客服部: 1000 } };
    expect(unitOf(pool({ maxTimesBase: 2 }), capped)).toMatchObject({ bonus: 400, unallocated: 600 });
    expect(unitOf(pool(), { ...team(0, 0), pools: { 客服部: 1000 } })).toMatchObject({ bonus: 0, unallocated: 1000 });
  });
});

describe('without bonus', () => {
  it('the calculation runs and says nothing of money', () => {
    const policy = withoutBonus(aPolicy(pool()));
    const { results, totals } = calculate(policy, anInput(policy));
    expect(Object.keys(results[0] ?? {})).not.toContain('bonus');
    expect(totals.all).toEqual({ employees: 1, rated: 1, blocked: 0, unrated: 0 });
  });
});
