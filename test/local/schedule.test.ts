import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { localClock } from '#infra/local/clock.ts';
import { localSchedule } from '#infra/local/schedule.ts';

const zone = 'Asia/Shanghai';
let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'hengji-schedule-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

/** A clock that stands still unless it is moved, and what is delivered on the way: when, and what. */
function stage(fails: (name: string) => boolean = () => false) {
  const still = Temporal.Instant.from('2026-01-01T00:00:00Z');
  const clock = localClock({ dataDir, startsAt: '2026-10-09T09:30', real: () => still });
  const delivered: string[] = [];
  const settled: number[] = [];
  const schedule = localSchedule({
    clock,
    timeZone: zone,
    deliver: async (event) => {
      const name = event.job === 'daily' ? 'daily' : `${event.cycle} ${event.tick}`;
      delivered.push(`${clock.now().toZonedDateTimeISO(zone).toPlainDateTime().toString()} ${name}`);
      if (fails(name)) throw new Error(name);
    },
    settle: async () => void settled.push(delivered.length),
  });
  return { clock, schedule, delivered, settled };
}
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
const tick = (name: 'open' | 'shut' | 'publish', local: string) => ({ tick: name, at: at(local).toString() });

it('does everything on the way at its own time, in order, and once', async () => {
  const { clock, schedule, delivered } = stage();
  await schedule.scheduler.keep('B', [tick('publish', '2026-10-11T05:00'), tick('open', '2026-10-10T08:00')]);
  await schedule.scheduler.keep('A', [tick('shut', '2026-10-10T08:00')]);
  await schedule.liveUntil(at('2026-10-11T09:00'));
  await schedule.deliverDue();
  expect(delivered).toEqual([
    '2026-10-10T06:00:00 daily',
    '2026-10-10T08:00:00 B open',
    '2026-10-10T08:00:00 A shut',
    '2026-10-11T05:00:00 B publish',
    '2026-10-11T06:00:00 daily',
  ]);
  expect(clock.now().toString()).toBe(at('2026-10-11T09:00').toString());
});

it('keeps the newest plan of a cycle, and forgets what is no longer in it', async () => {
  const { schedule, delivered } = stage();
  await schedule.scheduler.keep('A', [tick('open', '2026-10-09T12:00'), tick('shut', '2026-10-09T13:00')]);
  await schedule.scheduler.keep('A', [tick('shut', '2026-10-09T14:00')]);
  await schedule.liveUntil(at('2026-10-09T18:00'));
  expect(delivered).toEqual(['2026-10-09T14:00:00 A shut']);
});

it('goes on after something that failed: the next reconciliation makes up for it', async () => {
  const { schedule, delivered } = stage((name) => name === 'A open');
  await schedule.scheduler.keep('A', [tick('open', '2026-10-09T12:00'), tick('shut', '2026-10-09T13:00')]);
  await schedule.liveUntil(at('2026-10-10T07:00'));
  expect(delivered.map((line) => line.slice(20))).toEqual(['A open', 'A shut', 'daily']);
});

it('never lets two move the clock at once', async () => {
  const { clock, schedule, delivered } = stage();
  await Promise.all([schedule.liveUntil(at('2026-10-12T09:00')), schedule.liveUntil(at('2026-10-11T09:00'))]);
  expect(delivered.map((line) => line.slice(0, 10))).toEqual(['2026-10-10', '2026-10-11', '2026-10-12']);
  expect(clock.now().toString()).toBe(at('2026-10-12T09:00').toString());
});

it('has what follows from each delivery done before the clock goes on, and from what people did before it', async () => {
  const { schedule, settled } = stage((name) => name === 'A open');
  await schedule.scheduler.keep('A', [tick('open', '2026-10-09T12:00'), tick('shut', '2026-10-09T13:00')]);
  await schedule.liveUntil(at('2026-10-09T18:00'));
  expect(settled).toEqual([0, 1, 2]);
});
