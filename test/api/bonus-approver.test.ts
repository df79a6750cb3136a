import { describe, expect, it } from 'vitest';
import { appeals } from '#lib/contract/appeals.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { corrections } from '#lib/contract/corrections.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { inbox } from '#lib/contract/inbox.ts';
import { home } from '#lib/contract/me.ts';
import { results } from '#lib/contract/results.ts';
import { bonusDesk } from '#test/support/bonus-desk.ts';
import { aCycle } from '#test/support/cycle.ts';
import { aFollower } from '#test/support/follower.ts';
import { anInstallation, aPerson, everybody } from '#test/support/installation.ts';

describe('where the only director of a unit takes part', () => {
  const people = [
    ...everybody.map((one) => (one.id === '0901' ? { ...one, unit: '客服部', supervisor: '0107' } : one)),
    aPerson({ id: '0902', name: '陆止', unit: '管理部', supervisor: null, roles: ['director'], directs: ['管理部'] }),
    aPerson({ id: '0802', name: '白露', unit: '管理部', supervisor: null, roles: ['hr'] }),
  ];

  it('another director is named, is told, sees the unit and approves it', async () => {
    const played = await aCycle(await anInstallation({ people }), 'published');
    const { unitOf, approver, logged, terms } = bonusDesk(played);
    expect(await unitOf('客服部')).toMatchObject({
      needsApprover: true,
      directors: [{ id: '0901', name: '莫问', takesPart: true }],
    });
    expect((await unitOf('协调部')).needsApprover).toBe(false);
    expect((await terms()).candidates.map(({ id }) => id)).toEqual(['0901', '0902']);
    expect((await played.as('0902')(bonus.read, { params: played.params })).status).toBe(403);
    const codes = async (employee: string) =>
      (await approver('客服部', employee)).problem.errors.map(({ code }) => code);
    expect(await codes('0901')).toEqual(['approver.takes-part']);
    expect(await codes('0107')).toEqual(['approver.no-director']);
    expect((await approver('客服部', '0902', '0901')).problem).toMatchObject({ reason: 'not-hr' });
    expect((await approver('客服部', '0902')).data.units[0]).toMatchObject({
      needsApprover: false,
      approver: { id: '0902', name: '陆止' },
    });
    expect(await logged('bonus.approver')).toMatchObject([{ unit: '客服部', details: { approver: '— → 0902' } }]);
    const told = (await played.as('0902')(inbox.read, {})).data.items;
    expect(told).toMatchObject([{ kind: 'approver-named' }]);
    expect(JSON.stringify(told)).toContain('请您代为批准客服部的奖金');

    await played.move('settle');
    const seen = (await played.as('0902')(bonus.read, { params: played.params })).data.units;
    expect(seen.map(({ unit }) => unit)).toEqual(['客服部']);
    const waiting = (await played.as('0902')(home, {})).data.waiting;
    expect(waiting).toContainEqual(expect.objectContaining({ what: 'approve', units: ['客服部'] }));
    const others = (await played.as('0901')(home, {})).data.waiting;
    expect(others).toContainEqual(expect.objectContaining({ what: 'approve', units: ['协调部'] }));
    const receipt = { params: { ...played.params, employee: '0101' }, query: { unit: '客服部' } };
    expect((await played.as('0902')(results.read, receipt)).status).toBe(200);
    expect((await played.decide('0901', '客服部', 'approve')).problem).toMatchObject({ reason: 'own-case' });
    expect((await played.decide('0902', '客服部', 'approve')).data.state).toBe('approved');
    expect((await played.decide('0902', '协调部', 'approve')).problem).toMatchObject({ reason: 'not-director' });
    expect((await approver('客服部', null)).data.units[0]?.approver).toBeNull();
    expect((await played.as('0902')(bonus.read, { params: played.params })).status).toBe(403);
  });

  it('whoever is named is told of a further run and of a correction, finds both waiting, and decides them', async () => {
    const place = await anInstallation({ people });
    const { drain, inbox: told } = await aFollower(place);
    const played = await aCycle(place, 'published');
    await bonusDesk(played).approver('客服部', '0902');
    const at = { params: { ...played.params, employee: '0901' }, query: { unit: '客服部' } };
    const seenBy = async (who: string) => {
      const { waiting } = (await played.as(who)(home, {})).data;
      const { items } = (await played.as(who)(bonus.cycles, {})).data;
      const units = waiting.flatMap((one) => (one.what === 'approve' ? one.units : []));
      expect((items[0]?.waiting ?? []).map(({ unit }) => unit)).toEqual(units);
      return units;
    };
    const version = async () => (await played.hr(appeals.read, at)).data.version;
    const text = '奖金基数应按新合同';
    const mine = (await played.as('0901')(results.read, { params: at.params })).data.version;
    await played.as('0901')(appeals.file, { params: at.params, body: { about: 'money', text }, seen: mine });
    const body = { decision: 'allow', reason: '新合同属实，已核对', change: { bonusBase: 600_000 } };
    // Of HR not who reports to the director.
    await played.as('0802')(appeals.decide, { ...at, body, seen: await version() });
    await played.move('settle');
    await played.decide('0902', '客服部', 'approve');
    await played.decide('0901', '协调部', 'approve');
    expect(await seenBy('0902')).toEqual([]);

    const { run } = (await played.hr(appeals.settle, { ...at, seen: await version() })).data;
    expect([await seenBy('0902'), await seenBy('0901')]).toEqual([['客服部'], []]);
    const params = { ...played.params, run, unit: '客服部', decision: 'approve' };
    expect((await played.as('0902')(bonus.decide, { params, body: {}, seen: 1 })).status).toBe(200);
    expect(await seenBy('0902')).toEqual([]);
    await played.hr(bonus.decide, { params: { ...params, decision: 'release' }, body: {}, seen: 2 });
    await played.decideAll('0801', 'release');
    played.afterAppeals();
    await played.move('close');

    const wrong = '八月的解决率导错了文件';
    const correction = { wrong, reason: '已与系统管理员核对', score: null, grade: null, difference: 100 };
    const seen = (await played.read()).version;
    const entered = await played.hr(corrections.enter, { ...at, body: correction, seen });
    expect([await seenBy('0902'), await seenBy('0901')]).toEqual([['客服部'], []]);
    await drain();
    const kinds = async (who: string) => (await told(who)).map(({ kind }) => kind);
    expect(await kinds('0902')).toEqual(expect.arrayContaining(['correction-to-approve', 'further-to-approve']));
    expect((await kinds('0901')).filter((kind) => kind !== 'to-approve' && kind.endsWith('to-approve'))).toEqual([]);
    const [listed] = (await played.as('0902')(corrections.list, { params: played.params })).data.items;
    const decided = await played.as('0902')(corrections.decide, {
      params: { ...at.params, correction: listed?.id ?? '', decision: 'approve' },
      query: at.query,
      body: {},
      seen: entered.data.version,
    });
    expect([decided.status, await seenBy('0902')]).toEqual([200, []]);
  });

  it('the plan says so while there is time', async () => {
    const played = await aCycle(await anInstallation({ people }), 'planned');
    const problems = async () => {
      const { items } = (await played.hr(cycles.participants, { params: played.params })).data;
      return items.flatMap((row) => row.problems.map(({ code }) => [row.employee.id, code]));
    };
    expect(await problems()).toContainEqual(['0901', 'no-approver']);
    await bonusDesk(played).approver('客服部', '0902');
    expect(await problems()).not.toContainEqual(['0901', 'no-approver']);
  });
});
