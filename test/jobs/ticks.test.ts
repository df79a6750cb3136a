import { describe, expect, it } from 'vitest';
import { chance } from '#functions/deps.ts';
import { doJob, type JobEvent } from '#functions/jobs/jobs.ts';
import { chinaYears } from '#lib/domain/calendar/china.ts';
import { type PlannedTick, type TickName, ticksOf } from '#lib/domain/schedule/ticks.ts';
import { aCycle, aNewCycle } from '#test/support/cycle.ts';
import { said } from '#test/support/follower.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { shuffled } from '#test/support/shuffled.ts';

const zone = 'Asia/Shanghai';
const wanted = aNewCycle();
const plan = ticksOf({ dates: wanted.dates }, { kind: 'years', years: chinaYears }, zone);
const at = (name: TickName) => plan.find(({ tick }) => tick === name)!.at;
const cycle = '2026Q3-service';

/** What time does in an installation: asked when and as often as a test likes. */
function timeIn(place: Installation) {
  const kept = new Map<string, readonly PlannedTick[]>();
  const scheduler = { keep: async (of: string, ticks: readonly PlannedTick[]) => void kept.set(of, ticks) };
  const job = async (now: string, event: JobEvent) => {
    place.clock.set(now);
    await doJob({ store: place.store, now: place.clock.now, ...chance, timeZone: zone, scheduler }, event);
  };
  const tick = (name: TickName, now = at(name)) => job(now, { job: 'tick', cycle, tick: name });
  const daily = (now: string) => job(now, { job: 'daily' });
  const state = async () => (await place.store.cycleById(cycle))?.state;
  const told = async (person: string) => (await place.store.inboxOf(person)).items;
  const moves = async () =>
    (await place.store.auditOf(cycle)).items
      .map(({ action, actor }) => `${actor} ${action}`)
      .filter((line) => /cycle\.\w+$/.test(line))
      .toReversed();
  return { tick, daily, state, told, moves, kept };
}

describe('a cycle left to time', () => {
  it('is announced, opened and shut by the clock, and published once it is signed off', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'planned');
    const time = timeIn(place);
    await time.tick('announce');
    expect(await time.state()).toBe('announced');
    await time.tick('open');
    expect(await time.state()).toBe('open');
    await played.rateAll();
    await time.tick('shut');
    expect(await time.state()).toBe('review');
    await time.tick('publish');
    expect(await time.state()).toBe('review');
    await played.setPools();
    await played.move('signOff');
    await time.tick('publish-late');
    expect(await time.state()).toBe('published');
    expect((await time.moves()).toSorted()).toEqual([
      '0801 cycle.create',
      '0801 cycle.pools',
      '0801 cycle.signOff',
      'clock cycle.announce',
      'clock cycle.open',
      'clock cycle.publish',
      'clock cycle.shut',
    ]);
  });

  it.each([1, 2, 3])(
    'is not harmed by ticks that are lost, doubled, late, out of order and at once (%i)',
    async (seed) => {
      const place = await anInstallation();
      await aCycle(place, 'planned');
      const time = timeIn(place);
      const names = ['announce', 'open', 'self-soon', 'peer-today', 'supervisor-late', 'shut'] as const;
      const many = names.flatMap((name, of) => Array<TickName>(((seed + of) % 5) + 1).fill(name));
      const deliveries = shuffled(seed, many);
      // Everything at the latest moment of all, several at a time.
      for (let start = 0; start < deliveries.length; start += 4)
        await Promise.all(deliveries.slice(start, start + 4).map((name) => time.tick(name, at('shut'))));
      expect(await time.state()).toBe('review');
      expect((await time.moves()).toSorted()).toEqual([
        '0801 cycle.create',
        'clock cycle.announce',
        'clock cycle.open',
        'clock cycle.shut',
      ]);
    },
  );

  it('does nothing early, and nothing to what people did before it', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'planned');
    const time = timeIn(place);
    await time.tick('open', '2026-06-30T00:00:00.000Z');
    expect(await time.state()).toBe('planned');
    await played.move('announce');
    await played.move('open');
    await time.tick('announce');
    await time.tick('open');
    expect((await time.moves()).filter((line) => line.startsWith('clock'))).toEqual([]);
  });

  it('brings a move of dates that was cut off to its end, the next day', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'open');
    const before = await place.store.cycleById(cycle);
    const dates = { ...before!.dates, self: '2026-10-08' };
    await place.store.together([place.store.cycleWrite({ ...before!, dates }, null)]);
    const due = async () => (await played.missing()).filter(({ kind }) => kind === 'self').map(({ dueAt }) => dueAt);
    expect(new Set(await due())).toEqual(new Set(['2026-09-30T15:59:59.999Z']));
    await timeIn(place).daily('2026-09-22T01:00:00.000Z');
    expect(new Set(await due())).toEqual(new Set(['2026-10-08T15:59:59.999Z']));
  });

  it('stops where something is missing, and tells HR once a day', async () => {
    const place = await anInstallation();
    const [person] = await place.store.peopleByIds(['0101'], { consistent: true });
    await place.store.together([place.store.personWrite({ ...person!, bonusBase: null }, null)]);
    await aCycle(place, 'planned');
    const time = timeIn(place);
    await time.tick('announce');
    await time.tick('announce');
    await time.daily('2026-07-02T01:00:00.000Z');
    expect(await time.state()).toBe('planned');
    expect((await time.told('0801')).map(said)).toEqual([
      'stopped action: announce count: 1',
      'stopped action: announce count: 1',
    ]);
  });
});

describe('reminders', () => {
  it('come to whoever has something to hand in: before, on the day, and afterwards to those above', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'open');
    const time = timeIn(place);
    await played.rate('0101', (await played.missing()).find(({ rater }) => rater.id === '0101')!.id);
    for (const name of ['self-soon', 'self-today', 'self-late'] as const) for (const _ of [1, 2]) await time.tick(name);
    expect((await time.told('0101')).map(said)).toEqual([]);
    expect((await time.told('0102')).map(said)).toEqual([
      'due-today count: 1 due: 2026-09-30 kind: self',
      'due-soon count: 1 due: 2026-09-30 kind: self',
    ]);
    expect((await time.told('0107')).map(said)).toEqual(['late as: above count: 3 kind: self']);
    expect((await time.told('0801')).map(said)).toEqual(['late as: hr count: 5 kind: self']);
  });

  it('are not given for a day that is long over', async () => {
    const place = await anInstallation();
    await aCycle(place, 'open');
    const time = timeIn(place);
    await time.tick('self-soon', at('supervisor-today'));
    expect(await time.told('0102')).toEqual([]);
  });

  it('that nothing is signed off on the day reach HR and the directors, each once', async () => {
    const place = await anInstallation();
    await aCycle(place, 'review');
    const time = timeIn(place);
    for (const name of ['publish', 'publish', 'publish-late'] as const) await time.tick(name);
    const days = async (person: string) =>
      (await time.told(person)).map(({ kind, at: day }) => `${kind} ${day.slice(0, 10)}`);
    expect(await days('0801')).toEqual(['not-published 2026-10-21', 'not-published 2026-10-20']);
    expect(await days('0901')).toEqual(['not-published 2026-10-21', 'not-published 2026-10-20']);
  });
});
