import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnpaidLeaver } from '#lib/domain/incentives/leaver.ts';
import { dayOf, isoDate } from '#lib/domain/number/calendar.ts';
import { absentDaysIn } from '#lib/domain/organisation/leave.ts';
import { type Leave, leaveTypes } from '#lib/domain/organisation/person.ts';

const quarter = { start: '2026-07-01', end: '2026-09-30' };
const sick = (from: string, to: string): Leave => ({ type: 'sick', from, to });
const served = { hired: '2020-01-01', left: null };

describe('the days of leave that count', () => {
  it.each<[string, Leave[], number, { hired: string; left: string | null }?]>([
    ['none', [], 0],
    ['one day', [sick('2026-08-03', '2026-08-03')], 1],
    ['weekends are calendar days', [sick('2026-08-07', '2026-08-10')], 4],
    ['only within the period', [sick('2026-06-20', '2026-07-02'), sick('2026-09-30', '2026-11-30')], 3],
    ['a type that the policy does not name', [{ type: 'annual', from: '2026-08-03', to: '2026-08-07' }], 0],
    ['overlapping spans once', [sick('2026-08-01', '2026-08-10'), sick('2026-08-05', '2026-08-12')], 12],
    ['one within the other once', [sick('2026-08-01', '2026-08-31'), sick('2026-08-05', '2026-08-12')], 31],
    [
      'two types, the same days once',
      [sick('2026-08-01', '2026-08-10'), { type: 'unpaid', from: '2026-08-10', to: '2026-08-11' }],
      11,
    ],
    [
      'not before the hire nor after the last day',
      [sick('2026-07-01', '2026-09-30')],
      10,
      { hired: '2026-08-01', left: '2026-08-10' },
    ],
    ['a whole period away', [sick('2026-01-01', '2026-12-31')], 92],
  ])('%s', (_, leave, days, of = served) => {
    expect(absentDaysIn({ leave, ...of }, quarter, ['sick', 'unpaid'])).toBe(days);
  });

  it('is as many as there are different days, in whatever order and overlap', () => {
    const day = fc.integer({ min: dayOf('2026-06-01'), max: dayOf('2026-10-31') });
    const aLeave = fc.record({ type: fc.constantFrom(...leaveTypes), a: day, b: day });
    fc.assert(
      fc.property(fc.array(aLeave, { maxLength: 8 }), (spans) => {
        const leave = spans.map(({ type, a, b }) => ({
          type,
          from: isoDate(Math.min(a, b)),
          to: isoDate(Math.max(a, b)),
        }));
        const days = new Set<number>();
        for (const { type, from, to } of leave)
          if (type === 'sick') for (let one = dayOf(from); one <= dayOf(to); one += 1) days.add(one);
        const within = [...days].filter((one) => one >= dayOf(quarter.start) && one <= dayOf(quarter.end));
        expect(absentDaysIn({ leave, ...served }, quarter, ['sick'])).toBe(within.length);
      }),
    );
  });
});

it('a leaver goes without a bonus only where the policy says so, and only before the period’s last day', () => {
  const none = { leavers: 'none' } as const;
  expect(isUnpaidLeaver(none, { left: '2026-09-29' }, quarter)).toBe(true);
  expect(isUnpaidLeaver(none, { left: '2026-09-30' }, quarter)).toBe(false);
  expect(isUnpaidLeaver(none, { left: null }, quarter)).toBe(false);
  expect(isUnpaidLeaver({ leavers: 'prorated' }, { left: '2026-08-01' }, quarter)).toBe(false);
});
