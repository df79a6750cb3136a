import type { BonusRow, BonusSheet, BonusTotals, Totals } from '#lib/export/bonus-sheet.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';

export const service = { id: 'service', zh: '客服部', en: 'Service' };
export const technics = { id: 'technics', zh: '技术部', en: 'Technics' };

export function aBonusRow(row: Partial<BonusRow> = {}): BonusRow {
  return {
    number: '0417',
    name: '张三',
    unit: service,
    post: { zh: '坐席', en: 'Agent' },
    score: '85.20',
    grade: 'A',
    coefficient: '1.2',
    proration: '88/92',
    base: 1_000_000,
    bonus: 883_340,
    note: '',
    ...row,
  };
}

export function anUnratedRow(row: Partial<BonusRow> = {}): BonusRow {
  const nothing = { score: null, grade: null, coefficient: null, proration: null, base: null, bonus: null };
  return aBonusRow({ ...nothing, note: '未评：缺上级评价', ...row });
}

export function aBonusSheet(rows: readonly BonusRow[], sheet: Partial<BonusSheet> = {}): BonusSheet {
  return {
    cycle: { zh: '2026年第三季度考核', en: 'Appraisal of 2026 Q3' },
    period: '2026Q3',
    payMonth: '2026-11',
    currency: 'CNY',
    run: 1,
    status: 'final',
    exportedAt: '2026-11-02T09:00:00+08:00',
    language: 'zh',
    policy: { id: 'service-quarterly', version: 3, sha256: 'ab'.repeat(32), calculation: aPolicy() },
    totals: totalsOf(rows),
    ...sheet,
  };
}

/** Totals that fit the rows, with 100.00 kept back and 0.01 left over in each unit. */
export function totalsOf(rows: readonly BonusRow[]): BonusTotals {
  const kept = { earlier: 0, reserve: 10_000, unallocated: 1 };
  const units = [service, technics].map((unit) => {
    const members = rows.filter((row) => row.unit.id === unit.id);
    const paid = members.reduce((sum, { bonus }) => sum + (bonus ?? 0), 0);
    return { unit, people: members.length, pool: paid + 10_001, paid, ...kept };
  });
  const over = (field: keyof Totals) => units.reduce((sum, unit) => sum + unit[field], 0);
  return {
    units,
    all: {
      people: over('people'),
      pool: over('pool'),
      earlier: over('earlier'),
      paid: over('paid'),
      reserve: over('reserve'),
      unallocated: over('unallocated'),
    },
  };
}

export function aPolicy(policy: Partial<Policy> = {}): Policy {
  return {
    id: 'service-quarterly',
    name: { zh: '服务中心季度考核', en: 'Service centre, quarterly' },
    period: 'quarter',
    scoreDecimals: 2,
    minCoverage: 50,
    maxScore: 100,
    scales: { five: { min: 1, max: 5, step: 1, pointsAtMin: 20, pointsAtMax: 100 } },
    raters: {
      self: { weight: 20, minResponses: 1, whenMissing: 'redistribute' },
      supervisor: { weight: 80, minResponses: 1, whenMissing: 'block' },
    },
    dimensions: [
      {
        id: 'results',
        name: { zh: '工作业绩', en: 'Results' },
        weight: 62.5,
        indicators: [
          {
            id: 'resolution-rate',
            name: { zh: '解决率', en: 'Resolution rate' },
            weight: 100,
            metric: {
              id: 'resolution',
              of: 'employee',
              curve: [
                [0.7, 0],
                [0.95, 100],
              ],
              whenMissing: 'redistribute',
            },
          },
        ],
      },
      {
        id: 'attitude',
        name: { zh: '工作态度', en: 'Attitude' },
        weight: 37.5,
        indicators: [{ id: 'care', name: { zh: '服务态度', en: 'Care' }, weight: 100, rating: { scale: 'five' } }],
      },
    ],
    adjustments: { cap: 10, vetoGrade: 'C' },
    grades: {
      method: 'thresholds',
      bands: [
        { grade: 'A', min: 85 },
        { grade: 'B', min: 0 },
      ],
    },
    bonus: { method: 'pool', coefficients: { A: 1.2, B: 1 }, unitCoefficients: { 客服部: 1.1 }, roundTo: 1 },
    promotion: { require: [{ dimension: 'attitude', min: 85 }] },
    ...policy,
  };
}
