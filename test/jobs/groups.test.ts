import { describe, expect, it } from 'vitest';
import { chance } from '#functions/deps.ts';
import { clockContext } from '#functions/jobs/clock-context.ts';
import { doJob } from '#functions/jobs/jobs.ts';
import { recountCycle } from '#lib/app/progress/recount.ts';
import { chinaYears } from '#lib/domain/calendar/china.ts';
import { type TickName, ticksOf } from '#lib/domain/schedule/ticks.ts';
import type { GroupMessage } from '#lib/notify/chat/group-message.ts';
import { patient } from '#lib/notify/chat/patient.ts';
import type { GroupPoster, Outcome } from '#lib/notify/ports.ts';
import { aCycle, aNewCycle } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';

const timeZone = 'Asia/Shanghai';
const plan = ticksOf({ dates: aNewCycle().dates }, { kind: 'years', years: chinaYears }, timeZone);
const scheduler = { keep: async () => undefined };

/** Two groups that keep what they are told. */
function twoGroups() {
  const told: GroupMessage[][] = [[], []];
  const groups = told.map((own): GroupPoster => ({ post: async (message) => (own.push(message), { done: 'sent' }) }));
  return { told, groups };
}

describe('the groups of an organisation', () => {
  it('learn at each reminder how many are done, once, and never who', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'open');
    await played.rate('0101', (await played.missing()).find(({ rater }) => rater.id === '0101')!.id);
    const { told, groups } = twoGroups();
    const tick = async (name: TickName) => {
      place.clock.set(plan.find((one) => one.tick === name)!.at);
      const deps = { ...chance, store: place.store, now: place.clock.now, timeZone, scheduler };
      const cycle = await place.store.cycleById(played.id);
      await recountCycle(clockContext(deps), cycle!);
      await doJob({ ...deps, groups }, { job: 'tick', cycle: played.id, tick: name });
    };
    for (const name of ['self-soon', 'self-soon', 'self-today', 'self-late'] as const) await tick(name);
    expect(told[0]).toEqual(told[1]);
    expect(told[0]?.map(({ text }) => text)).toEqual([
      '还有 5 份没交，9月30日截止。',
      '还有 5 份没交，今天截止。',
      '9月30日已截止，还有 5 份没交。',
    ]);
    expect(told[0]?.[0]?.title).toContain('自评已交 1/6');
    expect(JSON.stringify(told)).not.toMatch(/人\d{4}|谷雨|周亦安|苏木|客服部/);
  });

  it('are told nothing where nothing is missing', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'open');
    await played.rateAll();
    const { told, groups } = twoGroups();
    place.clock.set(plan.find((one) => one.tick === 'self-today')!.at);
    const deps = { ...chance, store: place.store, now: place.clock.now, timeZone, scheduler };
    await recountCycle(clockContext(deps), (await place.store.cycleById(played.id))!);
    await doJob({ ...deps, groups }, { job: 'tick', cycle: played.id, tick: 'self-today' });
    expect(told).toEqual([[], []]);
  });
});

describe('a poster that is told to wait', () => {
  const answers = (...all: Outcome[]): GroupPoster => ({ post: async () => all.shift() ?? { done: 'sent' } });
  const later = (afterSeconds: number): Outcome => ({ done: 'later', why: 'busy', afterSeconds });
  it.each([
    [[later(4)], [4], 'sent'],
    [[later(5), later(6), later(7), later(8)], [5, 6, 7], 'later'],
    [[later(600)], [], 'later'],
    [[{ done: 'never', why: 'gone' } as const], [], 'never'],
  ])('%j waits %j seconds and ends %s', async (outcomes, seconds, done) => {
    const waited: number[] = [];
    const poster = patient(answers(...outcomes), async (long) => void waited.push(long));
    expect((await poster.post({ title: 'a', text: 'b' })).done).toBe(done);
    expect(waited).toEqual(seconds);
  });
});
