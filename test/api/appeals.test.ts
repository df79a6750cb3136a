import { beforeAll, describe, expect, it } from 'vitest';
import { appeals } from '#lib/contract/appeals.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { results } from '#lib/contract/results.ts';
import type { Receipt } from '#lib/domain/calculation/receipt.ts';
import { compare, recompute } from '#lib/domain/calculation/recompute.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { justBefore } from '#test/support/before.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, everybody, type Installation } from '#test/support/installation.ts';

/** Longer than a reason may be. */
const text = '协作项的评价漏看了夜班记录。'.repeat(100);
const reason = '夜班记录属实，已核对';

/** HR and the director had no part in anybody's rating. */
function playing(played: PlayedCycle) {
  const at = (employee: string, unit = '客服部') => ({ params: { ...played.params, employee }, query: { unit } });
  const mine = (employee: string) => played.as(employee)(results.read, { params: { ...played.params, employee } });
  const file = async (employee: string) =>
    played.as(employee)(appeals.file, {
      ...at(employee),
      body: { about: 'score', text },
      seen: (await mine(employee)).data.version,
    });
  const read = (employee: string, by = '0801') => played.as(by)(appeals.read, at(employee));
  const decide = async (employee: string, body: object, by = '0801') =>
    played.as(by)(appeals.decide, { ...at(employee), body, seen: (await read(employee, by)).data.version });
  const settle = async (employee: string, unit = '客服部') => {
    const seen = (await played.hr(appeals.read, at(employee, unit))).data.version;
    return played.hr(appeals.settle, { ...at(employee, unit), seen });
  };
  const topUp = async (unit: string, amount: number) => {
    const seen = (await played.read()).version;
    const params = { ...played.params, unit };
    return played.hr(appeals.topUp, { params, body: { amount, reason: '申诉要补发' }, seen });
  };
  const unit = async (name = '客服部') => (await played.units('0801')).find((one) => one.unit === name)!;
  const run = async (decision: 'approve' | 'return' | 'release', over: object = {}) => {
    const further = (await unit()).further.at(-1)!;
    const by = decision === 'release' ? '0801' : '0901';
    const params = { ...played.params, run: further.run, unit: '客服部', decision };
    return played.as(by)(bonus.decide, { params, body: {}, seen: further.version, ...over });
  };
  return { at, mine, file, read, decide, settle, topUp, unit, run };
}

const adds = ({ pool, paid, reserve, unallocated, rows }: Awaited<ReturnType<ReturnType<typeof playing>['unit']>>) => {
  expect(paid + reserve + unallocated).toBe(pool);
  expect(rows.reduce((sum, row) => sum + (row.bonus ?? 0), 0)).toBe(paid);
};

