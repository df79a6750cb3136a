import { addDays, daysBetween, isWeekend } from '../shared/days.ts';
import type { ListedCycle } from './needs.ts';

export type Stage = 'announced' | 'open' | 'review' | 'published';

/** A stretch of a cycle: `from` inclusive, `to` exclusive. */
export interface Span {
  stage: Stage;
  from: string;
  to: string;
}

/** How long results are open to be acknowledged and bonuses settled, for the picture only. */
const AFTER = 21;

/** The stages of a cycle on the calendar. A stage that lasts longer than planned reaches to today. */
export function spansOf({ dates, state }: ListedCycle, today: string): Span[] {
  const { announce, opens, closes, publish } = dates;
  const after = addDays(publish, AFTER);
  const tomorrow = addDays(today, 1);
  return [
    { stage: 'announced', from: announce, to: opens },
    { stage: 'open', from: opens, to: addDays(closes, 1) },
    { stage: 'review', from: addDays(closes, 1), to: publish },
    { stage: 'published', from: publish, to: state === 'published' && after < tomorrow ? tomorrow : after },
  ];
}

export interface Window {
  from: string;
  /** Exclusive. */
  to: string;
  days: number;
}

const BEFORE = 25;
const WEEKS = 8;

/** Eight weeks around today, from a Monday. */
export function windowAt(today: string): Window {
  let from = addDays(today, -BEFORE);
  while (new Date(`${from}T00:00Z`).getUTCDay() !== 1) from = addDays(from, -1);
  const to = addDays(from, WEEKS * 7);
  return { from, to, days: daysBetween(from, to) };
}

/** Where a day lies in the window, in percent; days outside lie at its edge. */
export function percentAt({ from, days }: Window, day: string): number {
  return (Math.min(Math.max(daysBetween(from, day), 0), days) / days) * 100;
}

export const mondaysIn = ({ from, days }: Window): string[] =>
  Array.from({ length: days / 7 }, (_, week) => addDays(from, week * 7));

export const weekendsIn = (window: Window): string[] =>
  mondaysIn(window)
    .map((monday) => addDays(monday, 5))
    .filter(isWeekend);
