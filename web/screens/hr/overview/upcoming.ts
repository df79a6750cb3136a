import { dateNames } from '#lib/domain/lifecycle/dates.ts';
import { addDays } from '../shared/days.ts';
import type { ListedCycle } from './needs.ts';

const milestones = dateNames.filter((name) => name !== 'announce');

export type Milestone = (typeof milestones)[number];

/** A day on which something of a cycle begins or ends; more than one thing may. */
export interface Upcoming {
  readonly cycle: ListedCycle;
  readonly day: string;
  readonly what: readonly Milestone[];
}

const MANY = 6;
/** Later than that nobody counts the days yet. */
const SOON = 56;

/** The next days of the running cycles, the nearest first. Days of a stage that is over already are none. */
export function upcomingOf(running: readonly ListedCycle[], today: string): Upcoming[] {
  const last = addDays(today, SOON);
  return running
    .flatMap((cycle) => {
      const ahead = milestones.filter((one) => {
        const day = cycle.dates[one];
        return day !== undefined && day >= today && day <= last && !isOver(cycle, one);
      });
      const days = [...new Set(ahead.map((one) => cycle.dates[one] ?? today))];
      return days.map((day) => ({ cycle, day, what: ahead.filter((one) => cycle.dates[one] === day) }));
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .slice(0, MANY);
}

/** Evaluations may be opened or shut, and results published, before their day. */
function isOver({ state }: ListedCycle, milestone: Milestone): boolean {
  if (milestone === 'publish' || milestone === 'secondReview') return state === 'published';
  if (milestone === 'opens') return state !== 'planned' && state !== 'announced';
  return state === 'review' || state === 'published';
}
