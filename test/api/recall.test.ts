import { beforeAll, describe, expect, it, vi } from 'vitest';
import { home } from '#lib/contract/me.ts';
import { results } from '#lib/contract/results.ts';
import { review } from '#lib/contract/review.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { aFollower, said } from '#test/support/follower.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';
import { playing, reason, unit } from '#test/support/recalling.ts';

vi.spyOn(console, 'error').mockImplementation(() => undefined);

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
