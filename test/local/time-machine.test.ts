import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chance } from '#functions/deps.ts';
import { doJob } from '#functions/jobs/jobs.ts';
import { localClock } from '#infra/local/clock.ts';
import { type LocalSchedule, localSchedule } from '#infra/local/schedule.ts';
import { timeMachine } from '#infra/local/time-machine.ts';
import { witness } from '#infra/local/witness.ts';
import { aCycle } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';

const timeZone = 'Asia/Shanghai';
let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'hengji-time-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

/** The third quarter of 2026 is planned, and it is a few days before it. */
async function machine() {
  const place = await anInstallation();
  await aCycle(place, 'planned');
  const still = Temporal.Instant.from('2026-01-01T00:00:00Z');
  const clock = localClock({ dataDir, startsAt: '2026-06-29T09:00', real: () => still });
  const { store, take: happened } = witness(place.store);
  const now = () => clock.now().toString({ smallestUnit: 'millisecond' });
  const schedule: LocalSchedule = localSchedule({
    clock,
    timeZone,
    deliver: (event) => doJob({ store, now, ...chance, timeZone, scheduler: schedule.scheduler }, event),
  });
  await schedule.begin();
  const app = timeMachine({ clock, schedule, timeZone, store, happened });
  const move = (body: object, type = 'application/json') =>
    app.request('/', { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(body) });
  return { place, move, standing: async () => (await app.request('/')).json() };
}

it('tells where the clock stands and what comes next', async () => {
  const { standing } = await machine();
  expect(await standing()).toMatchObject({
    now: '2026-06-29T01:00:00.000Z',
    next: {
      at: '2026-07-01T00:00:00.000Z',
      cycle: { id: '2026Q3-service' },
      effect: { do: 'move', action: 'announce' },
    },
  });
});

it('lives so many days of the way at once, and tells each time what happened', async () => {
  const { move } = await machine();
  const until = '2026-07-01T12:00';
  const days = [];
  for (const _ of [1, 2, 3]) days.push(await (await move({ until, atMostDays: 1 })).json());
  expect(days).toMatchObject([
    { now: '2026-06-30T01:00:00.000Z', daysLeft: 1.125, happened: { moves: [], told: {} } },
    { now: '2026-07-01T01:00:00.000Z', daysLeft: 0.125, happened: { moves: [{ action: 'cycle.announce' }] } },
    { now: '2026-07-01T04:00:00.000Z', daysLeft: 0, happened: { moves: [] }, next: { effect: { action: 'open' } } },
  ]);
});

it.each([
  [{ until: '2026-06-29T08:59' }, 'time.past'],
  [{ until: '2028-01-01T09:00' }, 'time.far'],
  [{ until: 'tomorrow' }, 'input.wrong'],
])('does not go %o', async (body, code) => {
  const { move, standing } = await machine();
  const reply = await move(body);
  expect(reply.status).toBe(422);
  expect(await reply.json()).toMatchObject({ errors: [{ path: 'until', code }] });
  expect(await standing()).toMatchObject({ now: '2026-06-29T01:00:00.000Z' });
});

it('is not moved by a form of somebody else’s page', async () => {
  const { move } = await machine();
  expect((await move({ until: '2026-07-01T12:00' }, 'text/plain')).status).toBe(422);
});

it('is no part of the application that is deployed', async () => {
  const { place } = await machine();
  for (const path of ['/local/clock', '/api/local/clock'])
    for (const method of ['GET', 'POST']) expect((await place.api.request(path, { method })).status).toBe(404);
});
