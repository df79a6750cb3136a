import { beforeAll, describe, expect, it } from 'vitest';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { playing, reason, unit } from '#test/support/recalling.ts';
import { aScheme } from '#test/support/scheme.ts';

describe('a unit of a cycle whose grades are shared out over all units together', () => {
  const share = [30, 50, 20];
  const scheme = aScheme(({ calculation = {} }) => {
    const { bands } = calculation['grades'] as { bands: object[] };
    const shared = bands.map((band, place) => ({ ...band, share: share[place] }));
    Object.assign(calculation, { grades: { method: 'distribution', group: 'all', minGroup: 2, bands: shared } });
  });
  let place: Installation;
  let played: PlayedCycle;
  let play: ReturnType<typeof playing>;
  beforeAll(async () => {
    place = await anInstallation({ scheme });
    const bonus = await aCycle(place, 'review');
    await bonus.calibrate('0201', 80, '协调部');
    await bonus.setPools();
    await bonus.move('signOff');
    await bonus.move('publish');
    await bonus.move('settle');
    played = bonus;
    play = playing(played);
  });
  const gradeOf = async (employee: string) => ((await play.mine(employee)).data.result as { grade: string }).grade;
  const seenBy = async (employee: string) => (await play.mine(employee)).problem;

  it('is recalled with all of them, which HR is told before, with how many that is', async () => {
    expect((await play.effects('0901')).status).toBe(403);
    const told = (await play.effects()).data.units;
    expect(told).toEqual([
      { unit, people: 4, acknowledged: 0, run: 'calculated' },
      { unit: '协调部', people: 2, acknowledged: 0, run: 'calculated' },
    ]);
    expect((await play.recall()).data.state).toBe('recalled');
    const now = await played.read();
    expect(now.recalled).toMatchObject({ [unit]: { moving: null }, 协调部: { group: { wrong: unit } } });
    expect(now.runStates).toEqual({ [unit]: 'recalled', 协调部: 'recalled' });
    const runs = await Promise.all([unit, '协调部'].map((one) => place.store.runsOf(played.id, one)));
    expect(runs.flat().map(({ state }) => state)).toEqual(['recalled', 'recalled']);
    expect((await seenBy('0101')).reason).toBe('recalled');
    const other = await seenBy('0201');
    expect(other.reason).toBe('recalled-with');
    expect(other.detail).toContain(unit);
    expect((await played.ask('settle')).problem.errors[0]?.code).toBe('settle.nothing-left');
  });
  it('takes the sign-off of all back with whatever is decided in one of them', async () => {
    await play.step('signOff');
    expect(Object.values((await played.read()).recalled).map(({ state }) => state)).toEqual([
      'signed-off',
      'signed-off',
    ]);
    expect((await played.calibrate('0201', 99, '协调部')).status).toBe(200);
    expect(Object.values((await played.read()).recalled).map(({ state }) => state)).toEqual(['recalled', 'recalled']);
    expect((await play.step('publish')).status).toBe(409);
  });
  it('is published again with all: who rose pushes others down, each keeps both numbers, and the money comes out', async () => {
    const before = (await place.store.personPart(played.id, unit, '0101'))?.result?.recalls?.[0];
    await play.step('signOff');
    expect((await play.step('publish')).data.state).toBe('published');
    const now = await played.read();
    expect(now.recalled).toEqual({});
    const { data } = await play.mine('0201');
    expect(data.recalls).toMatchObject([{ reason, score: '80.00' }]);
    expect([(data.result as { score: string }).score, await gradeOf('0201')]).toEqual(['99.00', 'A']);
    expect((await play.mine('0101')).data.recalls).toMatchObject([{ score: before?.score, grade: before?.grade }]);
    const grades = await Promise.all(['0101', '0102', '0103', '0104', '0201', '0202'].map(gradeOf));
    expect(grades.filter((grade) => grade === 'A').length).toBeLessThanOrEqual(2);
    expect((await play.log()).filter(({ action }) => action === 'result.republish')).toHaveLength(6);
    await played.move('settle');
    for (const one of await played.units('0801')) {
      expect([one.run, one.state]).toEqual([2, 'calculated']);
      expect(one.paid + one.reserve + one.unallocated).toBe(one.pool);
    }
  });
  it('stays where another unit’s bonuses are approved: that is said, with the unit in the way', async () => {
    expect((await played.decide('0901', '协调部', 'approve')).status).toBe(200);
    const refused = (await play.recall()).problem.errors;
    expect(refused.map(({ path, code }) => [path, code])).toEqual([
      [unit, 'recall.together'],
      ['协调部', 'recall.paid'],
    ]);
  });
});
