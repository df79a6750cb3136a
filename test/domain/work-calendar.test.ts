import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaYears } from '#lib/domain/calendar/china.ts';
import {
  isWorkingDay,
  type WorkCalendar,
  weekends,
  workingDayFrom,
  workingDaysFrom,
  workingDaysLeft,
} from '#lib/domain/calendar/work-calendar.ts';
import { dayOf, isoDate } from '#lib/domain/number/calendar.ts';

const china: WorkCalendar = { kind: 'years', years: chinaYears };

/** Working days of each month as the published arrangements give them. */
const perMonth: Record<string, readonly number[]> = {
  2023: [18, 20, 23, 20, 21, 21, 21, 23, 20, 19, 22, 21],
  2024: [22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22],
  2025: [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23],
  2026: [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23],
};

const daysOf = (year: string, month: number): string[] => {
  const first = dayOf(`${year}-${String(month).padStart(2, '0')}-01`);
  return Array.from({ length: 31 }, (_, place) => isoDate(first + place)).filter(
    (day) => Number(day.slice(5, 7)) === month,
  );
};

describe("China's calendar", () => {
  for (const [year, counts] of Object.entries(perMonth))
    it.each(counts.map((count, place) => [place + 1, count]))(`has in ${year}-%i %i working days`, (month, count) => {
      expect(daysOf(year, month).filter((day) => isWorkingDay(china, day))).toHaveLength(count);
    });

  it.each(Object.values(chinaYears).flatMap(({ on }) => on))('works on the weekend day %s', (day) => {
    expect([isWorkingDay(weekends, day), isWorkingDay(china, day)]).toEqual([false, true]);
  });

  it.each(Object.values(chinaYears).flatMap(({ off }) => off))('rests on the holiday %s', (day) => {
    expect(isWorkingDay(china, day)).toBe(false);
  });

  it('lists only days of the year under which they stand, in order and once', () => {
    for (const [year, { off, on }] of Object.entries(chinaYears))
      for (const days of [off, on]) {
        expect(days.every((day) => day.startsWith(year))).toBe(true);
        expect(days).toEqual([...new Set(days)].toSorted());
      }
  });

  it.each([
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-09-30', 2, '2026-10-09'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-09-30', 4, '2026-10-12'],
    ['2026-09-30', -1, '2026-09-29'],
    ['2026-09-30', 0, '2026-09-30'],
    ['2026-10-01', 0, '2026-10-08'],
    ['2026-10-08', -1, '2026-09-30'],
    ['2026-09-21', -1, '2026-09-20'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-02-24', 4, '2026-02-28'],
    ['2026-02-27', 1, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-02'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2024-12-31', 1, '2025-01-02'],
    ['2025-12-31', 15, '2026-01-22'],
    ['2026-12-31', -7, '2026-12-22'],
  ])('counts from %s %i working days to %s', (from, days, to) => {
    expect(workingDaysFrom(china, from, days)).toBe(to);
  });

  it.each([
    ['2026-12-31', 1, '2027'],
    ['2026-12-31', 15, '2027'],
    ['2027-01-01', 0, '2027'],
    ['2023-01-03', -1, '2022'],
    ['2031-05-05', 3, '2031'],
  ])('says that from %s by %i it would have to guess %s', (from, days, year) => {
    expect(() => workingDaysFrom(china, from, days)).toThrow(
      expect.objectContaining({ code: 'calendar-gap', params: { year } }),
    );
  });
});

describe('plain weekends', () => {
  it.each([
    ['2026-10-23', 1, '2026-10-26'],
    ['2026-10-24', 1, '2026-10-26'],
    ['2026-10-24', 0, '2026-10-26'],
    ['2026-10-25', -1, '2026-10-23'],
    ['2026-12-31', 2, '2027-01-04'],
    ['2028-02-28', 1, '2028-02-29'],
    ['1969-12-31', 1, '1970-01-01'],
    ['1969-12-26', 1, '1969-12-29'],
  ])('from %s, %i: %s', (from, days, to) => {
    expect(workingDaysFrom(weekends, from, days)).toBe(to);
  });
  it('agree with the weekday of every day of four centuries', () => {
    const first = dayOf('1900-01-01');
    const dates = Array.from({ length: dayOf('2300-01-01') - first }, (_, place) => isoDate(first + place));
    const plain = (date: string) => ![0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay());
    expect(dates.filter((date) => isWorkingDay(weekends, date) !== plain(date))).toEqual([]);
  });
});

describe('laws', () => {
  const dates = fc.integer({ min: dayOf('2023-03-01'), max: dayOf('2026-10-01') }).map(isoDate);
  const calendars = fc.constantFrom(china, weekends);
  const run = (law: (date: string, days: number, calendar: WorkCalendar) => void) =>
    fc.assert(fc.property(dates, fc.integer({ min: 1, max: 40 }), calendars, law), { numRuns: 500 });

  it('where one arrives is a working day, and what was left is what was gone', () =>
    run((date, days, calendar) => {
      const there = workingDaysFrom(calendar, date, days);
      expect(isWorkingDay(calendar, there)).toBe(true);
      expect(workingDaysLeft(calendar, date, there)).toBe(days);
    }));
  it('back again from a working day is where one was', () =>
    run((date, days, calendar) => {
      const first = workingDayFrom(calendar, date);
      expect(workingDaysFrom(calendar, workingDaysFrom(calendar, first, days), -days)).toBe(first);
    }));
  it('two steps are as far as one of both', () =>
    run((date, days, calendar) => {
      const half = workingDaysFrom(calendar, date, days);
      expect(workingDaysFrom(calendar, half, 3)).toBe(workingDaysFrom(calendar, date, days + 3));
    }));
  it('nothing is left of a term that is over', () =>
    run((date, days, calendar) => {
      expect(workingDaysLeft(calendar, date, isoDate(dayOf(date) - days))).toBe(0);
    }));
});
