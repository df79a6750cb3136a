import { describe, expect, it } from 'vitest';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { CycleReport } from '#lib/domain/reports/cycle-report.ts';
import type { UnitReport } from '#lib/domain/reports/unit-report.ts';
import { besideLast, cycleBefore, pastOf } from '#lib/domain/simulation/last-cycle.ts';

const none: Partial<Cycle> = {};
/** Only what is read of it. */
const aCycle = (label: string, start: string, end: string, over = none) =>
  ({
    id: label,
    period: { label, start, end },
    policy: { id: 'service', version: 1 },
    assignment: null,
    state: 'published',
    ...over,
  }) as Cycle;

const first = aCycle('2026Q1', '2026-01-01', '2026-03-31', { state: 'closed' });
const second = aCycle('2026Q2', '2026-04-01', '2026-06-30');
const third = aCycle('2026Q3', '2026-07-01', '2026-09-30', { state: 'open' });

describe('the cycle before', () => {
  it('is the newest of the policy that is out', () => {
    expect(cycleBefore(third, [third, first, second])?.id).toBe('2026Q2');
    expect(cycleBefore(third, [third, { ...second, state: 'review' }, first])?.id).toBe('2026Q1');
    expect(cycleBefore(first, [third, second, first])).toBeUndefined();
  });

  it('is of the same kind of period and has ended before', () => {
    const year = aCycle('2025', '2025-01-01', '2025-12-31');
    const beside = aCycle('2026Q3', '2026-07-01', '2026-09-30', { id: 'beside' });
    expect(cycleBefore(third, [year, beside])).toBeUndefined();
  });

  it('is of the same assignment, under whatever policy, before it is of the same policy', () => {
    const planned = { assignment: 'a' };
    const own = { ...first, ...planned, policy: { id: 'older', version: 3 } };
    expect(cycleBefore({ ...third, ...planned }, [own, second])?.id).toBe('2026Q1');
    expect(cycleBefore({ ...third, assignment: 'b' }, [own, second])?.id).toBe('2026Q2');
    expect(cycleBefore(third, [{ ...second, policy: { id: 'other', version: 1 } }])).toBeUndefined();
  });
});

describe('what came of it', () => {
  const aUnit = (unit: string, paid: number | null, [a, b]: readonly [number, number]) =>
    ({
      unit,
      bonus: paid === null ? null : { total: paid },
      rated: a + b,
      grades: [
        { grade: 'A', people: a },
        { grade: 'B', people: b },
      ],
    }) as unknown as UnitReport;
  const units = [aUnit('x', 1_000, [1, 2]), aUnit('y', 500, [0, 4]), aUnit('z', 70, [9, 9])];
  const report = { units, currency: 'CNY' } as unknown as CycleReport;

  it('is summed up over the units that take part in both', () => {
    const { all, units: each } = pastOf(report, { units: ['y', 'x', 'new'], currency: 'CNY' });
    expect(all).toEqual({
      rated: 7,
      cost: 1_500,
      grades: new Map([
        ['A', 1],
        ['B', 6],
      ]),
    });
    expect([...each.keys()]).toEqual(['x', 'y']);
  });

  it('has no cost in another currency, or where nothing was paid', () => {
    expect(pastOf(report, { units: ['x'], currency: 'EUR' }).all.cost).toBeNull();
    const unpaid = { ...report, units: [aUnit('x', null, [1, 2])] };
    expect(pastOf(unpaid, { units: ['x'], currency: 'CNY' }).all.cost).toBeNull();
  });

  it('stands beside every grade, also one that is gone', () => {
    const past = pastOf(report, { units: ['x'], currency: 'CNY' }).all;
    const grades = [{ grade: 'A', now: 2, tried: 3 }];
    expect(besideLast(grades, past)).toEqual([
      { grade: 'A', now: 2, tried: 3, last: 1 },
      { grade: 'B', now: 0, tried: 0, last: 2 },
    ]);
    expect(besideLast(grades, undefined)).toEqual([{ grade: 'A', now: 2, tried: 3, last: null }]);
  });
});
