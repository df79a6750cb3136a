import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '#lib/contract/audit.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { results } from '#lib/contract/results.ts';
import { review } from '#lib/contract/review.ts';
import { aCycle, aDraft, aNewCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';

let place: Installation;
let played: PlayedCycle;
beforeAll(async () => {
  place = await anInstallation();
  played = await aCycle(place, 'settled');
});

describe('a run', () => {
  it('adds up in every unit: paid, reserve and what nobody can take are the pool', async () => {
    for (const { paid, reserve, unallocated, pool, rows } of await played.units('0901')) {
      expect(paid + reserve + unallocated).toBe(pool);
      expect(rows.reduce((sum, { bonus: amount }) => sum + (amount ?? 0), 0)).toBe(paid);
    }
  });

  it('is what was published, to the cent', async () => {
    const [unit] = await played.units('0801');
    const mine = { params: { ...played.params, employee: '0101' } };
    const shown = (await played.as('0101')(results.read, mine)).data.bonus;
    expect(shown).toEqual({ amount: unit?.rows.find(({ employee }) => employee.id === '0101')?.bonus, final: false });
  });

  it('is neither released before it is approved nor approved by HR', async () => {
    expect(await played.decide('0801', '客服部', 'release')).toMatchObject({
      status: 409,
      problem: { code: 'wrong-state' },
    });
    expect(await played.decide('0801', '客服部', 'approve')).toMatchObject({
      status: 403,
      problem: { reason: 'not-director' },
    });
  });

  it('is approved as it was seen, or not at all', async () => {
    const reply = await played.decide('0901', '客服部', 'approve', { seen: 7 });
    expect(reply).toMatchObject({ status: 412, problem: { code: 'version-changed' } });
  });

  it('is not closed before it is released', async () => {
    const reply = await played.ask('close');
    expect(reply.problem.errors.map(({ path, code }) => [path, code])).toEqual([
      ['客服部', 'close.not-released'],
      ['协调部', 'close.not-released'],
      ['appeals', 'close.appeals-open'],
    ]);
  });
});

describe('a run that is returned', () => {
  it('needs a reason', async () => {
    const reply = await played.decide('0901', '协调部', 'return');
    expect(reply.problem.errors.map(({ path, code }) => [path, code])).toEqual([['reason', 'required']]);
  });

  it('is kept, and settled anew under the next number, for its unit only', async () => {
    const first = (await played.units('0901')).find(({ unit }) => unit === '协调部');
    const returned = await played.decide('0901', '协调部', 'return', { reason: '基数有误，请核对' });
    expect(returned.data.state).toBe('returned');
    expect((await played.move('settle')).run).toBe(2);
    const units = await played.units('0901');
    expect(units.map(({ unit, run, state }) => [unit, run, state])).toEqual([
      ['客服部', 1, 'calculated'],
      ['协调部', 2, 'calculated'],
    ]);
    const runsOf = (unit: string) => place.store.runsOf(played.id, unit);
    const runs = [...(await runsOf('协调部')), ...(await runsOf('客服部'))];
    expect(runs.map(({ number, unit, state }) => [number, unit, state])).toEqual([
      [1, '协调部', 'returned'],
      [2, '协调部', 'calculated'],
      [1, '客服部', 'calculated'],
    ]);
    expect(runs[0]).toMatchObject({ paid: first?.paid, decided: { by: '0901', reason: '基数有误，请核对' } });
    const part = await place.store.personPart(played.id, '协调部', '0201');
    expect(part?.payments.map(({ run }) => run)).toEqual([1, 2]);
  });

  it('is not approved afterwards', async () => {
    const at = { params: { ...played.params, run: 1, unit: '协调部', decision: 'approve' }, body: {}, seen: 2 };
    expect((await played.as('0901')(bonus.decide, at)).problem.code).toBe('wrong-state');
  });

  it('leaves nothing to settle once every unit has its run', async () => {
    expect((await played.ask('settle')).problem.errors.map(({ code }) => code)).toEqual(['settle.nothing-left']);
  });
});

describe('approved and released', () => {
  it('the amount is final for the person, and acknowledging is over', async () => {
    await played.decideAll('0901', 'approve');
    const mine = { params: { ...played.params, employee: '0102' } };
    const read = await played.as('0102')(results.read, mine);
    expect(read.data).toMatchObject({ state: 'final', bonus: { final: true } });
    const late = await played.as('0102')(results.acknowledge, { ...mine, seen: read.data.version });
    expect(late.problem.code).toBe('wrong-state');
    await played.decideAll('0801', 'release');
    expect((await played.as('0102')(results.read, mine)).data.state).toBe('released');
    expect((await played.as('0102')(home)).data.history).toMatchObject([
      { final: true, bonus: read.data.bonus?.amount },
    ]);
  });
});

describe('the bonus sheet', () => {
  it.each(['csv', 'xlsx'] as const)('as %s is kept in the log with the hash of the very file', async (format) => {
    const token = await place.token('0801');
    const reply = await place.api.request(`/api/bonus-sheets/${played.id}?format=${format}&language=zh`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const file = Buffer.from(await reply.arrayBuffer());
    const sha256 = createHash('sha256').update(file).digest('hex');
    const log = await played.hr(audit.read, { query: played.params });
    expect(log.data.items[0]).toMatchObject({
      action: 'bonus.export',
      actor: { id: '0801' },
      details: { sha256, bytes: file.length, format, status: 'final', run: 2 },
    });
    expect(reply.headers.get('cache-control')).toBe('no-store');
  });

  it('of unknown columns is refused with words, and leaves no trace', async () => {
    const query = { format: 'csv', language: 'zh', columns: 'number,number,secret' };
    const reply = await played.hr(bonus.sheet, { params: played.params, query });
    expect(reply).toMatchObject({ status: 422, problem: { reason: 'export.columns' } });
    expect(reply.problem.errors.map(({ message }) => message)).toEqual([
      '“number”这一列选了两次。',
      '没有“secret”这一列。',
    ]);
  });

  it('is nobody’s but HR’s and the auditor’s', async () => {
    const query = { format: 'csv', language: 'zh' };
    for (const person of ['0101', '0107', '0901'])
      expect((await played.as(person)(bonus.sheet, { params: played.params, query })).status).toBe(403);
    expect((await played.as('0999')(bonus.sheet, { params: played.params, query })).status).toBe(200);
  });

  it('whose trace cannot be written does not come whole', async () => {
    const token = await place.token('0801');
    place.client.faults.next({ kind: 'timeout-before', operation: 'TransactWriteItems' });
    const reply = await place.api.request(`/api/bonus-sheets/${played.id}?format=csv&language=zh`, {
      headers: { authorization: `Bearer ${token}` },
    });
    await expect(reply.text()).rejects.toThrow('timed out');
  });
});

describe('a closed cycle', () => {
  it('refuses everything that changes it', async () => {
    played.afterAppeals();
    await played.move('close');
    for (const action of ['announce', 'open', 'shut', 'signOff', 'publish', 'settle', 'close', 'cancel'] as const)
      expect(await played.ask(action, { reason: '再来一次' })).toMatchObject({
        status: 409,
        problem: { code: 'wrong-state' },
      });
    expect((await played.setPools()).status).toBe(409);
    expect((await played.calibrate('0101', 80)).status).toBe(409);
    expect((await played.decide('0901', '客服部', 'return', { reason: '太晚了吧' })).status).toBe(409);
    expect((await played.decide('0801', '客服部', 'release')).status).toBe(409);
    const at = played.target('0101', 'self');
    const body = { reason: '想再改一改', until: '2026-12-31' };
    expect((await played.hr(evaluations.reopen, { ...at, body, seen: 1 })).status).toBe(409);
    expect((await played.as('0101')(evaluations.save, { ...at, body: aDraft(), seen: 1 })).status).toBe(409);
    const links = { employee: '0101', unit: '客服部', count: 1, occasion: '' };
    expect((await played.hr(cycles.surveyLinks, { params: played.params, body: links })).status).toBe(409);
  });
});

describe('whoever takes part', () => {
  it('does not approve the unit, even as its director', async () => {
    const people = everybody.map((person) =>
      person.id === '0901' ? { ...person, directs: ['管理部', '客服部'], supervisor: null } : person,
    );
    const other = await aCycle(await anInstallation({ people }), 'open', aNewCycle({ units: ['管理部'] }));
    await other.rateAll();
    await other.move('shut');
    for (const { employee, blockedBy } of (await other.hr(review.read, { params: other.params })).data.rows)
      if (blockedBy.length > 0)
        await other.hr(review.waive, {
          ...other.decisions(employee.id, '管理部'),
          body: { of: blockedBy, reason: '没有上级' },
          seen: 0,
        });
    await other.setPools({ 管理部: { amount: 300_000, reserve: 0 } });
    await other.move('signOff');
    await other.move('publish');
    await other.move('settle');
    const [unit] = await other.units('0901');
    expect(unit?.buttons).toEqual([
      { action: 'approve', allowed: false, why: 'own-case' },
      { action: 'return', allowed: false, why: 'own-case' },
    ]);
    expect(await other.decide('0901', '管理部', 'approve')).toMatchObject({
      status: 403,
      problem: { reason: 'own-case', detail: '这是您自己的事，须由别人决定。' },
    });
  });
});

describe('a policy without a bonus', () => {
  it('is never settled, and closes after publishing', async () => {
    const scheme = aScheme((document) => delete document['calculation']?.['bonus']);
    const other = await aCycle(await anInstallation({ scheme }), 'review');
    await other.move('signOff');
    await other.move('publish');
    expect((await other.ask('settle')).problem.errors.map(({ code }) => code)).toEqual(['settle.no-bonus']);
    expect((await other.ask('close')).problem.errors).toMatchObject([
      { code: 'close.appeals-open', message: expect.stringContaining('2026-') },
    ]);
    other.afterAppeals();
    expect((await other.move('close')).state).toBe('closed');
  });
});

describe('somebody who could not be rated', () => {
  it('is published without a score and acknowledges all the same', async () => {
    const people = [...everybody, aPerson({ id: '0105', name: '方觉夏', supervisor: null })];
    const scheme = aScheme((document) => Object.assign(document['calculation'] ?? {}, { minCoverage: 60 }));
    const other = await aCycle(await anInstallation({ people, scheme }), 'open');
    for (const { id, rater, employee } of await other.missing())
      if (employee.id !== '0105') await other.rate(rater.id, id);
    await other.move('shut');
    const at = other.decisions('0105');
    const row = (await other.hr(review.person, at)).data.row;
    await other.hr(review.waive, { ...at, body: { of: row.blockedBy, reason: '没有上级' }, seen: 0 });
    await other.setPools();
    await other.move('signOff');
    await other.move('publish');
    const mine = { params: { ...other.params, employee: '0105' } };
    const read = await other.as('0105')(results.read, mine);
    expect(read.data.result).toMatchObject({ status: 'unrated' });
    const done = await other.as('0105')(results.acknowledge, { ...mine, seen: read.data.version });
    expect(done.data.state).toBe('acknowledged');
  });
});
