import { describe, expect, it } from 'vitest';
import { weekends } from '#lib/domain/calendar/work-calendar.ts';
import { afterWorkingDays, dayOf, endOfDay } from '#lib/domain/calendar/days.ts';
import { compareInstants } from '#lib/domain/calendar/instants.ts';

describe('a day', () => {
  it('ends when it ends in its zone', () => {
    expect(endOfDay('2026-09-30', 'Asia/Shanghai')).toBe('2026-09-30T15:59:59.999Z');
    expect(endOfDay('2026-02-28', 'UTC')).toBe('2026-02-28T23:59:59.999Z');
  });
  it('has 23 or 25 hours where clocks change', () => {
    const hours = (day: string, before: string) =>
      compareInstants(endOfDay(day, 'Europe/Berlin'), endOfDay(before, 'Europe/Berlin')) / 3_600_000;
    expect(hours('2026-03-29', '2026-03-28')).toBe(23);
    expect(hours('2026-10-25', '2026-10-24')).toBe(25);
  });
  it('is that of its end, and not of the moment after', () => {
    const end = endOfDay('2026-12-31', 'Asia/Shanghai');
    expect(dayOf(end, 'Asia/Shanghai')).toBe('2026-12-31');
    expect(dayOf(new Date(Date.parse(end) + 1).toISOString(), 'Asia/Shanghai')).toBe('2027-01-01');
  });
});

describe('working days on', () => {
  it.each([
    ['2026-10-20', 0, '2026-10-20'],
    ['2026-10-20', 1, '2026-10-21'],
    ['2026-10-20', 5, '2026-10-27'],
    ['2026-10-23', 1, '2026-10-26'],
    ['2026-10-24', 1, '2026-10-26'],
    ['2026-12-31', 2, '2027-01-04'],
  ])('from %s, %i: %s', (from, days, to) => {
    expect(afterWorkingDays(weekends, from, days)).toEqual({ day: to, gap: null });
  });
  const known = { kind: 'years', years: { 2026: { off: ['2026-10-01', '2026-10-02'], on: ['2026-10-10'] } } } as const;
  it.each([
    ['over a holiday', '2026-09-30', 1, '2026-10-05', null],
    ['with a Saturday that makes up for one', '2026-10-09', 1, '2026-10-10', null],
    ['into a year that nobody has entered', '2026-12-31', 2, '2027-01-04', '2027'],
    ['on the last day that is known', '2026-12-30', 1, '2026-12-31', null],
  ])('%s', (_what, from, days, day, gap) => {
    expect(afterWorkingDays(known, from, days)).toEqual({ day, gap });
  });
});

describe('instants', () => {
  it('are compared by what they mean, not by how they are written', () => {
    expect(compareInstants('2026-09-30T16:00:00Z', '2026-09-30T16:00:00.000Z')).toBe(0);
    expect(compareInstants('2026-09-30T23:59:00+08:00', '2026-09-30T16:00:00Z')).toBeLessThan(0);
    expect(compareInstants('2026-09-30T16:00:00.001Z', '2026-09-30T16:00:00Z')).toBeGreaterThan(0);
  });
});