describe('an appeal', () => {
  let place: Installation;
  let played: PlayedCycle;
  let play: ReturnType<typeof playing>;
  beforeAll(async () => {
    place = await anInstallation();
    played = await aCycle(place, 'published');
    play = playing(played);
  });

  it('is filed by the person alone, and then it is not acknowledged', async () => {
    expect((await play.mine('0101')).data).toMatchObject({ state: 'published', mayAppeal: true, appeal: null });
    const foreign = await played.as('0102')(appeals.file, {
      ...play.at('0101'),
      body: { about: 'score', text },
      seen: 2,
    });
    expect(foreign).toMatchObject({ status: 403, problem: { reason: 'not-subject' } });
    expect((await play.file('0101')).data).toMatchObject({ state: 'appealed', appeal: 'filed' });
    const read = await play.mine('0101');
    expect(read.data).toMatchObject({ state: 'appealed', mayAppeal: false, appeal: { state: 'filed', text } });
    const params = { ...played.params, employee: '0101' };
    const late = await played.as('0101')(results.acknowledge, { params, seen: read.data.version });
    expect(late.problem.code).toBe('wrong-state');
  });

  it('can be taken back and filed again', async () => {
    const seen = (await play.mine('0101')).data.version;
    const back = await played.as('0101')(appeals.withdraw, { params: play.at('0101').params, seen });
    expect(back.data).toMatchObject({ state: 'published', appeal: 'withdrawn' });
    expect((await play.file('0101')).data.appeal).toBe('filed');
  });

  it('is listed with who may decide, and nobody else decides', async () => {
    const list = (await played.hr(appeals.list, { params: played.params })).data;
    expect(list.items).toMatchObject([
      { employee: { id: '0101' }, open: true, appeal: { deciders: [{ id: '0801' }, { id: '0901', name: '莫问' }] } },
    ]);
    expect(list.units.find(({ unit }) => unit === '客服部')).toMatchObject({ pool: 2_000_000, left: 100_000 });
    expect((await played.as('0107')(appeals.list, { params: played.params })).status).toBe(403);
    const own = await played.as('0101')(appeals.decide, {
      ...play.at('0101'),
      body: { decision: 'allow', reason, change: { score: 100 } },
      seen: 4,
    });
    expect(own).toMatchObject({ status: 403 });
  });

  it('is allowed with what it corrects, never for the worse, and both results stand side by side', async () => {
    const lower = await play.decide('0101', { decision: 'allow', reason, change: { score: 10 } });
    expect(lower.problem.errors.map(({ code }) => code)).toEqual(['appeal.worse']);
    const nothing = await play.decide('0101', { decision: 'allow', reason });
    expect(nothing.problem.errors.map(({ code }) => code)).toEqual(['appeal.empty']);
    const dropped = await play.decide('0101', { decision: 'dismiss', reason, change: { score: 96 } });
    expect(dropped).toMatchObject({ status: 422, problem: { errors: [{ path: 'change', code: 'appeal.dismissed' }] } });
    const at = play.at('0101');
    const tried = await played.hr(appeals.tryDecision, { ...at, query: { ...at.query, score: 96 } });
    expect(tried.data).toMatchObject({ after: { score: '96.00', grade: 'A' }, worse: false });
    const before = (await play.mine('0101')).data;
    expect((await play.decide('0101', { decision: 'allow', reason, change: { score: 96 } })).data.state).toBe(
      'allowed',
    );
    const after = (await play.mine('0101')).data;
    expect(after).toMatchObject({
      state: 'decided',
      result: { score: '96.00', computedScore: (before.result as { score: string }).score },
      before: { score: (before.result as { score: string }).score, bonus: before.bonus?.amount },
      bonus: { amount: tried.data.after.bonus, final: false },
      appeal: { decided: { by: '孟清明', reason, change: { score: 96 } } },
    });
  });

  it('waits for the main run, which pays as it was published', async () => {
    const early = await play.settle('0101');
    expect(early.problem.errors.map(({ code }) => code)).toEqual(['further.main-first']);
    await played.move('settle');
    await played.decideAll('0901', 'approve');
    await played.decideAll('0801', 'release');
    expect((await play.mine('0102')).data.state).toBe('released');
    expect((await play.mine('0101')).data).toMatchObject({ state: 'decided', bonus: { final: false } });
    expect((await played.ask('close')).problem.errors).toMatchObject([
      { path: '0101', code: 'close.further' },
      { path: 'appeals', code: 'close.appeals-open' },
    ]);
    adds(await play.unit());
  });

  it('is not paid from a reserve that is short; topping it up changes nobody’s amount', async () => {
    const before = await play.unit();
    const short = await play.settle('0101');
    expect(short.problem.errors).toMatchObject([{ path: '客服部', code: 'further.short' }]);
    expect(short.problem.errors[0]?.message).toContain('留存还剩 1000.00');
    expect((await play.topUp('客服部', 200_000)).data).toMatchObject({ pool: 2_200_000, reserve: 300_000 });
    const after = await play.unit();
    adds(after);
    expect(after.rows).toEqual(before.rows);
    expect(await place.store.runsOf(played.id, '客服部')).toMatchObject([{ pool: 2_000_000, reserve: 100_000 }]);
  });

  it('is paid by a further run, which changes nobody else’s amount', async () => {
    const before = await play.unit();
    const promised = (await play.mine('0101')).data.bonus!;
    const seen = (await play.read('0101')).data.version;
    const clicks = await Promise.all(
      Array.from({ length: 6 }, () => played.hr(appeals.settle, { ...play.at('0101'), seen, key: 'once' })),
    );
    expect(new Set(clicks.map(({ status, text: said }) => `${status} ${said}`)).size).toBe(1);
    expect(clicks[0]).toMatchObject({ status: 200 });
    expect(clicks[0]!.data).toMatchObject({ run: 2, difference: promised.difference });
    const after = await play.unit();
    adds(after);
    expect(after.reserve).toBe(before.reserve - (promised.difference ?? 0));
    const others = (unit: typeof after) => unit.rows.filter(({ employee }) => employee.id !== '0101');
    expect(others(after)).toEqual(others(before));
    expect(after.rows.find(({ employee }) => employee.id === '0101')).toMatchObject({
      score: '96.00',
      bonus: promised.amount,
      further: [{ run: 2, difference: promised.difference, reason: expect.any(String) }],
    });
    expect((await play.settle('0101')).problem.code).toBe('wrong-state');
  });

  it('is returned, settled anew, approved and released, and then it is final', async () => {
    expect((await play.run('approve', { seen: 9 })).status).toBe(412);
    expect((await play.run('return')).problem.errors).toMatchObject([{ code: 'required' }]);
    expect((await play.run('return', { body: { reason: '请再核对一次' } })).data.state).toBe('returned');
    expect((await play.unit()).reserve).toBe(300_000);
    adds(await play.unit());
    expect((await play.settle('0101')).data.run).toBe(3);
    expect((await play.run('approve')).data.state).toBe('approved');
    expect((await play.mine('0101')).data).toMatchObject({ state: 'final', bonus: { final: true } });
    expect((await play.run('release')).data.state).toBe('released');
    const read = (await play.mine('0101')).data;
    expect(read).toMatchObject({ state: 'released', history: [{ score: 96, bonus: read.bonus?.amount, final: true }] });
    adds(await play.unit());
  });

  it('leaves a receipt before and after, each of which can be recomputed', async () => {
    const { before, after, policy } = (await play.read('0101')).data;
    for (const side of [before, after]) {
      const receipt = side!.receipt as Receipt;
      const found = compare(receipt, recompute(policy as Policy, receipt.inputs));
      expect(found.filter(({ state }) => state === 'differs')).toEqual([]);
    }
    expect(after!.bonus! - before!.bonus!).toBe((await play.mine('0101')).data.bonus?.difference);
  });

  it('is over with its window', async () => {
    place.clock.set('2026-12-01T01:00:00.000Z');
    expect((await play.mine('0102')).data.mayAppeal).toBe(false);
    expect((await play.file('0102')).problem).toMatchObject({ code: 'wrong-state', reason: 'appeal-late' });
    expect((await played.move('close')).state).toBe('closed');
  });
});

