import { beforeAll, describe, expect, it, vi } from 'vitest';
import { appeals } from '#lib/contract/appeals.ts';
import { audit } from '#lib/contract/audit.ts';
import { corrections } from '#lib/contract/corrections.ts';
import { home } from '#lib/contract/me.ts';
import { results } from '#lib/contract/results.ts';
import { review } from '#lib/contract/review.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { aFollower, said } from '#test/support/follower.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';

vi.spyOn(console, 'error').mockImplementation(() => undefined);

const unit = '客服部';
const reason = '八月的数据导错了文件';

function playing(played: PlayedCycle) {
  const params = { ...played.params, unit };
  const seenNow = async () => (await played.read()).version;
  const recall = async ({ by = '0801', seen = -1, key = '' } = {}) =>
    played.as(by)(corrections.recall, {
      params,
      body: { reason },
      seen: seen === -1 ? await seenNow() : seen,
      ...(key === '' ? {} : { key }),
    });
  const step = async (which: 'signOff' | 'publish', by = '0801') =>
    played.as(by)(corrections[which], { params, seen: await seenNow() });
  const mine = (employee: string) => played.as(employee)(results.read, { params: { ...played.params, employee } });
  const history = async (employee: string) => (await played.as(employee)(results.mine)).data.items;
  const correct = async (employee: string) => {
    const at = { params: { ...played.params, employee }, query: { unit } };
    const seen = (await played.hr(corrections.figures, at)).data.version;
    const figure = { metric: 'resolution-rate', month: '2026-08', numerator: 99, denominator: 100, reason };
    return played.hr(corrections.correctFigure, { ...at, body: figure, seen });
  };
  const file = async (employee: string) =>
    played.as(employee)(appeals.file, {
      params: { ...played.params, employee },
      body: { about: 'score', text: '漏看了夜班记录' },
      seen: (await mine(employee)).data.version,
    });
  const decide = async (employee: string, body: object) => {
    const at = { params: { ...played.params, employee }, query: { unit } };
    const seen = (await played.hr(appeals.read, at)).data.version;
    return played.hr(appeals.decide, { ...at, body: { reason: '已核对记录', ...body }, seen });
  };
  const effects = async (by = '0801') => played.as(by)(corrections.recallEffects, { params });
  const log = async () => (await played.hr(audit.read, { query: { cycle: played.id } })).data.items;
  return { recall, step, mine, history, correct, file, decide, effects, log };
}

