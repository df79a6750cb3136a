import { describe, expect, it } from 'vitest';
import { chance } from '#functions/deps.ts';
import { doJob } from '#functions/jobs/jobs.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { chinaYears } from '#lib/domain/calendar/china.ts';
import { type TickName, ticksOf } from '#lib/domain/schedule/ticks.ts';
import { aCycle } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';
import { aReviewedCycle, aReviewedScheme, reviewing } from '#test/support/reviewed.ts';

const timeZone = 'Asia/Shanghai';

describe('a second review that is due', () => {
  it('is told to whoever it waits for, then to HR; its day moves, and stays', async () => {
    const place = await anInstallation({ scheme: aReviewedScheme() });
    const played = await aCycle(place, 'rated', aReviewedCycle());
    const { dates } = aReviewedCycle();
    const move = async (secondReview: string | undefined) =>
      played.hr(cycles.dates, {
        params: played.params,
        body: { dates: { ...dates, secondReview }, reason: '多留两天复核' },
        seen: (await played.read()).version,
      });
    expect((await move(undefined)).problem.errors).toMatchObject([{ code: 'dates.second-review-missing' }]);
    expect((await move('2026-10-19')).status).toBe(200);
    await reviewing(played, '0101').deed('0901', 'confirm');

    const plan = ticksOf(await played.read(), { kind: 'years', years: chinaYears }, timeZone);
    const scheduler = { keep: () => Promise.resolve() };
    const tick = async (name: TickName) => {
      place.clock.set(plan.find((one) => one.tick === name)?.at ?? '');
      const deps = { store: place.store, now: place.clock.now, ...chance, timeZone, scheduler };
      await doJob(deps, { job: 'tick', cycle: played.id, tick: name });
    };
    const told = async (person: string) =>
      (await place.store.inboxOf(person)).items.filter(({ kind }) => kind.startsWith('second-review'));
    await tick('second-review-today');
    expect(await told('0901')).toMatchObject([
      { kind: 'second-review-today', params: { kind: 'secondReview', count: 5, due: '2026-10-19' } },
    ]);
    expect(await told('0107')).toEqual([]);
    await tick('second-review-late');
    expect(await told('0801')).toMatchObject([{ kind: 'second-review-late', params: { count: 5 } }]);
  });
});