describe('who had a part in a result', () => {
  it('does not decide what is said against it', async () => {
    const people = everybody.map((person) =>
      person.id === '0107' || person.id === '0103'
        ? { ...person, roles: ['hr' as const] }
        : person.id === '0801'
          ? { ...person, supervisor: '0101' }
          : person,
    );
    const played = await aCycle(await anInstallation({ people }), 'review');
    const play = playing(played);
    await played.setPools();
    await played.calibrate('0102', 80);
    await played.move('signOff');
    await played.move('publish');
    await play.file('0101');
    await play.file('0102');
    const why = async (employee: string, by: string) => (await play.read(employee, by)).data.decide.why;
    expect(await why('0101', '0107')).toBe('own-rating');
    expect(await why('0101', '0801')).toBe('own-supervisor');
    expect(await why('0102', '0801')).toBe('own-calibration');
    const list = await played.hr(appeals.list, { params: played.params });
    const named = list.data.items.map(({ appeal }) => appeal?.deciders.map(({ id }) => id));
    for (const deciders of named) expect(deciders).toContain('0901');
    expect(named.flat()).not.toContain('0107');
    const refused = await play.decide('0101', { decision: 'dismiss', reason });
    expect(refused).toMatchObject({ status: 403, problem: { reason: 'own-supervisor' } });
    expect((await play.decide('0101', { decision: 'dismiss', reason }, '0901')).data.state).toBe('dismissed');
    expect((await play.mine('0101')).data).toMatchObject({
      state: 'decided',
      before: null,
      appeal: { decided: { reason } },
    });
    expect((await play.file('0101')).problem.code).toBe('wrong-state');
  });
});

describe('an appeal that is withdrawn while its unit is released', () => {
  it.each(['GetItem', 'Query', 'TransactWriteItems'])(
    'leaves nobody’s bonus open, before its first %s',
    async (request) => {
      const place = await anInstallation();
      const played = await aCycle(place, 'settled');
      const play = playing(played);
      await played.decide('0901', '客服部', 'approve');
      await play.file('0101');
      const seen = (await play.mine('0101')).data.version;
      const params = { ...played.params, run: 1, unit: '客服部', decision: 'release' };
      const release = () => played.hr(bonus.decide, { params, body: {}, seen: 2 });
      justBefore(place.client, request, () => played.as('0101')(appeals.withdraw, { ...play.at('0101'), seen }));
      const first = await release();
      if (first.status !== 200) await release();
      expect((await play.mine('0101')).data).toMatchObject({ state: 'released', appeal: { state: 'withdrawn' } });
      const history = (await place.store.historiesOf(['0101'])).get('0101');
      expect(history?.entries.find(({ cycle }) => cycle === played.id)?.final).toBe(true);
    },
  );
});