describe('a unit whose results were wrong', () => {
  let place: Installation;
  let played: PlayedCycle;
  let play: ReturnType<typeof playing>;
  let before: string;
  beforeAll(async () => {
    place = await anInstallation();
    played = await aCycle(place, 'settled');
    play = playing(played);
    before = JSON.stringify((await play.mine('0201')).data.result);
  });

  it('is HR’s to recall, with a reason and on what they saw', async () => {
    expect((await play.recall({ by: '0901' })).status).toBe(403);
    expect((await play.recall({ seen: 1 })).status).toBe(412);
    expect((await play.step('signOff')).status).toBe(409);
  });
  it('is seen by nobody from then on: its people read why, and what they acknowledged is asked anew', async () => {
    const { data } = await play.mine('0101');
    const at = { params: { ...played.params, employee: '0101' } };
    await played.as('0101')(results.acknowledge, { ...at, seen: data.version });
    const reply = await play.recall({ key: 'recall-once' });
    expect([reply.status, reply.data.state]).toEqual([200, 'recalled']);
    const again = await play.recall({ key: 'recall-once', seen: 1 });
    expect([again.status, again.data]).toEqual([200, reply.data]);
    const refused = await play.mine('0101');
    expect([refused.status, refused.problem.reason]).toEqual([409, 'recalled']);
    expect(refused.problem.detail).toContain(reason);
    expect(await play.history('0101')).toEqual([]);
    expect((await played.as('0101')(home)).text).not.toContain('acknowledge"');
    const supervisor = await played.as('0107')(results.read, { ...at, query: { unit } });
    expect(supervisor.status).toBe(409);
    expect((await played.as('0101')(results.acknowledge, { ...at, seen: data.version })).status).toBe(409);
    expect((await play.file('0101')).status).not.toBe(200);
  });
  it('pays nobody: its run is void and kept, the others are shown and paid as before', async () => {
    expect((await played.units('0901')).map((one) => one.unit)).toEqual(['协调部']);
    expect((await played.read()).runStates).toMatchObject({ [unit]: 'recalled', 协调部: 'calculated' });
    const [run] = await place.store.runsOf(played.id, unit);
    expect(run).toMatchObject({ number: 1, state: 'recalled' });
    expect((await played.ask('settle')).problem.errors[0]?.code).toBe('settle.nothing-left');
    expect((await played.decide('0901', '协调部', 'approve')).status).toBe(200);
    const closed = await played.ask('close');
    expect(closed.problem.errors.map(({ code }) => code)).toContain('close.recalled');
  });
  it('is mended as in review: the figure, the score by hand, and each takes the sign-off back', async () => {
    expect((await play.step('signOff')).data.state).toBe('signed-off');
    expect((await play.correct('0101')).status).toBe(200);
    expect((await played.read()).recalled[unit]).toMatchObject({ state: 'recalled', by: '孟清明', reason });
    expect((await play.step('publish')).status).toBe(409);
    expect((await played.calibrate('0102', 95)).status).toBe(200);
    expect((await played.calibrate('0201', 95, '协调部')).status).toBe(409);
    const rows = (await played.hr(review.read, { params: played.params, query: { unit } })).data.rows;
    expect(rows.find(({ employee }) => employee.id === '0102')?.score).toBe('95.00');
  });
  it('is published again with what it was before in the log, and the other unit stays to the letter', async () => {
    expect((await play.step('signOff')).status).toBe(200);
    const published = await play.step('publish');
    expect([published.status, published.data.state]).toEqual([200, 'published']);
    const now = (await play.mine('0102')).data;
    expect([now.state, now.acknowledgedAt, (now.result as { score: string }).score]).toEqual([
      'published',
      null,
      '95.00',
    ]);
    expect(await play.history('0102')).toMatchObject([{ cycle: played.id, score: 95 }]);
    expect(JSON.stringify((await play.mine('0201')).data.result)).toBe(before);
    const entries = (await play.log()).filter(({ action }) => action === 'result.republish');
    expect(entries).toHaveLength(4);
    const told = entries.find(({ subject }) => subject?.id === '0102')?.details?.['score'];
    expect(told).toMatch(/^\d+\.\d\d \S+ → 95\.00 \S+$/);
    const record = (await place.store.personPart(played.id, unit, '0101'))?.result;
    expect(record?.recalls).toMatchObject([{ reason, by: '0801' }]);
    expect(record?.recalls?.[0]?.acknowledgedAt).not.toBeNull();
  });
  it('is settled anew, and what is paid adds up to the pool', async () => {
    await played.move('settle');
    const one = (await played.units('0801')).find((each) => each.unit === unit);
    expect([one?.run, one?.state]).toEqual([2, 'calculated']);
    expect((one?.paid ?? 0) + (one?.reserve ?? 0) + (one?.unallocated ?? 0)).toBe(one?.pool);
    expect((await played.decide('0901', unit, 'approve')).status).toBe(200);
    const paid = await play.recall();
    expect(paid.problem.errors).toMatchObject([{ code: 'recall.paid' }]);
  });
});

