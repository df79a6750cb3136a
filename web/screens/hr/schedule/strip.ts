import { addDays, daysBetween } from '../shared/days.ts';
import type { Upcoming } from './types.ts';

/** Twelve months from the first of this one. */
export interface Year {
  readonly from: string;
  /** Exclusive. */
  readonly to: string;
  readonly months: readonly string[];
}

const monthAfter = (month: string, count: number): string => {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}-01`;
};

export function yearFrom(today: string): Year {
  const months = Array.from({ length: 12 }, (_, place) => monthAfter(today, place));
  return { from: monthAfter(today, 0), to: monthAfter(today, 12), months };
}

/** Where a day lies, in percent; days outside lie at the edge. */
export function percentAt({ from, to }: Year, day: string): number {
  const days = daysBetween(from, to);
  return (Math.min(Math.max(daysBetween(from, day), 0), days) / days) * 100;
}

export type Phase = 'announced' | 'open' | 'review' | 'published';

export interface Stretch {
  readonly phase: Phase;
  readonly from: string;
  /** Exclusive; of what is published, the day after. */
  readonly to: string;
}

/** The phases of a period that lie within the year, each as long as it lasts; publication is a day. */
export function stretchesOf({ dates }: Pick<Upcoming, 'dates'>, year: Year): Stretch[] {
  if (dates === undefined) return [];
  const { announce, opens, closes, publish } = dates;
  const all: Stretch[] = [
    { phase: 'announced', from: announce, to: opens },
    { phase: 'open', from: opens, to: addDays(closes, 1) },
    { phase: 'review', from: addDays(closes, 1), to: publish },
    { phase: 'published', from: publish, to: addDays(publish, 1) },
  ];
  return all.filter(({ from, to }) => from < to && to > year.from && from < year.to);
}

/** Whether anything of a period lies within the year. */
export function isShown(one: Upcoming, year: Year): boolean {
  const { from, to } = spanOf(one);
  return one.dates === undefined ? to > year.from && from < year.to : stretchesOf(one, year).length > 0;
}

/** The first and last day that a row fills where it has no dates: its period. */
export const spanOf = ({ period }: Pick<Upcoming, 'period'>): { from: string; to: string } => ({
  from: period.start,
  to: addDays(period.end, 1),
});
