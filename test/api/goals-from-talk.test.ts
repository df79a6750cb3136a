import { beforeAll, describe, expect, it } from 'vitest';
import { talks } from '#lib/contract/talks.ts';
import { goalsFromTalk } from '#lib/domain/goals/from-talk.ts';
import { aCycle, aNewCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { aSchemeWithGoals, goalsOf } from '#test/support/goals.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';

describe('goals that were agreed on in a talk', () => {
  const q4 = aNewCycle({ period: { label: '2026Q4', start: '2026-10-01', end: '2026-12-31' } });
  let place: Installation;
  let before: PlayedCycle;
  let played: PlayedCycle;
  let about: ReturnType<typeof goalsOf>;
  const agreed = [
    { id: 'wait', what: '让客户少等', measure: '平均首次响应', target: '30 秒以内' },
    { id: 'teach', what: '带新人', measure: '带教次数', target: '每月 2 次' },
  ];
  const talkAt = () => ({ params: { ...before.params, employee: '0101' }, query: { unit: '客服部' } });
  const talkOf = async (by: string) => (await before.as(by)(talks.read, talkAt())).data;
  const moveTalk = async (by: string, action: string, body: object) => {
    const { params, query } = talkAt();
    const { version: seen } = await talkOf(by);
    return before.as(by)(talks.move, { params: { ...params, action }, query, body, seen });
  };
  const offered = async (by: string, of: PlayedCycle = played) =>
    (await of.as(by)(talks.before, { params: { ...of.params, employee: '0101' } })).data.before;

  beforeAll(async () => {
    place = await anInstallation({ scheme: aSchemeWithGoals() });
    before = await aCycle(place, 'published');
    await before.as('0107')(talks.goals, { ...talkAt(), body: { goals: agreed }, seen: 0 });
    await moveTalk('0107', 'hold', { on: place.clock.now().slice(0, 10) });
    played = await aCycle(place, 'announced', q4);
    about = goalsOf(played);
  });

  it('are offered once the person has agreed, to the two who talked and to nobody else', async () => {
    expect(await offered('0101')).toEqual([]);
    expect((await moveTalk('0101', 'agree', { goals: 1 })).data).toMatchObject({
      goals: { goals: agreed, taken: null },
    });
    for (const one of ['0101', '0107'])
      expect(await offered(one)).toMatchObject([{ cycle: { id: before.id }, goals: agreed, taken: null }]);
    for (const other of ['0102', '0207', '0801', '0901', '0999']) expect(await offered(other)).toEqual([]);
    // About the same period, not an earlier one.
    expect(await offered('0101', before)).toEqual([]);
  });

  it('are taken over as they were or changed, and then stand in this period alone', async () => {
    const [wait, teach] = goalsFromTalk({ indicators: ['teamwork'], most: 3 }, [], agreed).goals;
    const changed = [{ ...wait!, target: '25 秒以内' }, teach!];
    expect((await about.move('0107', 'propose', { goals: changed })).status).toBe(200);
    expect((await offered('0101'))[0]?.taken).toBeNull();
    expect((await about.move('0101', 'agree')).data.agreed).toEqual(changed);
    expect((await offered('0101'))[0]?.taken).toEqual({ id: played.id, name: q4.name });
    expect((await talkOf('0107')).goals).toMatchObject({ goals: agreed, taken: { id: played.id } });
  });

  it('are free again when the agreement is taken back at once', async () => {
    expect((await about.move('0101', 'undo')).status).toBe(200);
    expect((await offered('0101'))[0]?.taken).toBeNull();
    expect((await talkOf('0107')).state).toBe('agreed');
  });

  it('are offered beside those of another talk about a period that ended on the same day', async () => {
    const { store } = place;
    const period = { label: '2026', start: '2026-01-01', end: (await before.read()).period.end };
    const at = { cycle: 'another', unit: '客服部', employee: '0101' };
    const goals = [{ id: 'year', what: '全年少错', measure: '差错数', target: '10 以内' }];
    const said = { ...at, cycleName: q4.name, period, supervisor: '0107' };
    await store.together([store.talkGoalsWrite(at, { goals, by: 'supervisor', agreed: said, version: 0 })]);
    const both = await offered('0101');
    expect(both.map(({ goals: own }) => own).toSorted((a, b) => a.length - b.length)).toEqual([goals, agreed]);
    const taken = goalsFromTalk({ indicators: ['teamwork'], most: 3 }, [], [...goals, ...agreed]).goals;
    expect((await about.move('0107', 'propose', { goals: taken })).status).toBe(200);
    expect((await about.move('0101', 'agree')).status).toBe(200);
    expect((await offered('0101')).map((one) => one.taken?.id)).toEqual([played.id, played.id]);
  });
});