describe('a recall', () => {
  it('loses no decision: open and allowed appeals stop it, a dismissed one is kept and another is possible', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'published');
    const play = playing(played);
    await play.file('0101');
    await play.file('0102');
    const open = (await play.recall()).problem.errors;
    expect(open).toMatchObject([{ code: 'recall.appeals' }]);
    expect(open[0]?.message).toContain('2');
    await play.decide('0101', { decision: 'dismiss' });
    await play.decide('0102', { decision: 'allow', change: { bonusBase: 520_000 } });
    expect((await play.recall()).problem.errors).toMatchObject([{ code: 'recall.allowed' }]);

    const other = await anInstallation();
    const once = await aCycle(other, 'published');
    const plays = playing(once);
    await plays.file('0101');
    await plays.decide('0101', { decision: 'dismiss' });
    await plays.recall();
    const kept = (await other.store.personPart(once.id, unit, '0101'))?.result;
    expect(kept?.recalls?.[0]?.appeal).toMatchObject({ state: 'dismissed' });
    await plays.step('signOff');
    await plays.step('publish');
    expect((await plays.mine('0101')).data).toMatchObject({ mayAppeal: true, appeal: null });
    expect((await plays.file('0101')).status).toBe(200);
  });
  it('is never HR’s where they take part themselves', async () => {
    const own = aPerson({ id: '0105', name: '白露', roles: ['hr'] });
    const place = await anInstallation({ people: [...everybody, own] });
    const played = await aCycle(place, 'published');
    const refused = await playing(played).recall({ by: '0105' });
    expect([refused.status, refused.problem.reason]).toEqual([403, 'own-case']);
  });
  it('comes through once where two want it at once, or while the cycle is settled', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'published');
    const play = playing(played);
    const seen = (await played.read()).version;
    const both = await Promise.all([play.recall({ seen }), play.recall({ seen }), played.ask('settle', { seen })]);
    const won = both.filter(({ status }) => status === 200);
    expect(won.length).toBeGreaterThanOrEqual(1);
    const now = await played.read();
    const recalled = now.recalled[unit] !== undefined;
    expect(recalled && now.runStates[unit] === 'calculated').toBe(false);
    if (!recalled) await play.recall();
    const entries = (await play.log()).filter(({ action }) => action === 'result.recall');
    expect(entries).toHaveLength(4);
    expect((await played.read()).recalled[unit]).toMatchObject({ state: 'recalled', moving: null });
  });
  it('that is cut off shows nobody anything, and goes on when it is asked for again', async () => {
    const place = await anInstallation({ attempts: 1 });
    const played = await aCycle(place, 'published');
    const play = playing(played);
    const seen = (await played.read()).version;
    let left = 3;
    place.client.middlewareStack.add(
      (next, context) => async (args) => {
        if (context.commandName === 'TransactWriteItemsCommand' && (left -= 1) === 0)
          place.client.faults.next({ kind: 'timeout-before', operation: 'TransactWriteItems', times: 1 });
        return next(args);
      },
      { step: 'initialize', name: 'cut' },
    );
    const cut = await play.recall({ seen, key: 'first' });
    place.client.middlewareStack.remove('cut');
    expect(cut.status).toBeGreaterThanOrEqual(500);
    expect((await played.read()).recalled[unit]).toMatchObject({ moving: 'recall' });
    for (const employee of ['0101', '0102', '0103', '0104'])
      expect((await play.mine(employee)).problem.reason).toBe('recalled');
    expect((await play.step('signOff')).status).toBe(409);
    expect((await play.recall({ seen, key: 'first' })).status).toBe(200);
    const entries = (await play.log()).filter(({ action }) => action === 'result.recall');
    expect(entries).toHaveLength(4);
  });
  it('is told to the people of the unit with the reason, and that it is published anew', async () => {
    const place = await anInstallation();
    const { drain, inbox } = await aFollower(place);
    const played = await aCycle(place, 'published');
    const play = playing(played);
    await play.recall();
    await drain();
    expect((await inbox('0101')).slice(0, 1).map(said)).toEqual([`recalled reason: ${reason}`]);
    await play.step('signOff');
    await play.step('publish');
    await drain();
    expect((await inbox('0101')).map(({ kind }) => kind).slice(0, 2)).toEqual(['republished', 'recalled']);
    expect((await inbox('0201')).map(({ kind }) => kind)).not.toContain('recalled');
  });
});

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
