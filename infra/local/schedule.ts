import { Temporal } from 'temporal-polyfill';
import type { JobEvent } from '#functions/jobs/jobs.ts';
import { compareInstants } from '#lib/domain/calendar/instants.ts';
import type { Scheduler } from '#lib/app/schedule/scheduler.ts';
import type { PlannedTick } from '#lib/domain/schedule/ticks.ts';
import type { LocalClock } from './clock.ts';

/** The schedules of one machine: in memory, because the reconciliation at every start makes them again. */
export interface LocalSchedule {
  readonly scheduler: Scheduler;
  /** Reconciles, as every day: from it come the schedules of everything that is to come. */
  readonly begin: () => Promise<void>;
  /** Delivers what is due by the clock as it shows now. */
  readonly deliverDue: () => Promise<void>;
  /** What comes next of all that is planned; undefined where nothing is. */
  readonly next: () => (PlannedTick & { readonly cycle: string }) | undefined;
  /** Moves the clock on to a moment, stopping at everything that is due on the way and doing it at its own time. */
  readonly liveUntil: (moment: Temporal.Instant) => Promise<void>;
}

interface LocalScheduleOptions {
  readonly clock: LocalClock;
  readonly timeZone: string;
  readonly deliver: (event: JobEvent) => Promise<void>;
  /** Has what follows from a delivery done before the clock goes on: so it happens at its own time, too. */
  readonly settle?: () => Promise<void>;
}

interface Due {
  readonly at: string;
  readonly event: JobEvent;
}

/** The day's reconciliation happens at this time of the wall clock. */
const daily = '06:00';

export function localSchedule({ clock, timeZone, deliver, settle = noMore }: LocalScheduleOptions): LocalSchedule {
  const waiting = new Map<string, readonly PlannedTick[]>();
  let nextDaily = dailyAfter(clock.now(), timeZone);

  const nextTick = () =>
    [...waiting]
      .flatMap(([cycle, planned]) => planned.map(({ tick, at }) => ({ cycle, tick, at })))
      .toSorted((a, b) => compareInstants(a.at, b.at))[0];

  const next = (): Due => {
    const first = nextTick();
    const reconcile: Due = { at: nextDaily.toString(), event: { job: 'daily' } };
    if (first === undefined || compareInstants(first.at, reconcile.at) > 0) return reconcile;
    const { at, cycle, tick } = first;
    return { at, event: { job: 'tick', cycle, tick } };
  };

  const take = ({ event }: Due) => {
    if (event.job === 'daily') nextDaily = dailyAfter(nextDaily, timeZone);
    else {
      const left = (waiting.get(event.cycle) ?? []).filter(({ tick }) => tick !== event.tick);
      waiting.set(event.cycle, left);
    }
  };

  /** What fails is made up for by the next reconciliation, as on AWS once its attempts are used up. */
  const delivered = async (event: JobEvent) => {
    await deliver(event).catch((error: unknown) => console.error(event, error));
    await settle();
  };

  /** One after the other, also when a timer and a person ask at once. */
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };

  const until = async (moment: () => Temporal.Instant): Promise<void> => {
    for (let due = next(); compareInstants(due.at, moment().toString()) <= 0; due = next()) {
      moveTo(clock, Temporal.Instant.from(due.at));
      take(due);
      await delivered(due.event);
    }
  };

  return {
    scheduler: { keep: async (cycle, ticks) => void waiting.set(cycle, ticks) },
    begin: () => inTurn(() => delivered({ job: 'daily' })),
    next: nextTick,
    deliverDue: () => inTurn(() => until(() => clock.now())),
    liveUntil: (moment) =>
      inTurn(async () => {
        await settle();
        await until(() => moment);
        moveTo(clock, moment);
      }),
  };
}

const noMore = () => Promise.resolve();

/** The clock never goes back: what is late is done at the time it is now. */
function moveTo(clock: LocalClock, moment: Temporal.Instant): void {
  const ahead = moment.epochMilliseconds - clock.now().epochMilliseconds;
  if (ahead > 0) clock.advance({ milliseconds: ahead });
}

function dailyAfter(moment: Temporal.Instant, timeZone: string): Temporal.Instant {
  const local = moment.toZonedDateTimeISO(timeZone);
  const today = local.withPlainTime(daily);
  return (Temporal.ZonedDateTime.compare(today, local) > 0 ? today : today.add({ days: 1 })).toInstant();
}
