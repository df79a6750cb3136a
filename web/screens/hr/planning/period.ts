import type { CycleDates } from '#lib/domain/lifecycle/cycle.ts';
import type { PeriodKind } from '#lib/domain/policy/policy.ts';
import { addDays, afterWorkdays, onWorkday } from '../shared/days.ts';

export interface Period {
  kind: PeriodKind;
  year: string;
  /** Month 1–12, quarter 1–4, half 1–2; 1 of a year. */
  part: number;
  start: string;
  end: string;
}

const two = (part: number) => String(part).padStart(2, '0');

/** First and last day of `months` months, the first of them given. */
function span(year: string, month: number, months: number): { start: string; end: string } {
  const after = month + months;
  const next = after > 12 ? `${Number(year) + 1}-${two(after - 12)}-01` : `${year}-${two(after)}-01`;
  return { start: `${year}-${two(month)}-01`, end: addDays(next, -1) };
}

/** Reads 2026Q4, 2026-10, 2026H2 or 2026; undefined for anything else. */
export function periodOf(label: string): Period | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])|Q([1-4])|H([12]))?$/.exec(label.trim());
  const [, year, month, quarter, half] = match ?? [];
  if (year === undefined) return undefined;
  if (month !== undefined) return { kind: 'month', year, part: Number(month), ...span(year, Number(month), 1) };
  if (quarter !== undefined)
    return { kind: 'quarter', year, part: Number(quarter), ...span(year, Number(quarter) * 3 - 2, 3) };
  if (half !== undefined)
    return { kind: 'half-year', year, part: Number(half), ...span(year, Number(half) * 6 - 5, 6) };
  return { kind: 'year', year, part: 1, ...span(year, 1, 12) };
}

/** The label of the period of a kind in which a day lies. */
export function labelAt(kind: PeriodKind, day: string): string {
  const [year = '', month = '1'] = day.split('-');
  const number = Number(month);
  switch (kind) {
    case 'month':
      return `${year}-${two(number)}`;
    case 'quarter':
      return `${year}Q${Math.ceil(number / 3)}`;
    case 'half-year':
      return `${year}H${Math.ceil(number / 6)}`;
    case 'year':
      return year;
    default:
      return kind satisfies never;
  }
}

/** Working days from the last day of the period to each date: the product's usual rhythm. */
const rhythm = { self: 3, peer: 5, customer: 5, supervisor: 8, closes: 10, publish: 15 } as const;
const OPENS_BEFORE = -7;

/** Sensible dates, counted from the period's end. */
export function datesAfter(end: string): CycleDates {
  const on = (days: number) => onWorkday(afterWorkdays(end, days));
  return {
    opens: on(OPENS_BEFORE),
    self: on(rhythm.self),
    peer: on(rhythm.peer),
    customer: on(rhythm.customer),
    supervisor: on(rhythm.supervisor),
    closes: on(rhythm.closes),
    publish: on(rhythm.publish),
  };
}

/** The month after the results are out. */
export function payMonthAfter(publish: string): string {
  const [year = '', month = '1'] = publish.split('-');
  return month === '12' ? `${Number(year) + 1}-01` : `${year}-${two(Number(month) + 1)}`;
}
