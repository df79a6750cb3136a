import { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { jsonBody, parsed } from '#functions/parse.ts';
import { problemReply } from '#functions/problem.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { LocalClock } from './clock.ts';
import type { LocalSchedule } from './schedule.ts';

interface TimeMachine {
  readonly clock: LocalClock;
  readonly schedule: LocalSchedule;
  readonly timeZone: string;
}

const wanted = z.strictObject({ until: z.iso.datetime({ local: true, offset: true }) });

/** As far as one goes at once: every day on the way is lived. */
const farthestDays = 400;

/**
 * Where the clock stands, and moving it on: `{"until":"2026-12-31T09:00"}`, local time or with an offset. It answers once
 * everything on the way has been done at its own time. On one machine only; nobody can move a real clock.
 */
export function timeMachine({ clock, schedule, timeZone }: TimeMachine): Hono {
  const app = new Hono();
  const now = () => ({ now: clock.now().toString({ smallestUnit: 'millisecond' }), timeZone });
  app.get('/', (c) => c.json(now()));
  app.post('/', async (c) => {
    const { until } = parsed(wanted, (await jsonBody(c)).value);
    const moment = instantOf(until, timeZone);
    const days = moment.since(clock.now()).total('days');
    if (days <= 0) throw refusal('time.past');
    if (days > farthestDays) throw refusal('time.far');
    await schedule.liveUntil(moment);
    return c.json(now());
  });
  app.onError((error, c) => problemReply(c, error));
  return app;
}

const refusal = (code: string) =>
  new DomainError('invalid', { problems: [{ path: 'until', code, params: { days: farthestDays } }] });

function instantOf(text: string, timeZone: string): Temporal.Instant {
  const isPlain = !/(?:Z|[+-]\d\d:\d\d)$/.test(text);
  return isPlain
    ? Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant()
    : Temporal.Instant.from(text);
}
