import { describe, expect, it } from 'vitest';
import type { Employee } from '#lib/domain/calculation/input.ts';
import type { RatedResult } from '#lib/domain/calculation/result.ts';
import { reductionsOf } from '#lib/domain/incentives/reductions.ts';
import type { Bonus, Policy } from '#lib/domain/policy/policy.ts';

const period = { start: '2026-07-01', end: '2026-09-30' };
const whole: Employee = {
  id: '0101',
  unit: '客服部',
  bonusBase: 500_000,
  hired: '2020-01-01',
  left: null,
  absentDays: 0,
};

interface Case {
  readonly bonus?: Partial<Bonus>;
  readonly employee?: Partial<Employee>;
  readonly result?: Partial<RatedResult>;
  readonly unitCoefficient?: number;
  readonly leavers?: 'none' | 'prorated';
  readonly veto?: boolean;
}

function reduced({ bonus, employee, result, unitCoefficient = 1, leavers = 'prorated', veto = false }: Case) {
  const money: Bonus = {
    method: 'individual',
    coefficients: { B: 1, C: 0.6 },
    unitCoefficients: {},
    roundTo: 1,
    ...bonus,
  };
  const policy = { scoreDecimals: 2, bonus: money } as Policy;
  const adjustments = veto ? [{ points: 0, veto, reason: '重大投诉' }] : [];
  const inputs = { period, employee: { ...whole, ...employee }, adjustments, unitCoefficient };
  const rated = { status: 'rated', grade: 'B', coefficient: '1', bonus: 500_000, ...result } as RatedResult;
  return reductionsOf({ policy, process: { leavers }, inputs }, rated);
}

describe('what made a bonus smaller', () => {
  it.each<[string, Case, unknown[]]>([
    ['nothing', {}, []],
    [
      'a grade below 1',
      { result: { grade: 'C', coefficient: '0.6' } },
      [{ rule: 'coefficient', grade: 'C', coefficient: '0.6' }],
    ],
    ['a veto', { veto: true, result: { coefficient: '0', bonus: 0 } }, [{ rule: 'veto' }]],
    ['the unit', { unitCoefficient: 0.9 }, [{ rule: 'unit-coefficient', coefficient: '0.9' }]],
    ['absences', { employee: { absentDays: 12 } }, [{ rule: 'absent', days: 12 }]],
    ['a late start', { employee: { hired: '2026-08-01' } }, [{ rule: 'part-of-period', days: 61, of: 92 }]],
    [
      'too short a service',
      { bonus: { minServiceDays: 30 }, employee: { absentDays: 70 }, result: { bonus: 0 } },
      [
        { rule: 'absent', days: 70 },
        { rule: 'short-service', days: 22, least: 30 },
      ],
    ],
    [
      'having left, unpaid',
      { leavers: 'none', employee: { left: '2026-09-25', bonusBase: 0 }, result: { bonus: 0 } },
      [
        { rule: 'unpaid-leaver', day: '2026-09-25' },
        { rule: 'part-of-period', days: 87, of: 92 },
      ],
    ],
    [
      'having left, paid for the days there',
      { employee: { left: '2026-09-25' } },
      [{ rule: 'part-of-period', days: 87, of: 92 }],
    ],
    ['no base', { employee: { bonusBase: 0 }, result: { bonus: 0 } }, [{ rule: 'no-base' }]],
    [
      'the cap',
      { bonus: { maxTimesBase: 1.5 }, result: { bonus: 750_000 } },
      [{ rule: 'cap', times: '1.5', cap: 750_000 }],
    ],
    ['a cap that is not reached', { bonus: { maxTimesBase: 2 } }, []],
    [
      'an empty pool, where the unit’s coefficient falls out',
      { bonus: { method: 'pool' }, unitCoefficient: 0.5, result: { bonus: 0 } },
      [{ rule: 'empty-pool' }],
    ],
  ])('%s', (_, given, expected) => {
    expect(reduced(given)).toEqual(expected);
  });

  it('says nothing of whoever has no bonus', () => {
    const { bonus: _, ...unpaid } = { status: 'rated', grade: 'B', bonus: 1 };
    const inputs = { period, employee: whole, adjustments: [] };
    const policy = { scoreDecimals: 2 } as Policy;
    expect(reductionsOf({ policy, process: { leavers: 'none' }, inputs }, unpaid as RatedResult)).toEqual([]);
  });
});
