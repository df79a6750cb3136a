import { describe, expect, it } from 'vitest';
import { periodAfter, periodAt, periodOf } from '#lib/domain/calendar/period.ts';

describe('a calendar period', () => {
  it.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026Q1', '2026-01-01', '2026-03-31'],
    ['2026Q4', '2026-10-01', '2026-12-31'],
    ['2026H1', '2026-01-01', '2026-06-30'],
    ['2026H2', '2026-07-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
  ])('%s is from %s to %s, and each of its ends lies in it', (label, start, end) => {
    const period = periodOf(label)!;
    expect(period).toMatchObject({ label, start, end });
    expect([periodAt(period.kind, start), periodAt(period.kind, end)]).toEqual([period, period]);
  });

  it.each(['', '26Q1', '2026Q5', '2026Q0', '2026-13', '2026-00', '2026H3', '2026-1', 'Q1 2026', '2026-01-01'])(
    'is not %j',
    (label) => expect(periodOf(label)).toBeUndefined(),
  );

  it.each([
    ['month', '2026-12', '2027-01'],
    ['quarter', '2026Q4', '2027Q1'],
    ['half-year', '2026H1', '2026H2'],
    ['year', '2026', '2027'],
  ] as const)('of a %s: after %s comes %s', (_kind, label, next) => {
    expect(periodAfter(periodOf(label)!).label).toBe(next);
  });

  it.each(['month', 'quarter', 'half-year', 'year'] as const)('of a %s leaves no day out in ten years', (kind) => {
    const periods = [periodAt(kind, '2020-01-01')];
    while (periods.at(-1)!.end < '2029-12-31') periods.push(periodAfter(periods.at(-1)!));
    const gaps = periods.slice(1).map(({ start }, place) => Date.parse(start) - Date.parse(periods[place]!.end));
    expect(new Set(gaps)).toEqual(new Set([86_400_000]));
    expect(periods.at(-1)!.end).toBe('2029-12-31');
  });
});
