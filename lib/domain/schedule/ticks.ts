import { Temporal } from 'temporal-polyfill';
import { type WorkCalendar, weekends, workingDaysFrom } from '../calendar/work-calendar.ts';
import { compareInstants } from '../calendar/instants.ts';
import type { Cycle, CycleAction, CycleDates, CycleState } from '../lifecycle/cycle.ts';

/** What a reminder is about: customers are nobody's to remind. */
export type Reminded = 'self' | 'peer' | 'supervisor' | 'secondReview';

/** What time does to a cycle. */
export type Effect =
  | { readonly do: 'move'; readonly action: Extract<CycleAction, 'announce' | 'open' | 'shut' | 'publish'> }
  /** Raters are told two working days before and on the day; on the next one, those above them and HR. */
  | { readonly do: 'remind'; readonly kind: Reminded; readonly when: 'soon' | 'today' | 'late' }
  /** What should have been published is not signed off: HR and the directors are told. */
  | { readonly do: 'escalate'; readonly what: 'publish' };

interface Tick {
  readonly on: keyof CycleDates;
  /** Working days from that date. */
  readonly away?: number;
  /** Wall clock of the organisation's zone; `24:00` is the first moment of the next day. */
  readonly at: '08:00' | '09:00' | '24:00';
  /** In any other state the tick has come too late, twice or in vain, and does nothing. */
  readonly state: CycleState | readonly CycleState[];
  readonly effect: Effect;
}

const reminder = (
  kind: Reminded,
  when: 'soon' | 'today' | 'late',
  away: number,
  state: Tick['state'] = 'open',
): Tick => ({
  on: kind,
  away,
  at: '09:00',
  state,
  effect: { do: 'remind', kind, when },
});

/** A second review may go on beside HR's. */
const whileReviewed = ['open', 'review'] as const;

/** Everything that time does to a cycle: at most twenty ticks, whatever its size. */
export const ticks = {
  announce: { on: 'announce', at: '08:00', state: 'planned', effect: { do: 'move', action: 'announce' } },
  open: { on: 'opens', at: '08:00', state: 'announced', effect: { do: 'move', action: 'open' } },
  'self-soon': reminder('self', 'soon', -2),
  'self-today': reminder('self', 'today', 0),
  'self-late': reminder('self', 'late', 1),
  'peer-soon': reminder('peer', 'soon', -2),
  'peer-today': reminder('peer', 'today', 0),
  'peer-late': reminder('peer', 'late', 1),
  'supervisor-soon': reminder('supervisor', 'soon', -2),
  'supervisor-today': reminder('supervisor', 'today', 0),
  'supervisor-late': reminder('supervisor', 'late', 1),
  'second-review-soon': reminder('secondReview', 'soon', -2, whileReviewed),
  'second-review-today': reminder('secondReview', 'today', 0, whileReviewed),
  'second-review-late': reminder('secondReview', 'late', 1, whileReviewed),
  shut: { on: 'closes', at: '24:00', state: 'open', effect: { do: 'move', action: 'shut' } },
  publish: { on: 'publish', at: '09:00', state: 'review', effect: { do: 'move', action: 'publish' } },
  'publish-late': {
    on: 'publish',
    away: 1,
    at: '09:00',
    state: 'review',
    effect: { do: 'escalate', what: 'publish' },
  },
} as const satisfies Record<string, Tick>;
export type TickName = keyof typeof ticks;

export interface PlannedTick {
  readonly tick: TickName;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** What a cycle's ticks are made from. */
export type Ticking = Pick<Cycle, 'state' | 'dates'>;

/** All ticks of a cycle, the first first; none of a date that it does not have. */
export function ticksOf(cycle: Pick<Ticking, 'dates'>, calendar: WorkCalendar, timeZone: string): PlannedTick[] {
  return tickNames
    .flatMap((tick) => {
      const date = cycle.dates[ticks[tick].on];
      return date === undefined ? [] : [{ tick, at: instantOf(ticks[tick], date, calendar, timeZone) }];
    })
    .toSorted((a, b) => compareInstants(a.at, b.at) || tickNames.indexOf(a.tick) - tickNames.indexOf(b.tick));
}

export const isTickName = (name: string): name is TickName => Object.hasOwn(ticks, name);
const tickNames = Object.keys(ticks).filter(isTickName);

function instantOf({ away = 0, at }: Tick, date: string, calendar: WorkCalendar, timeZone: string): string {
  const day = Temporal.PlainDate.from(away === 0 ? date : remindedOn(calendar, date, away));
  const moment =
    at === '24:00' ? day.add({ days: 1 }).toZonedDateTime(timeZone) : day.toZonedDateTime({ timeZone, plainTime: at });
  return moment.toInstant().toString({ smallestUnit: 'millisecond' });
}

/** A reminder beside a date that was entered by hand may reach into a year without data: then it goes by the weekdays. */
export function remindedOn(calendar: WorkCalendar, date: string, away: number): string {
  const known =
    calendar.kind === 'weekends' ||
    [-7, 0, 7].every((days) => {
      const near = Temporal.PlainDate.from(date).add({ days });
      return calendar.years[String(near.year)] !== undefined;
    });
  return workingDaysFrom(known ? calendar : weekends, date, away);
}

/** Why a tick does nothing. */
export type Idle = 'early' | 'passed' | 'outdated';

/**
 * What a tick that is delivered now is to do. It may come late, twice, out of order or after its date was moved: the
 * cycle as it is now decides. A reminder that is more than a day old is not given any more.
 */
export function whatToDo(
  cycle: Ticking,
  name: TickName,
  plan: readonly PlannedTick[],
  now: string,
): Effect | { readonly do: 'nothing'; readonly why: Idle } {
  const planned = plan.find(({ tick }) => tick === name);
  const { state, effect }: Tick = ticks[name];
  const age = planned === undefined ? -1 : compareInstants(now, planned.at);
  if (age < 0) return { do: 'nothing', why: 'early' };
  if (![state].flat().includes(cycle.state)) return { do: 'nothing', why: 'passed' };
  return effect.do !== 'move' && age > day ? { do: 'nothing', why: 'outdated' } : effect;
}

const day = 86_400_000;

/** The move that is due and not made, whichever tick was lost; undefined where the cycle is where it should be. */
export function dueMove(cycle: Ticking, plan: readonly PlannedTick[], now: string) {
  for (const { tick } of plan) {
    const effect = whatToDo(cycle, tick, plan, now);
    if (effect.do === 'move') return effect.action;
  }
  return undefined;
}
