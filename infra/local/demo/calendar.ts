import type { NewCycle } from '#lib/app/cycles/create.ts';
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

function plan(
  year: number,
  quarter: 1 | 2 | 3 | 4,
  version: number,
  days: [
    opens: string,
    self: string,
    peer: string,
    customer: string,
    supervisor: string,
    closes: string,
    publish: string,
  ],
  payMonth: string,
): NewCycle {
  const [opens, self, peer, customer, supervisor, closes, publish] = days;
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
    dates: { opens, self, peer, customer, supervisor, closes, publish },
    payMonth,
  };
}

export const firstQuarter: PastQuarter = {
  plan: plan(
    2026,
    1,
    1,
    ['2026-03-23', '2026-04-01', '2026-04-03', '2026-04-08', '2026-04-10', '2026-04-14', '2026-04-20'],
    '2026-05',
  ),
  created: '2025-12-22',
  announced: '2026-01-04',
  away: -2,
  rated: { from: '2026-03-23', self: '2026-04-01', others: '2026-04-03' },
  settled: '2026-04-28',
  released: '2026-05-06',
  closed: '2026-05-15',
};

export const secondQuarter: PastQuarter = {
  plan: plan(
    2026,
    2,
    1,
    ['2026-06-22', '2026-07-01', '2026-07-03', '2026-07-08', '2026-07-10', '2026-07-14', '2026-07-20'],
    '2026-08',
  ),
  created: '2026-03-25',
  announced: '2026-04-01',
  away: -1,
  rated: { from: '2026-06-22', self: '2026-07-01', others: '2026-07-03' },
  settled: '2026-07-28',
  released: '2026-08-03',
  closed: '2026-08-14',
};

export const thirdQuarter: Quarter = {
  plan: plan(
    2026,
    3,
    2,
    ['2026-09-21', '2026-10-12', '2026-09-30', '2026-10-12', '2026-10-14', '2026-10-16', '2026-10-20'],
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
    ['2026-12-21', '2027-01-08', '2027-01-06', '2027-01-08', '2027-01-12', '2027-01-14', '2027-01-20'],
    '2027-02',
  ),
  created: '2026-09-28',
  announced: '2026-10-09',
  away: 1,
  rated: { from: '2026-12-21', self: '2027-01-08', others: '2027-01-08' },
};
