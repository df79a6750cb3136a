import { describe, expect, it } from 'vitest';
import { chinaYears } from '#lib/domain/calendar/china.ts';
import { type WorkCalendar, weekends } from '#lib/domain/calendar/work-calendar.ts';
import { amount, date, dateTime, daysUntil, money, number, time, timeLeft } from '../../web/ui/format.ts';

describe('dates', () => {
  it('are written as people say them', () => {
    expect(date('zh', '2026-09-30')).toBe('9 月 30 日');
    expect(date('zh', '2026-09-30', { year: true, weekday: true })).toBe('2026 年 9 月 30 日，星期三');
    expect(date('en', '2026-09-30')).toBe('30 September');
    expect(date('en', '2026-09-30', { year: true, weekday: true })).toBe('Wednesday, 30 September 2026');
  });

  it('are those of the organisation, wherever the reader is', () => {
    expect(date('zh', '2026-09-30T16:30:00Z')).toBe('10 月 1 日');
    expect(time('2026-09-30T02:32:00Z')).toBe('10:32');
    expect(dateTime('en', '2026-09-18T14:20:00+08:00')).toBe('18 September, 14:20');
  });

  it('count whole days from the day it is now', () => {
    const late = new Date('2026-09-27T23:59:00+08:00');
    expect(daysUntil('2026-09-30', late)).toBe(3);
    expect(daysUntil('2026-09-27T18:00:00+08:00', late)).toBe(0);
    expect(daysUntil('2026-09-26', late)).toBe(-1);
  });

  it.each([
    ['2026-09-30', '还有 3 个工作日', '3 working days left'],
    ['2026-09-28', '还有 1 个工作日', '1 working day left'],
    ['2026-10-05', '还有 6 个工作日', '6 working days left'],
    // Only a weekend is left of it, which is no reason to say that nothing is.
    ['2026-09-26', '还有 1 天', '1 day left'],
    ['2026-09-25', '今天截止', 'due today'],
    ['2026-09-23', '已过 2 天', '2 days late'],
  ])('say what is left until %s in working days', (day, zh, en) => {
    const friday = new Date('2026-09-25T09:00:00+08:00');
    expect([timeLeft('zh', day, friday, weekends), timeLeft('en', day, friday, weekends)]).toEqual([zh, en]);
  });
  it('count the days that are worked, and weekdays where a year is not known', () => {
    const calendar: WorkCalendar = { kind: 'years', years: chinaYears };
    const before = new Date('2026-09-30T09:00:00+08:00');
    expect(timeLeft('zh', '2026-10-10', before, calendar)).toBe('还有 3 个工作日');
    expect(timeLeft('zh', '2027-01-05', new Date('2026-12-30T09:00:00+08:00'), calendar)).toBe('还有 4 个工作日');
  });
});

describe('money', () => {
  it('is exact, grouped, and said in the reader’s form', () => {
    expect(money('zh', 883340, 'CNY')).toBe('8,833.40 元');
    expect(money('en', 883340, 'CNY')).toBe('¥8,833.40');
    expect(money('en', -1, 'CNY')).toBe('−¥0.01');
    expect(money('zh', 1999, 'USD')).toBe('$19.99');
    expect(amount('900719925474099312', 'CNY')).toBe('9,007,199,254,740,993.12');
    expect(amount(5, 'JPY')).toBe('5');
  });
});

it('groups figures and changes nothing else', () => {
  expect(number('4542760')).toBe('4,542,760');
  expect(number('85.2650')).toBe('85.2650');
  expect(number('-1193.5')).toBe('−1,193.5');
});
