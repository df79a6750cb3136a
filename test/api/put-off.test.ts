import { beforeAll, describe, expect, it, vi } from 'vitest';
import { appeals } from '#lib/contract/appeals.ts';
import { home } from '#lib/contract/me.ts';
import { review } from '#lib/contract/review.ts';
import { aCycle, aNewCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { about, codes, reason, topUp, unitOf } from '#test/support/put-off.ts';
import { aScheme } from '#test/support/scheme.ts';

// A request that is cut off is told of there.
vi.spyOn(console, 'error').mockImplementation(() => undefined);

const stillAppealed = ['appeals', 'close.appeals-open'];

describe('somebody who is put off', () => {
  let place: Installation;
  let played: PlayedCycle;
  let one: ReturnType<typeof about>;
  const blocks = ['supervisor:service', 'supervisor:teamwork'];
  beforeAll(async () => {
    place = await anInstallation();
    played = await aCycle(place, 'open');
    for (const { id, rater, kind, employee } of await played.missing())
      if (!(kind === 'supervisor' && employee.id === '0201')) await played.rate(rater.id, id);
    await played.move('shut');
    await played.setPools();
    one = about(played, '0201');
  });

  it('no longer keeps HR from signing off, until that is taken back', async () => {
    expect(codes(await played.ask('signOff'))).toEqual([['0201', 'sign-off.blocked']]);
    const done = await one.putOff({ reason });
    expect(done.data.row).toMatchObject({ status: 'blocked', rank: null, money: null, putOff: { reason } });
    await played.move('signOff');
    expect((await one.putOff(null)).data.row.putOff).toBeNull();
    expect((await played.read()).signedOff).toBeNull();
    expect(codes(await played.ask('signOff'))).toEqual([['0201', 'sign-off.blocked']]);
    await one.putOff({ reason });
    const rows = (await played.hr(review.read, { params: played.params })).data.rows;
    expect(rows.map(({ employee, putOff }) => [employee.id, putOff !== null])).toContainEqual(['0201', true]);
    expect(rows.find(({ employee }) => employee.id === '0202')).toMatchObject({ rank: 1, money: { bonus: 500_000 } });
    expect((await played.hr(review.person, one.at)).data.receipt).toMatchObject({ status: 'blocked' });
    await played.move('signOff');
  });

  it('is not published with the others, and shares nothing of the pool', async () => {
    await played.move('publish');
    expect((await one.mine()).status).toBe(404);
    expect((await place.store.historiesOf(['0201'])).get('0201')).toBeUndefined();
    expect((await about(played, '0202').mine()).data.bonus).toEqual({ amount: 500_000, final: false });
    const nobody = await played.calibrate('0202', 90, '协调部');
    expect(nobody).toMatchObject({ status: 409, problem: { reason: 'cycle-state' } });
  });

  it('keeps a pool without a reserve from being shared out', async () => {
    const refused = await played.ask('settle');
    expect(codes(refused)).toEqual([['协调部', 'settle.no-reserve']]);
    expect(refused.problem.errors[0]?.message).toContain('连翘');
    expect((await topUp(played, '协调部', 400_000)).data).toMatchObject({ pool: 900_000, reserve: 400_000 });
    await played.move('settle');
    expect(await unitOf(played, '协调部')).toMatchObject({ paid: 500_000, reserve: 400_000, unallocated: 0 });
  });

  it('is settled once nothing is missing and the main run is approved', async () => {
    expect(codes(await one.settle())).toEqual([['0201', 'further.blocked']]);
    expect((await one.waive(blocks)).data.row.status).toBe('rated');
    expect(codes(await one.settle())).toEqual([['0201', 'further.main-first']]);
    await played.decideAll('0901', 'approve');
    await played.decideAll('0801', 'release');
    expect(codes(await played.ask('close'))).toEqual([['0201', 'close.put-off'], stillAppealed]);
    const before = await unitOf(played, '协调部');
    const { data } = await one.settle();
    expect(data.run).toBe(2);
    const after = await unitOf(played, '协调部');
    expect(after.reserve).toBe(before.reserve - data.difference);
    const other = (unit: typeof after) => unit.rows.find(({ employee }) => employee.id === '0202');
    expect(other(after)).toEqual(other(before));
    const read = (await one.mine()).data;
    expect(read).toMatchObject({
      state: 'published',
      mayAppeal: true,
      bonus: { amount: data.difference, final: false },
    });
    expect((await played.as('0201')(home)).data).toMatchObject({
      waiting: [{ what: 'acknowledge' }],
      history: [{ bonus: data.difference, final: false }],
    });
    expect((await played.as('0901')(home)).data.waiting).toMatchObject([{ what: 'approve', units: ['协调部'] }]);
    const late = await one.waive(blocks);
    expect(late).toMatchObject({ status: 409, problem: { reason: 'put-off-paid' } });
  });

  it('may appeal like everybody else, and is paid the difference to what they have', async () => {
    const had = (await one.mine()).data.bonus!.amount;
    expect((await one.file()).data.state).toBe('appealed');
    await one.allow({ bonusBase: 600_000 });
    expect(codes(await one.settle())).toEqual([['0201', 'further.waits']]);
    await one.run('approve');
    await one.run('release');
    const { data } = await one.settle();
    expect(data).toMatchObject({ run: 3 });
    expect((await one.mine()).data.bonus).toEqual({
      amount: had + data.difference,
      final: false,
      difference: data.difference,
    });
    expect((await one.run('approve')).data.state).toBe('approved');
    expect(codes(await played.ask('close'))).toEqual([['0201', 'close.further'], stillAppealed]);
    await one.run('release');
    expect((await one.mine()).data).toMatchObject({ state: 'released', bonus: { final: true } });
    await unitOf(played, '协调部');
    played.afterAppeals();
    expect((await played.move('close')).state).toBe('closed');
  });
});

describe('two at once', () => {
  const bothAllowed = async (reserve: number) => {
    const place = await anInstallation();
    const played = await aCycle(place, 'review');
    await played.setPools({ 客服部: { amount: 2_000_000, reserve }, 协调部: { amount: 500_000, reserve: 0 } });
    await played.move('signOff');
    await played.move('publish');
    const both = ['0101', '0102'].map((id) => about(played, id, '客服部'));
    for (const one of both) {
      await one.file();
      expect((await one.allow({ bonusBase: 700_000 })).status).toBe(200);
    }
    await played.move('settle');
    await played.decideAll('0901', 'approve');
    return { place, played, both };
  };

  it('are paid one after the other, each from what the first left', async () => {
    const { played, both } = await bothAllowed(1_000_000);
    const done = await Promise.all(both.map((one) => one.settle()));
    expect(done.map(({ status }) => status)).toEqual([200, 200]);
    expect(new Set(done.map(({ data }) => data.run))).toEqual(new Set([2, 3]));
    const [first, second] = done.map(({ data }) => data.difference);
    expect((await unitOf(played, '客服部')).reserve).toBe(1_000_000 - first! - second!);
  });

  it('do not both take what is enough for one', async () => {
    const { played, both } = await bothAllowed(200_000);
    const done = await Promise.all(both.map((one) => one.settle()));
    expect(new Set(done.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(codes(done.find(({ status }) => status === 409)!)).toEqual([['客服部', 'further.short']]);
    await unitOf(played, '客服部');
  });

  it.each(['timeout-before', 'timeout-after'] as const)(
    'of which one was cut off (%s): asked again it is done once',
    async (kind) => {
      const { place, played, both } = await bothAllowed(1_000_000);
      const [one] = both;
      const { at } = one!;
      const seen = (await played.hr(appeals.read, at)).data.version;
      const ask = () => played.hr(appeals.settle, { ...at, seen, key: 'cut' });
      place.client.faults.next({ kind, operation: 'TransactWriteItems' });
      expect((await ask()).status).toBe(500);
      const runsOf = async () =>
        (await place.store.runsOf(played.id, '客服部')).map(({ number, state }) => `${number} ${state}`);
      expect(await runsOf()).toEqual(kind === 'timeout-before' ? ['1 approved'] : ['1 approved', '2 calculated']);
      const again = await ask();
      expect(again.data).toMatchObject({ run: 2 });
      expect((await ask()).data).toEqual(again.data);
      expect(await runsOf()).toEqual(['1 approved', '2 calculated']);
      await unitOf(played, '客服部');
    },
  );
});

describe('where there is no pool', () => {
  it('a difference is paid as it is', async () => {
    const scheme = aScheme((document) =>
      Object.assign(document['calculation'] ?? {}, {
        bonus: { method: 'individual', coefficients: { A: 1.2, B: 1, C: 0.5 } },
      }),
    );
    const played = await aCycle(await anInstallation({ scheme }), 'review', aNewCycle({ units: ['客服部'] }));
    await played.move('signOff');
    await played.move('publish');
    const one = about(played, '0101', '客服部');
    await one.file();
    const had = (await one.mine()).data.bonus!.amount;
    await one.allow({ bonusBase: 1_000_000 });
    await played.move('settle');
    await played.decideAll('0901', 'approve');
    expect((await one.settle()).data).toMatchObject({ run: 2, difference: had });
    const unit = await unitOf(played, '客服部');
    expect(unit).toMatchObject({ pool: null, reserve: 0, unallocated: 0 });
    expect((await topUp(played, '客服部', 100)).status).toBe(404);
  });
});

describe('where there is no bonus', () => {
  it('a decision is the end of it, and who was put off is published by themselves', async () => {
    const scheme = aScheme((document) => delete document['calculation']?.['bonus']);
    const played = await aCycle(await anInstallation({ scheme }), 'review', aNewCycle({ units: ['客服部'] }));
    const [appealing, putOff] = [about(played, '0101', '客服部'), about(played, '0102', '客服部')];
    await putOff.putOff({ reason });
    await played.move('signOff');
    await played.move('publish');
    await appealing.file();
    expect(codes(await appealing.allow({ bonusBase: 1 }))).toEqual([['change', 'appeal.no-money']]);
    expect((await appealing.allow({ score: 99 })).data.state).toBe('allowed');
    expect((await appealing.mine()).data).toMatchObject({ state: 'decided', result: { score: '99.00' }, bonus: null });
    expect(codes(await played.ask('close'))).toEqual([['0102', 'close.put-off'], stillAppealed]);
    expect((await putOff.settle()).data).toMatchObject({ run: 0, difference: 0 });
    expect((await putOff.mine()).data).toMatchObject({ state: 'published', bonus: null });
    played.afterAppeals();
    expect((await played.move('close')).state).toBe('closed');
  });
});
