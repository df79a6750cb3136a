import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, settle } from '#lib/domain/calculation/calculate.ts';
import { readPersonSums, readSums, settleFrom, sumsIn, withOne } from '#lib/domain/calculation/sums.ts';
import { aCalculation } from '../generators.ts';

const throughAFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a calculation from sums', () => {
  it('gives the bytes of the calculation from the ratings', () => {
    fc.assert(
      fc.property(aCalculation, ({ policy, input }) => {
        const sums = readSums(throughAFile(sumsIn(settle(policy, input))));
        expect(JSON.stringify(settleFrom(policy, sums).calculation)).toBe(JSON.stringify(calculate(policy, input)));
      }),
      { numRuns: 150 },
    );
  });

  it('with one person’s sums in their place is the calculation with that person’s input changed', () => {
    fc.assert(
      fc.property(aCalculation, fc.nat(), ({ policy, input }, pick) => {
        const sums = sumsIn(settle(policy, input));
        const one = sums.people[pick % Math.max(sums.people.length, 1)];
        if (!one) return;
        const paid = { ...one, employee: { ...one.employee, bonusBase: one.employee.bonusBase + 1_000 } };
        const employees = input.employees.map((each) => (each.id === one.employee.id ? paid.employee : each));
        const changed = withOne(sums, readPersonSums(throughAFile(paid)));
        expect(settleFrom(policy, changed).calculation).toEqual(calculate(policy, { ...input, employees }));
      }),
      { numRuns: 50 },
    );
  });

  it('refuses what holds no sums, a line for each problem', () => {
    const broken = { period: { start: '2026-07-01', end: 'soon' }, unitCoefficients: {}, pools: { 客服部: 1.5 } };
    expect(() => readSums(broken)).toThrow(/^period\.end: .+\npools\.客服部: .+\npeople: .+$/);
  });
});
