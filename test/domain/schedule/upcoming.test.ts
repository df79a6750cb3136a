import { describe, expect, it } from 'vitest';
import { chinaYears } from '#lib/domain/calendar/china.ts';
import { periodOf } from '#lib/domain/calendar/period.ts';
import { isWorkingDay, type WorkCalendar, weekends } from '#lib/domain/calendar/work-calendar.ts';
import type { Assignment } from '#lib/domain/schedule/assignment.ts';
import { datesOf, usualOffsets } from '#lib/domain/schedule/offsets.ts';
import { upcoming } from '#lib/domain/schedule/upcoming.ts';

const china: WorkCalendar = { kind: 'years', years: chinaYears };

const quarterly: Assignment = {
  id: 'quarterly',
  name: { zh: '季度考核', en: 'Quarterly' },
  policy: 'service-centre-quarterly',
  kind: 'quarter',
  covers: { units: ['客服部'], posts: [], employment: 'all', minServiceMonths: 0 },
  calendar: 'statutory',
  offsets: usualOffsets,
  payAfterMonths: 1,
  since: '2026Q1',
  state: 'active',
  exceptions: {},
};

describe('the dates of a period', () => {
  it.each([
    ['2026Q1', '2026-01-04', '2026-03-20', '2026-04-03', '2026-04-15', '2026-04-22'],
    ['2026Q2', '2026-04-01', '2026-06-18', '2026-07-03', '2026-07-14', '2026-07-21'],
    ['2026Q3', '2026-07-01', '2026-09-20', '2026-10-10', '2026-10-20', '2026-10-27'],
    ['2025Q4', '2025-10-09', '2025-12-22', '2026-01-06', '2026-01-15', '2026-01-22'],
    ['2024Q1', '2024-01-02', '2024-03-21', '2024-04-03', '2024-04-15', '2024-04-22'],
    ['2025', '2025-01-02', '2025-12-22', '2026-01-06', '2026-01-15', '2026-01-22'],
    ['2026-09', '2026-09-01', '2026-09-20', '2026-10-10', '2026-10-20', '2026-10-27'],
    ['2026H1', '2026-01-04', '2026-06-18', '2026-07-03', '2026-07-14', '2026-07-21'],
  ])('%s: announced %s, open %s, own part due %s, closed %s, out %s', (label, ...wanted) => {
    const { announce, opens, self, closes, publish } = datesOf(periodOf(label)!, usualOffsets, china);
    expect([announce, opens, self, closes, publish]).toEqual(wanted);
  });

  it('are working days of whichever calendar', () => {
    for (const calendar of [china, weekends]) {
      const dates = ['2024Q1', '2024Q3', '2025H1', '2026-05'].flatMap((label) =>
        Object.values(datesOf(periodOf(label)!, usualOffsets, calendar)),
      );
      expect(dates.filter((date) => !isWorkingDay(calendar, date))).toEqual([]);
    }
  });
});

describe('what is planned for the next twelve months', () => {
  const ahead = (of: Partial<Assignment>) => upcoming({ ...quarterly, ...of }, china, '2026-02-10', '2027-02-10');
  const said = (of: Partial<Assignment>) =>
    ahead(of).map((one) => [one.period.label, one.state, one.state === 'gap' ? one.year : '']);

  it('begins with the period that runs and names the year that nobody has entered yet', () => {
    expect(said({})).toEqual([
      ['2026Q1', 'planned', ''],
      ['2026Q2', 'planned', ''],
      ['2026Q3', 'planned', ''],
      ['2026Q4', 'gap', '2027'],
      ['2027Q1', 'gap', '2027'],
    ]);
  });
  it('has dates everywhere on plain weekends', () => {
    const all = upcoming(quarterly, weekends, '2026-02-10', '2027-02-10');
    expect(all.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'planned'));
  });
  it('does not reach back before the assignment begins', () => {
    expect(said({ since: '2026Q3' }).map(([label]) => label)).toEqual(['2026Q3', '2026Q4', '2027Q1']);
  });
  it('leaves out what HR skips, and keeps the dates that HR moved', () => {
    const [, second, third] = ahead({
      exceptions: { '2026Q2': { skip: true, reason: '系统切换' }, '2026Q3': { dates: { publish: '2026-11-02' } } },
    });
    expect(second).toMatchObject({ state: 'skipped', reason: '系统切换' });
    expect(third).toMatchObject({
      state: 'planned',
      moved: true,
      dates: { publish: '2026-11-02', opens: '2026-09-20' },
    });
  });
  it.each([
    ['month', 13],
    ['quarter', 5],
    ['half-year', 3],
    ['year', 2],
  ] as const)('of kind %s are %i periods', (kind, count) => {
    expect(upcoming({ ...quarterly, kind, since: '2020' }, weekends, '2026-02-10', '2027-02-10')).toHaveLength(count);
  });
});
