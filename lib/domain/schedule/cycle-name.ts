import type { CalendarPeriod } from '../calendar/period.ts';
import type { Names, PeriodKind } from '../policy/policy.ts';

const quarters = [
  { zh: '一', en: 'First' },
  { zh: '二', en: 'Second' },
  { zh: '三', en: 'Third' },
  { zh: '四', en: 'Fourth' },
] as const;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const names = {
  month: (year, first) => ({ zh: `${year} 年 ${first} 月考核`, en: `${months[first - 1] ?? ''} ${year}` }),
  quarter: (year, first) => {
    const quarter = quarters[(first - 1) / 3];
    return { zh: `${year} 年第${quarter?.zh ?? ''}季度考核`, en: `${quarter?.en ?? ''} quarter ${year}` };
  },
  'half-year': (year, first) => ({
    zh: `${year} 年${first === 1 ? '上' : '下'}半年考核`,
    en: `${first === 1 ? 'First' : 'Second'} half of ${year}`,
  }),
  year: (year) => ({ zh: `${year} 年度考核`, en: `Year ${year}` }),
} as const satisfies Record<PeriodKind, (year: string, firstMonth: number) => Names>;

/** How the appraisal of a period is called unless somebody calls it otherwise: "2026 年第三季度考核". */
export function cycleName({ kind, start }: Pick<CalendarPeriod, 'kind' | 'start'>): Names {
  return names[kind](start.slice(0, 4), Number(start.slice(5, 7)));
}

/** The month of payment, so many months after that of publication: 2027-01 after 2026-12-20 with 1. */
export function payMonthOf(publish: string, months: number): string {
  const month = Number(publish.slice(0, 4)) * 12 + Number(publish.slice(5, 7)) - 1 + months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The other way round: how many months after its publication a cycle is paid, of what an assignment may say. */
export function payMonthsAfter(publish: string, payMonth: string): number {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Math.min(6, Math.max(0, monthOf(payMonth) - monthOf(publish)));
}
