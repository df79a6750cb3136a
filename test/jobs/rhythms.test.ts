import { expect, it } from 'vitest';
import { chance } from '#functions/deps.ts';
import { doJob, type JobEvent } from '#functions/jobs/jobs.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { schedule } from '#lib/contract/schedule.ts';
import { usualOffsetsOf } from '#lib/domain/schedule/offsets.ts';
import type { PlannedTick } from '#lib/domain/schedule/ticks.ts';
import { anInstallation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';
import { visitorOf } from '#test/support/visitor.ts';

// Quarters and years are lived in the browser; the other rhythms go by the same clock.

const rhythms = [
  { kind: 'month', since: '2025-08', next: '2025-09' },
  { kind: 'half-year', since: '2025H2', next: '2026H1' },
] as const;

it.each(rhythms)('a $kind is planned, announced, opened and shut by time, and the next one follows', async (rhythm) => {
  const { kind, since, next } = rhythm;
  const scheme = aScheme(({ calculation }) => void (calculation!['period'] = kind));
  const place = await anInstallation({ scheme });
  place.clock.set('2025-06-02T02:00:00.000Z');
  const kept = new Map<string, readonly PlannedTick[]>();
  const scheduler = { keep: async (of: string, ticks: readonly PlannedTick[]) => void kept.set(of, ticks) };
  const job = async (now: string, event: JobEvent) => {
    place.clock.set(now);
    await doJob({ store: place.store, now: place.clock.now, ...chance, timeZone: 'Asia/Shanghai', scheduler }, event);
  };
  const hr = visitorOf(place, '0801');
  await hr(schedule.create, {
    body: {
      name: { zh: '考核', en: 'Appraisal' },
      policy: 'service',
      kind,
      covers: { units: ['客服部'], posts: [], employment: 'all', minServiceMonths: 0 },
      calendar: 'statutory',
      offsets: usualOffsetsOf(kind),
      payAfterMonths: 1,
      since,
    },
  });
  const stateOf = async (label: string) => (await place.store.cycleById(`${label}-service`))?.state;
  const planned = (await hr(schedule.read)).data.upcoming.find(({ period }) => period.label === since);
  const announceOn = planned?.dates?.announce;
  await job(`${announceOn}T00:00:00.000Z`, { job: 'daily' });
  const cycle = `${since}-service`;
  const ticks = kept.get(cycle) ?? [];
  for (const { tick, at } of ticks.filter(({ tick }) => !tick.startsWith('publish')))
    await job(at, { job: 'tick', cycle, tick });
  expect(await stateOf(since)).toBe('review');
  const { data } = await hr(cycles.read, { params: { cycle } });
  expect(data.period.label).toBe(since);
  await job(place.clock.now(), { job: 'daily' });
  expect(await stateOf(next)).toBeDefined();
});
