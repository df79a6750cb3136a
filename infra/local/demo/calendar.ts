import { Temporal } from 'temporal-polyfill';
import type { NewCycle } from '#lib/app/cycles/create.ts';
import { daysAfter } from './moment.ts';
import { appraised } from './organisation.ts';
import { policyId } from './policy.ts';

/** A quarter of the demo: what HR planned, and on which days it happened. */
export interface Quarter {
  readonly plan: NewCycle;
  readonly created: string;
  readonly announced: string;
  /** Quarters from the third of 2026. */
  readonly away: number;
  /** The first and last days on which people rated. */
  readonly rated: { readonly from: string; readonly self: string; readonly others: string };
}

/** One that is over. */
export interface PastQuarter extends Quarter {
  readonly settled: string;
  readonly released: string;
  readonly closed: string;
}

const inWords = ['一', '二', '三', '四'];
const ordinals = ['First', 'Second', 'Third', 'Fourth'];
const ends = ['03-31', '06-30', '09-30', '12-31'];

type Days = [
  announce: string,
  opens: string,
  self: string,
  peer: string,
  customer: string,
  supervisor: string,
  closes: string,
  publish: string,
];

function plan(year: number, quarter: 1 | 2 | 3 | 4, version: number, days: Days, payMonth: string): NewCycle {
  const [announce, opens, self, peer, customer, supervisor, closes, publish] = days;
  return {
    name: {
      zh: `${year} 年第${inWords[quarter - 1] ?? ''}季度考核`,
      en: `${ordinals[quarter - 1] ?? ''} quarter ${year}`,
    },
    policy: { id: policyId, version },
    period: {
      label: `${year}Q${quarter}`,
      start: `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`,
      end: `${year}-${ends[quarter - 1] ?? ''}`,
    },
    units: [...appraised],
    dates: { announce, opens, self, peer, customer, supervisor, closes, publish },
    payMonth,
  };
}

/** A date, or the Monday after it on a weekend. */
export function onWeekday(date: string): string {
  const { dayOfWeek } = Temporal.PlainDate.from(date);
  return dayOfWeek <= 5 ? date : daysAfter(date, 8 - dayOfWeek);
}

/** A quarter on the days that are usual. After a new year everything is some days later. */
export function pastQuarterOf(year: number, quarter: 1 | 2 | 3 | 4): PastQuarter {
  const start = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
  const end = `${year}-${ends[quarter - 1] ?? ''}`;
  const after = (days: number) => onWeekday(daysAfter(end, days + (quarter === 4 ? 5 : 0)));
  const [self, peer] = [after(1), after(3)];
  const opens = onWeekday(daysAfter(end, -8));
  const announced = onWeekday(daysAfter(start, 8));
  const released = after(36);
  const days: Days = [announced, opens, self, peer, after(8), after(10), after(14), after(20)];
  return {
    plan: plan(year, quarter, 1, days, released.slice(0, 7)),
    created: onWeekday(daysAfter(start, -10)),
    announced,
    away: (year - 2026) * 4 + quarter - 3,
    rated: { from: opens, self, others: peer },
    settled: after(28),
    released,
    closed: after(45),
  };
}

export const thirdQuarter: Quarter = {
  plan: plan(
    2026,
    3,
    2,
    ['2026-07-01', '2026-09-21', '2026-10-12', '2026-09-30', '2026-10-12', '2026-10-14', '2026-10-16', '2026-10-20'],
    '2026-11',
  ),
  created: '2026-06-25',
  announced: '2026-07-01',
  away: 0,
  rated: { from: '2026-09-21', self: '2026-09-30', others: '2026-09-30' },
};

export const fourthQuarter: Quarter = {
  plan: plan(
    2026,
    4,
    2,
    ['2026-10-12', '2026-12-21', '2027-01-08', '2027-01-06', '2027-01-08', '2027-01-12', '2027-01-14', '2027-01-20'],
    '2027-02',
  ),
  created: '2026-09-28',
  announced: '2026-10-09',
  away: 1,
  rated: { from: '2026-12-21', self: '2027-01-08', others: '2027-01-08' },
};
