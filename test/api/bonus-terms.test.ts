import { beforeAll, describe, expect, it } from 'vitest';
import { appeals } from '#lib/contract/appeals.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { corrections } from '#lib/contract/corrections.ts';
import { results } from '#lib/contract/results.ts';
import { staff } from '#lib/contract/staff.ts';
import { bonusDesk } from '#test/support/bonus-desk.ts';
import { aCycle, aNewCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';

const individually = (over: object = {}) =>
  aScheme(({ calculation, process }) => {
    calculation!['bonus'] = {
      ...(calculation!['bonus'] as object),
      method: 'individual',
      unitCoefficients: { 客服部: 1.1 },
    };
    Object.assign(process ?? {}, over);
  });

describe('the coefficient of a unit for one period', () => {
  it('takes the place of the policy’s everywhere at once, with a reason, until the unit is settled', async () => {
    const played = await aCycle(await anInstallation({ scheme: individually() }), 'review');
    const { unitOf, coefficient, bonusOf, logged } = bonusDesk(played);
    expect((await unitOf('客服部')).coefficient).toEqual({ policy: 1.1, period: null });
    const before = await bonusOf('0101');
    const grade = Number(before.coefficient) * before.bonusBase;
    expect(before.bonus).toBe(Math.round(grade * 1.1));
    expect((await coefficient('客服部', 1.25)).status).toBe(200);
    expect((await bonusOf('0101')).bonus).toBe(Math.round(grade * 1.25));
    expect(await logged('bonus.coefficient')).toMatchObject([
      { unit: '客服部', reason: '本季度承接了夜班热线', details: { coefficient: '1.1 → 1.25' } },
    ]);

    await played.move('signOff');
    await played.move('publish');
    expect((await coefficient('客服部', 1.05)).status).toBe(200);
    const own = await played.as('0101')(results.read, { params: { ...played.params, employee: '0101' } });
    expect(own.data.bonus).toMatchObject({ amount: Math.round(grade * 1.05), final: false });
    expect(JSON.stringify(own.data.receipt)).toContain('"unitCoefficient":"1.05"');

    await played.move('settle');
    expect((await bonusOf('0101')).bonus).toBe(Math.round(grade * 1.05));
    const late = await coefficient('客服部', 2);
    expect(late.problem.errors.map(({ code }) => code)).toEqual(['coefficient.settled']);
    await played.decide('0901', '客服部', 'return', { reason: '请按原系数再算一次' });
    expect((await coefficient('客服部', null)).status).toBe(200);
    await played.move('settle');
    expect((await bonusOf('0101')).bonus).toBe(before.bonus);
  });

  it('is above 0, of a unit of the cycle, entered by HR, and of no use where units share pools', async () => {
    const played = await aCycle(await anInstallation({ scheme: individually() }), 'announced');
    const { coefficient } = bonusDesk(played);
    const codes = async (...asked: Parameters<typeof coefficient>) =>
      (await coefficient(...asked)).problem.errors.map(({ code }) => code);
    expect(await codes('客服部', 0)).toEqual(['coefficient.range']);
    expect(await codes('客服部', 1.000_000_1)).toEqual(['coefficient.range']);
    expect(await codes('管理部', 1.2)).toEqual(['unit.unknown']);
    expect((await coefficient('客服部', 1.2, '0901')).problem).toMatchObject({ reason: 'not-hr' });
    const pooled = bonusDesk(await aCycle(await anInstallation(), 'announced'));
    expect((await pooled.terms()).method).toBe('pool');
    expect((await pooled.coefficient('客服部', 1.2)).problem.errors.map(({ code }) => code)).toEqual([
      'coefficient.pool',
    ]);
  });
});

describe('the budget of a year', () => {
  let played: PlayedCycle;
  let at: ReturnType<typeof bonusDesk>;
  beforeAll(async () => {
    played = await aCycle(await anInstallation(), 'published');
    at = bonusDesk(played);
  });
  const budgetOf = async (unit: string, by = '0801') =>
    (await played.units(by)).find((one) => one.unit === unit)?.budget;

  it('is entered by HR unit by unit, and what is planned is seen against it', async () => {
    expect(await budgetOf('客服部')).toBeNull();
    expect((await at.budgets({ 客服部: 3_000_000 }, { by: '0901' })).problem).toMatchObject({ reason: 'not-hr' });
    expect((await at.budgets({ 外星部: 1 })).problem.errors.map(({ code }) => code)).toEqual(['unit.unknown']);
    expect((await at.budgets({ 客服部: 3_000_000, 协调部: 400_000 })).data).toMatchObject({ version: 1 });
    expect((await at.budgets({ 客服部: 1 }, { seen: 0 })).status).toBe(412);
    expect(await budgetOf('客服部')).toMatchObject({
      amount: 3_000_000,
      spent: 0,
      planned: 1_900_000,
      left: 1_100_000,
    });
    expect(await budgetOf('协调部', '0901')).toMatchObject({ planned: 500_000, left: -100_000 });
    const [entry] = await at.logged('budget.set');
    expect(entry?.details).toEqual({ year: '2026', 客服部: '— → 3000000', 协调部: '— → 400000' });
  });

  it('is gone beyond with a reason only, which the director reads', async () => {
    const refused = await played.ask('settle');
    expect(refused).toMatchObject({
      status: 409,
      problem: { errors: [{ path: '协调部', code: 'settle.over-budget' }] },
    });
    expect((await played.ask('settle', { reason: '年底追加了两个项目' })).status).toBe(200);
    expect(await budgetOf('协调部', '0901')).toMatchObject({
      left: -100_000,
      over: { by: 100_000, reason: '年底追加了两个项目' },
    });
    expect((await budgetOf('客服部'))?.over).toBeNull();
  });

  it('is spent by what is approved, of every cycle of the year', async () => {
    await played.decideAll('0901', 'approve');
    expect(await budgetOf('客服部')).toMatchObject({ spent: 1_900_000, planned: 0, left: 1_100_000 });
    await played.decideAll('0801', 'release');
    expect(await budgetOf('客服部')).toMatchObject({ spent: 1_900_000, planned: 0 });
    expect((await at.unitOf('客服部')).budget).toEqual({ amount: 3_000_000, spent: 1_900_000 });
    const list = await played.hr(bonus.cycles, {});
    expect(list.data.items).toHaveLength(1);
  });

  it('holds further runs and corrections by the same rule: with a reason only, and spent once approved', async () => {
    const { params } = played;
    const person = { params: { ...params, employee: '0101' }, query: { unit: '客服部' } };
    const version = async () => (await played.hr(appeals.read, person)).data.version;
    const seen = (await played.as('0101')(results.read, { params: person.params })).data.version;
    const filed = { params: person.params, body: { about: 'money', text: '奖金基数应按新合同' }, seen };
    await played.as('0101')(appeals.file, filed);
    const body = { decision: 'allow', reason: '新合同属实，已核对', change: { bonusBase: 520_000 } };
    await played.hr(appeals.decide, { ...person, body, seen: await version() });
    await at.budgets({ 客服部: 1_900_001 });
    const settle = async (asked: object) =>
      played.hr(appeals.settle, { ...person, body: asked, seen: await version(), key: 'further' });
    const refused = await settle({});
    expect(refused.problem.errors).toMatchObject([{ path: 'overBudget', code: 'budget.over' }]);
    const reason = '年底一并清算申诉';
    const { run, difference } = (await settle({ overBudget: reason })).data;
    const over = { by: difference - 1, reason };
    const further = { main: 1_900_000, further: difference, corrections: 0 };
    expect(await budgetOf('客服部', '0901')).toMatchObject({
      spent: 1_900_000,
      planned: difference,
      own: further,
      over,
    });
    const decided = { params: { ...params, run, unit: '客服部', decision: 'approve' }, body: {} };
    await played.as('0901')(bonus.decide, { ...decided, seen: 1 });
    await played.hr(bonus.decide, { params: { ...decided.params, decision: 'release' }, body: {}, seen: 2 });
    expect(await budgetOf('客服部')).toMatchObject({ spent: 1_900_000 + difference, planned: 0 });
    played.afterAppeals();
    await played.move('close');

    const corrected = async (amount: number, more: object = {}) => {
      const said = { wrong: '导错了八月的文件', reason: '已与系统管理员核对', score: null, grade: null, ...more };
      const entered = { ...person, body: { ...said, difference: amount }, seen: (await played.read()).version };
      return played.hr(corrections.enter, entered);
    };
    expect((await corrected(300)).problem.errors).toMatchObject([{ path: 'overBudget', code: 'budget.over' }]);
    await corrected(300, { overBudget: reason });
    await corrected(-200);
    const left = 1 - difference - 100;
    const own = { ...further, corrections: 100 };
    expect(await budgetOf('客服部')).toMatchObject({ planned: 100, left, own, over: { by: difference + 299, reason } });
    for (const { id } of (await played.as('0901')(corrections.list, { params })).data.items)
      await played.as('0901')(corrections.decide, {
        params: { ...person.params, correction: id, decision: 'approve' },
        query: person.query,
        body: {},
        seen: (await played.read()).version,
      });
    expect(await budgetOf('客服部')).toMatchObject({ spent: 1_900_100 + difference, planned: 0, left, own });
  });
});

it('whoever turns out to leave is paid by the policy’s rule down to the payment', async () => {
  const paid = async (leavers: 'none' | 'prorated') => {
    const place = await anInstallation({ scheme: individually({ leavers }) });
    const played = await aCycle(place, 'rated', aNewCycle());
    const known = (await played.hr(staff.read, { params: { person: '0101' } })).data;
    const { id: _, positions: __, version, ...record } = known;
    await played.hr(staff.edit, { params: { person: '0101' }, body: { ...record, left: '2026-09-15' }, seen: version });
    await played.move('shut');
    await played.move('signOff');
    await played.move('publish');
    await played.move('settle');
    return (await bonusDesk(played).bonusOf('0101')) as { bonus: number; bonusBase: number; proration: string };
  };
  expect(await paid('none')).toMatchObject({ bonus: 0, bonusBase: 0 });
  const { bonus: amount, bonusBase, proration } = await paid('prorated');
  expect([bonusBase, proration]).toEqual([500_000, '77/92']);
  expect(amount).toBeGreaterThan(0);
});
