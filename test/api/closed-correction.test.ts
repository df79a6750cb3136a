import { beforeAll, describe, expect, it } from 'vitest';
import { bonus } from '#lib/contract/bonus.ts';
import { corrections } from '#lib/contract/corrections.ts';
import { home } from '#lib/contract/me.ts';
import { results } from '#lib/contract/results.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { aFollower, said } from '#test/support/follower.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';

const unit = '客服部';
const wrong = '八月的解决率导错了文件';
const body = { wrong, reason: '已与系统管理员核对', score: 91.5, grade: null, difference: 12_345 };

/** A second person of HR, and one of HR who directs the unit too. */
const people = [
  ...everybody.map((one) => (one.id === '0901' ? { ...one, roles: ['director', 'hr'] as const } : one)),
  aPerson({ id: '0802', name: '白露', unit: '管理部', supervisor: '0901', roles: ['hr'] }),
];

function playing(played: PlayedCycle) {
  const list = async (by = '0801') => played.as(by)(corrections.list, { params: played.params });
  const seen = async () => (await played.read()).version;
  const at = { params: { ...played.params, employee: '0101' }, query: { unit } };
  const enter = async (over: object = {}, { by = '0801', version = -1, key = '' } = {}) =>
    played.as(by)(corrections.enter, {
      ...at,
      body: { ...body, ...over },
      seen: version === -1 ? await seen() : version,
      ...(key === '' ? {} : { key }),
    });
  const decide = async (decision: string, by: string, over: object = {}) => {
    const last = (await list()).data.items.at(-1);
    const params = { ...at.params, correction: last?.id ?? '', decision };
    return played.as(by)(corrections.decide, { params, query: at.query, body: {}, seen: await seen(), ...over });
  };
  const mine = async () => (await played.as('0101')(results.read, { params: at.params })).data;
  const sheet = async () => {
    const query = { format: 'csv', language: 'en' };
    return (await played.hr(bonus.sheet, { params: played.params, query })).text;
  };
  return { list, seen, enter, decide, mine, sheet, at };
}

describe('a correction of a closed cycle', () => {
  let place: Installation;
  let played: PlayedCycle;
  let play: ReturnType<typeof playing>;
  let before: string;
  beforeAll(async () => {
    place = await anInstallation({ people: people.map((one) => ({ ...one, roles: [...one.roles] })) });
    played = await aCycle(place, 'closed');
    play = playing(played);
    before = JSON.stringify((await play.mine()).result);
  });

  it('corrects something that can be, and takes back no more than was paid', async () => {
    const problems = async (over: object) => (await play.enter(over)).problem.errors.map(({ code }) => code);
    expect(await problems({ score: null, difference: 0 })).toEqual(['correction.empty']);
    expect(await problems({ score: 101 })).toEqual(['calibration.range']);
    expect(await problems({ grade: 'Z' })).toEqual(['correction.grade']);
    expect(await problems({ difference: -99_999_999 })).toEqual(['correction.below-zero']);
    expect((await play.enter({}, { by: '0107' })).status).toBe(403);
    expect((await play.enter({}, { version: 1 })).status).toBe(412);
  });
  it('is entered once, waits for the director, and shows the person nothing yet', async () => {
    const version = await play.seen();
    const first = await play.enter({}, { version, key: 'enter-once' });
    const again = await play.enter({}, { version, key: 'enter-once' });
    expect([first.status, again.status, again.data]).toEqual([200, 200, first.data]);
    const race = await Promise.all([
      play.enter({ wrong: '另一处也错了' }, { version: first.data.version }),
      play.enter({ wrong: '另一处也错了' }, { by: '0802', version: first.data.version }),
    ]);
    expect(race.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
    const { items } = (await play.list()).data;
    expect(items.map((one) => one.state)).toEqual(['entered', 'entered']);
    expect((await play.mine()).corrections).toEqual([]);
    expect((await play.decide('release', '0801')).status).toBe(409);
    expect((await play.decide('decline', '0901')).problem.errors).toMatchObject([{ path: 'reason' }]);
    const declined = await play.decide('decline', '0901', { body: { reason: '与第一条重复' } });
    expect(declined.status).toBe(200);
  });
  it('is not approved by whoever entered it, should they direct the unit as well', async () => {
    await play.enter({ wrong: '自己登记的一条' }, { by: '0901' });
    const refused = await play.decide('approve', '0901');
    expect([refused.status, refused.problem.reason]).toEqual([403, 'own-request']);
  });
  it('stands beneath the result once released, with both numbers, and never in its place', async () => {
    const [first] = (await play.list()).data.items;
    const params = { ...play.at.params, correction: first?.id ?? '', decision: 'approve' };
    const approve = { params, query: play.at.query, body: {}, seen: await play.seen(), key: 'approve-once' };
    expect((await played.as('0901')(corrections.decide, approve)).status).toBe(200);
    expect((await played.as('0901')(corrections.decide, approve)).status).toBe(200);
    expect((await play.mine()).corrections).toEqual([]);
    const release = { ...approve, params: { ...params, decision: 'release' }, key: 'release-once' };
    expect((await played.as('0901')(corrections.decide, { ...release, seen: await play.seen() })).status).toBe(200);
    const now = await play.mine();
    expect(now.corrections).toMatchObject([{ wrong, score: 91.5, grade: null, difference: 12_345 }]);
    expect(JSON.stringify(now.result)).toBe(before);
    expect(now.history.at(-1)?.corrected).toBe(12_345);
    expect((await played.read()).state).toBe('closed');
  });
  it('stands on HR’s statements of the unit as on the person’s own', async () => {
    const rows = (await played.units('0801')).flatMap((one) => one.rows);
    const row = rows.find(({ employee }) => employee.id === '0101');
    const { corrections: own, bonus: paid, reductions, mainRun } = await play.mine();
    expect(row?.corrections).toEqual(own);
    expect(row?.bonus).toBe(paid?.amount);
    expect([row?.reductions, mainRun]).toEqual([reductions, 'released']);
  });
  it('has a line of its own in the bonus sheet, by no run, and a sum apart', async () => {
    const lines = (await play.sheet()).split('\n').filter((line) => line.includes('Correction'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('123.45');
    expect(lines[0]).toContain(wrong);
  });
});

describe('whoever a correction concerns', () => {
  it('is told of it: the director, and the person once it is released', async () => {
    const place = await anInstallation();
    const { drain, inbox } = await aFollower(place);
    const played = await aCycle(place, 'closed');
    const play = playing(played);
    await play.enter();
    await drain();
    expect((await inbox('0901')).slice(0, 1).map(said)).toEqual(['correction-to-approve name: 林小满 unit: 客服部']);
    const waiting = (await played.as('0901')(bonus.cycles)).data.items[0]?.waiting;
    expect(waiting).toEqual([{ unit, main: false, further: 0, corrections: 1 }]);
    const toRelease = async (who: string) =>
      (await played.as(who)(home)).data.duties.filter(({ what }) => what === 'release-corrections');
    expect(await toRelease('0801')).toEqual([]);
    await play.decide('approve', '0901');
    expect(await toRelease('0901')).toEqual([]);
    expect(await toRelease('0801')).toMatchObject([
      { count: 1, person: { id: '0101', name: '林小满' }, units: [unit] },
    ]);
    await play.decide('release', '0801');
    expect(await toRelease('0801')).toEqual([]);
    await drain();
    expect((await inbox('0101')).slice(0, 1).map(said)).toEqual([`corrected reason: ${wrong}`]);
    expect((await played.as('0901')(bonus.cycles)).data.items[0]?.waiting).toEqual([]);
  });
});
