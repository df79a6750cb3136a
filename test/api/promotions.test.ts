import { beforeAll, describe, expect, it } from 'vitest';
import { promotions } from '#lib/contract/promotions.ts';
import { staff } from '#lib/contract/staff.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';

type Body = { reason?: string; from?: string; post?: { zh: string; en: string } };

const promoting = aScheme(({ calculation }) => {
  calculation!['promotion'] = {
    require: [{ grade: 'B' }, { dimension: 'attitude', min: 85 }, { serviceMonths: 12 }],
    slots: { per: 'unit', share: 10, min: 1 },
  };
});

let played: PlayedCycle;
beforeAll(async () => {
  played = await aCycle(await anInstallation({ scheme: promoting }), 'published');
});

const list = async (by = '0801') => (await played.as(by)(promotions.read, { params: played.params })).data;
async function rowOf(employee: string, by = '0801') {
  const { units } = await list(by);
  const row = units.flatMap(({ rows }) => rows).find((one) => one.employee.id === employee);
  if (!row) throw new Error(`${employee} is not on the list`);
  return row;
}
async function step(by: string, employee: string, action: string, body: Body = {}, over: { key?: string } = {}) {
  const { employee: at, version } = await rowOf(employee);
  return played.as(by)(promotions.decide, {
    params: { ...played.params, employee, action },
    query: { unit: at.unit },
    seen: version,
    body,
    ...over,
  });
}

describe('the list', () => {
  it('tells of each condition whether it is met, and the fact it saw', async () => {
    const { eligible, checks, grade, score } = await rowOf('0101');
    expect(eligible).toBe(checks.every(({ met }) => met));
    expect(checks.map(({ require }) => Object.keys(require)[0])).toEqual(['grade', 'dimension', 'serviceMonths']);
    expect(checks[0]).toMatchObject({ saw: grade, met: Number(score) >= 70 });
  });

  it('proposes as many as there are places', async () => {
    const { units } = await list();
    for (const { rows } of units) {
      const proposed = rows.filter((row) => row.proposed);
      expect(proposed.length === 1 || proposed.every(({ tied }) => tied)).toBe(true);
    }
  });

  it('is for HR, auditors, and a director of the unit; and for nobody before results are published', async () => {
    expect((await list('0901')).units.length).toBeGreaterThan(0);
    const refused = await played.as('0101')(promotions.read, { params: played.params });
    expect(refused).toMatchObject({ status: 403, problem: { reason: 'not-director' } });
    const early = await aCycle(await anInstallation({ scheme: promoting }), 'review');
    const asked = await early.as('0801')(promotions.read, { params: early.params });
    expect(asked).toMatchObject({ status: 409, problem: { reason: 'cycle-state' } });
  });

  it('is not there where the policy says nothing of promotion', async () => {
    const other = await aCycle(await anInstallation(), 'published');
    expect((await other.as('0801')(promotions.read, { params: other.params })).status).toBe(404);
  });
});

describe('a promotion', () => {
  it('is nominated by HR, approved by the director and recorded with the new post', async () => {
    const post = { zh: '高级客服专员', en: 'Senior agent' };
    expect((await step('0901', '0101', 'nominate')).problem).toMatchObject({ reason: 'not-hr' });
    expect((await step('0801', '0101', 'nominate', { reason: '三个季度连续达到要求' })).data.state).toBe('nominated');
    expect((await step('0801', '0101', 'approve')).problem).toMatchObject({ reason: 'not-director' });
    expect((await step('0901', '0101', 'approve')).data.state).toBe('approved');
    const blank = await step('0801', '0101', 'record');
    expect(blank.problem.errors.map(({ path }) => path)).toEqual(['from', 'post']);
    const future = await step('0801', '0101', 'record', { from: '2027-01-01', post });
    expect(future.problem.errors.map(({ path, code }) => [path, code])).toEqual([['from', 'position.future']]);
    const recorded = await step('0801', '0101', 'record', { from: '2026-09-01', post });
    expect(recorded.data).toMatchObject({ state: 'recorded', recorded: { from: '2026-09-01', post } });
    const person = (await played.as('0801')(staff.read, { params: { person: '0101' } })).data;
    expect(person.post).toEqual(post);
    expect(person.positions.at(-1)).toMatchObject({ from: '2026-09-01', post });
    expect((await step('0801', '0101', 'withdraw')).status).toBe(409);
  });

  it('against the rule needs a reason', async () => {
    const rows = (await list()).units.flatMap((unit) => unit.rows);
    const against = rows.find(
      ({ eligible, state, employee }) => !eligible && state === 'open' && employee.id !== '0801',
    );
    if (!against) throw new Error('everybody meets the conditions');
    const { id } = against.employee;
    const unsaid = await step('0801', id, 'nominate');
    expect(unsaid.problem).toMatchObject({ errors: [{ path: 'reason', code: 'promotion.exception' }] });
    expect((await step('0801', id, 'nominate', { reason: '带出了三名新人' })).data.nominated).toMatchObject({
      by: '0801',
      reason: '带出了三名新人',
    });
  });

  it('is declined with a reason, and may be nominated anew', async () => {
    await step('0801', '0102', 'nominate', { reason: '能力很突出，客户评价高' });
    expect((await step('0901', '0102', 'decline')).problem.errors).toMatchObject([{ path: 'reason' }]);
    const declined = await step('0901', '0102', 'decline', { reason: '明年再看' });
    expect(declined.data).toMatchObject({ state: 'declined', decided: { reason: '明年再看' } });
    const again = await step('0801', '0102', 'nominate', { reason: '补充了证明材料' });
    expect(again.data).toMatchObject({ state: 'nominated', decided: null });
  });

  it('sent twice happens once, and of two at once one is told', async () => {
    const { version, employee } = await rowOf('0103');
    const asked = {
      params: { ...played.params, employee: '0103', action: 'nominate' },
      query: { unit: employee.unit },
      body: { reason: '连续四个季度优秀' },
      seen: version,
    };
    const [first, again] = [
      await played.as('0801')(promotions.decide, { ...asked, key: 'once' }),
      await played.as('0801')(promotions.decide, { ...asked, key: 'once' }),
    ];
    expect([first.status, again.text]).toEqual([200, first.text]);
    expect((await played.as('0801')(promotions.decide, asked)).status).toBe(409);
  });
});
