import { dayOf, isoDate } from '../number/calendar.ts';
import type { PeriodKind } from '../policy/policy.ts';

/** A calendar period: its label is 2026-07, 2026Q3, 2026H2 or 2026, its dates are inclusive. */
export interface CalendarPeriod {
  readonly kind: PeriodKind;
  readonly label: string;
  readonly start: string;
  readonly end: string;
}

const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const satisfies Record<PeriodKind, number>;

const labels = {
  month: (year, part) => `${year}-${String(part).padStart(2, '0')}`,
  quarter: (year, part) => `${year}Q${part}`,
  'half-year': (year, part) => `${year}H${part}`,
  year: (year) => year,
} as const satisfies Record<PeriodKind, (year: string, part: number) => string>;

const firstOf = (year: string, month: number) => `${year}-${String(month).padStart(2, '0')}-01`;

/** `part` counts the periods of a kind within the year, from 1. */
function periodIn(kind: PeriodKind, year: string, part: number): CalendarPeriod {
  const first = (part - 1) * months[kind] + 1;
  const after = first + months[kind];
  const next = after > 12 ? firstOf(String(Number(year) + 1), 1) : firstOf(year, after);
  const end = isoDate(dayOf(next) - 1);
  return { kind, label: labels[kind](year, part), start: firstOf(year, first), end };
}

/** Reads 2026-07, 2026Q3, 2026H2 or 2026; undefined for anything else. */
export function periodOf(label: string): CalendarPeriod | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])|Q([1-4])|H([12]))?$/.exec(label.trim());
  const [, year, month, quarter, half] = match ?? [];
  if (year === undefined) return undefined;
  if (month !== undefined) return periodIn('month', year, Number(month));
  if (quarter !== undefined) return periodIn('quarter', year, Number(quarter));
  if (half !== undefined) return periodIn('half-year', year, Number(half));
  return periodIn('year', year, 1);
}

/** The period of a kind in which a day lies. */
export function periodAt(kind: PeriodKind, date: string): CalendarPeriod {
  return periodIn(kind, date.slice(0, 4), Math.ceil(Number(date.slice(5, 7)) / months[kind]));
}

export function periodAfter({ kind, end }: CalendarPeriod): CalendarPeriod {
  return periodAt(kind, isoDate(dayOf(end) + 1));
}
