import { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { jsonBody, parsed } from '#functions/parse.ts';
import { problemReply } from '#functions/problem.ts';
import { DomainError } from '#lib/domain/error.ts';
import { ticks } from '#lib/domain/schedule/ticks.ts';
import type { Store } from '#lib/store/store.ts';
import type { LocalClock } from './clock.ts';
import type { LocalSchedule } from './schedule.ts';
import type { Happened } from './witness.ts';

interface TimeMachine {
  readonly clock: LocalClock;
  readonly schedule: LocalSchedule;
  readonly timeZone: string;
  readonly store: Store;
  /** What time has done since it was last asked. */
  readonly happened: () => Promise<Happened>;
}

const wanted = z.strictObject({
  until: z.iso.datetime({ local: true, offset: true }),
  /** Lives no more than so many days of the way and says whether it has arrived: whoever waits sees it go on. */
  atMostDays: z.int().min(1).optional(),
});

/** As far as one goes at once: every day on the way is lived. */
const farthestDays = 400;

/**
 * Where the clock stands, what the schedules bring next, and moving it on: `{"until":"2026-12-31T09:00"}`, local time or
 * with an offset. It answers once everything on the way has been done at its own time. On one machine only; nobody can
 * move a real clock.
 */
export function timeMachine({ clock, schedule, timeZone, store, happened }: TimeMachine): Hono {
  const app = new Hono();
  const now = async () => ({
    now: clock.now().toString({ smallestUnit: 'millisecond' }),
    timeZone,
    next: await nextOf(schedule, store),
  });
  app.get('/', async (c) => c.json(await now()));
  app.post('/', async (c) => {
    // A page of somebody else's could send a form here, but not JSON.
    if (c.req.header('content-type') !== 'application/json') throw new DomainError('invalid');
    const { until, atMostDays = farthestDays } = parsed(wanted, (await jsonBody(c)).value);
    const moment = instantOf(until, timeZone);
    const days = moment.since(clock.now()).total('days');
    if (days <= 0) throw refusal('time.past');
    if (days > farthestDays) throw refusal('time.far');
    await happened();
    const arrives = days <= atMostDays;
    await schedule.liveUntil(arrives ? moment : clock.now().add({ hours: 24 * atMostDays }));
    const daysLeft = arrives ? 0 : moment.since(clock.now()).total('days');
    return c.json({ ...(await now()), daysLeft, happened: await happened() });
  });
  app.onError((error, c) => problemReply(c, error));
  return app;
}

const refusal = (code: string) =>
  new DomainError('invalid', { problems: [{ path: 'until', code, params: { days: farthestDays } }] });

async function nextOf(schedule: LocalSchedule, store: Store) {
  const next = schedule.next();
  const cycle = next && (await store.cycleById(next.cycle));
  return cycle ? { at: next.at, cycle: { id: cycle.id, name: cycle.name }, effect: ticks[next.tick].effect } : null;
}

function instantOf(text: string, timeZone: string): Temporal.Instant {
  const isPlain = !/(?:Z|[+-]\d\d:\d\d)$/.test(text);
  return isPlain
    ? Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant()
    : Temporal.Instant.from(text);
}
