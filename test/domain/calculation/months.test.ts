import { describe, expect, it } from 'vitest';
import { addUpTo, monthsBehind } from '#lib/domain/calculation/months.ts';
import { axesOf, profileOf } from '#lib/domain/calculation/profile.ts';

import { calculate, settle } from '#lib/domain/calculation/calculate.ts';
import { receiptOf } from '#lib/domain/calculation/receipt-of.ts';
import type { Figures } from '#lib/domain/lifecycle/participant.ts';
import { anEmployee, anInput, aPolicy } from '../makers.ts';

const curve = [
  [0, 0],
  [1000, 100],
];
const indicator = (id: string, metric: object) => ({ id, weight: 50, metric: { curve, ...metric } });
const policy = aPolicy({
  raters: {},
  dimensions: [
    {
      id: 'results',
      weight: 100,
      indicators: [indicator('own', { id: 'resolution-rate' }), indicator('unit', { id: 'service-level', of: 'unit' })],
    },
  ],
});
const period = { start: '2026-07-01', end: '2026-09-30' };
const figures = (metric: string): Figures => ({
  employee: null,
  metrics: {
    [metric]: [
      { month: '2026-06', numerator: 9, denominator: 10 },
      { month: '2026-07', numerator: 0.1, denominator: 1.1 },
      { month: '2026-09', numerator: 0.2, denominator: 2.2 },
    ],
  },
});

describe('the months behind a figure', () => {
  it('are those of the period, of the person or of the unit', () => {
    const months = monthsBehind(policy, period, {
      employee: figures('resolution-rate'),
      unit: figures('service-level'),
    });
    expect(Object.keys(months)).toEqual(['own', 'unit']);
    expect(months['own']?.map(({ month }) => month)).toEqual(['2026-07', '2026-09']);
  });

  it('are left out where there are none', () => {
    expect(monthsBehind(policy, period, { employee: figures('service-level') })).toEqual({});
  });

  it('add up to what was calculated, exactly', () => {
    const [, ...counted] = figures('resolution-rate').metrics['resolution-rate'] ?? [];
    const facts = counted.map(({ numerator, denominator = 1 }) => ({
      employee: 'E1',
      metric: 'resolution-rate',
      numerator,
      denominator,
    }));
    const input = anInput(policy, { period, employees: [anEmployee({ id: 'E1' })], ratings: [], metrics: facts });
    const sums = receiptOf(policy, settle(policy, input), 'E1').inputs.metrics['own'];
    expect(sums).toEqual({ facts: 2, numerator: '0.3', denominator: '3.3' });
    expect(sums && addUpTo(counted, sums)).toBe(true);
    expect(sums && addUpTo(counted.slice(1), sums)).toBe(false);
    expect(addUpTo([{ month: '2026-07', numerator: 3 }], { facts: 1, numerator: '3', denominator: '1' })).toBe(false);
    expect(addUpTo([{ month: '2026-07', numerator: 3 }], { facts: 1, numerator: '3' })).toBe(true);
  });
});

describe('what a result is held against another by', () => {
  const input = anInput(policy, {
    period,
    employees: [anEmployee({ id: 'E1' })],
    ratings: [],
    metrics: [{ employee: 'E1', metric: 'resolution-rate', numerator: 800, denominator: 1 }],
  });

  it('is its indicators where there are fewer than three dimensions', () => {
    const [result] = calculate(policy, input).results;
    expect(axesOf(policy).map(({ id }) => id)).toEqual(['own', 'unit']);
    expect(result && profileOf(policy, result)).toEqual({ own: '80.00' });
  });

  it('is its dimensions from three on', () => {
    const [first] = policy.dimensions;
    const three = { ...policy, dimensions: ['a', 'b', 'c'].map((id) => ({ ...first!, id })) };
    const [result] = calculate(policy, input).results;
    expect(axesOf(three).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(result && profileOf(three, result)).toEqual({ results: '80.00' });
  });
});
