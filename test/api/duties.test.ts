import { describe, expect, it } from 'vitest';
import { appeals } from '#lib/contract/appeals.ts';
import { honours } from '#lib/contract/honours.ts';
import { home } from '#lib/contract/me.ts';
import { promotions } from '#lib/contract/promotions.ts';
import { results } from '#lib/contract/results.ts';
import { talks } from '#lib/contract/talks.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';
import { policyDesk, withSecondHr } from '#test/support/policy-desk.ts';
import { aScheme } from '#test/support/scheme.ts';

const rewarding = aScheme(({ calculation }) => {
  calculation!['promotion'] = { require: [{ grade: 'B' }] };
  calculation!['honours'] = [{ title: { zh: '服务之星', en: 'Service star' }, topPerUnit: 1, minScore: 50 }];
});

const dutiesOf = async (played: PlayedCycle, person: string) =>
  (await played.as(person)(home)).data.duties.map(({ what, count, person: one, policy }) =>
    [what, policy?.id ?? one?.name ?? count].join(' '),
  );

async function promote(played: PlayedCycle, by: string, employee: string, action: string, body: object = {}) {
  const { units } = (await played.as('0801')(promotions.read, { params: played.params })).data;
  const row = units.flatMap(({ rows }) => rows).find((one) => one.employee.id === employee)!;
  const at = { params: { ...played.params, employee, action }, query: { unit: row.employee.unit } };
  expect((await played.as(by)(promotions.decide, { ...at, seen: row.version, body })).status).toBe(200);
}

describe('what waits between two', () => {
  it('is their talk, for both until it was held, then for the person to confirm', async () => {
    const played = await aCycle(await anInstallation(), 'published');
    const at = { params: { ...played.params, employee: '0101' }, query: { unit: '客服部' } };
    const waits = async (person: string) =>
      (await played.as(person)(home)).data.errands.map(({ what, own, dueAt }) => ({ what, own, dueAt }));
    const move = async (by: string, action: string, body: object) => {
      const seen = (await played.as(by)(talks.read, at)).data.version;
      const params = { ...at.params, action };
      expect((await played.as(by)(talks.move, { params, query: at.query, body, seen })).status).toBe(200);
    };
    await move('0107', 'plan', { day: '2026-11-20', time: '14:00' });
    const meeting = { what: 'talk', dueAt: '2026-11-20T06:00:00.000Z' };
    expect(await waits('0101')).toEqual([{ ...meeting, own: true }]);
    expect(await waits('0107')).toEqual([{ ...meeting, own: false }]);
    await move('0107', 'hold', { on: '2026-09-20' });
    expect(await waits('0101')).toEqual([{ what: 'talk-agree', own: true, dueAt: null }]);
    expect(await waits('0107')).toEqual([]);
    await move('0101', 'agree', {});
    expect(await waits('0101')).toEqual([]);
  });
});

describe('what waits for an office', () => {
  it('is a promotion: for the director while it is nominated, for HR once it is approved, then for nobody', async () => {
    const played = await aCycle(await anInstallation({ scheme: rewarding }), 'published');
    const both = async () => [await dutiesOf(played, '0901'), await dutiesOf(played, '0801')];
    expect(await both()).toEqual([[], []]);
    const reason = '三个季度连续达到要求';
    await promote(played, '0801', '0101', 'nominate', { reason });
    expect(await both()).toEqual([['decide-promotions 林小满'], []]);
    await promote(played, '0801', '0102', 'nominate', { reason });
    expect(await dutiesOf(played, '0901')).toEqual(['decide-promotions 2']);
    await promote(played, '0801', '0102', 'withdraw');
    await promote(played, '0901', '0101', 'approve');
    expect(await both()).toEqual([[], ['record-promotions 林小满']]);
    const post = { zh: '高级客服专员', en: 'Senior agent' };
    await promote(played, '0801', '0101', 'record', { from: '2026-09-01', post });
    expect(await both()).toEqual([[], []]);
  });

  it('is an appeal for whoever may decide it, and afterwards what is to be paid for HR', async () => {
    const played = await aCycle(await anInstallation(), 'published');
    const at = { params: { ...played.params, employee: '0101' }, query: { unit: '客服部' } };
    const seen = (await played.as('0101')(results.read, { params: at.params })).data.version;
    const body = { about: 'score', text: '漏看了夜班记录' } as const;
    await played.as('0101')(appeals.file, { params: at.params, body, seen });
    expect(await dutiesOf(played, '0801')).toEqual(['decide-appeals 林小满']);
    expect(await dutiesOf(played, '0101')).toEqual([]);
    const read = async () => (await played.hr(appeals.read, at)).data.version;
    const decision = { decision: 'allow', reason: '夜班记录属实', change: { bonusBase: 520_000 } } as const;
    await played.hr(appeals.decide, { ...at, body: decision, seen: await read() });
    // Before the unit's own run there is nothing to add to.
    expect(await dutiesOf(played, '0801')).toEqual([]);
    await played.move('settle');
    expect(await dutiesOf(played, '0801')).toEqual(['settle-further 林小满']);
    await played.decideAll('0901', 'approve');
    await played.hr(appeals.settle, { ...at, seen: await read() });
    expect(await dutiesOf(played, '0801')).toEqual([]);
  });

  it('is the honours of a cycle once they have been known to nobody for a week', async () => {
    const place = await anInstallation({ scheme: rewarding });
    const played = await aCycle(place, 'published');
    place.clock.set('2026-12-20T01:00:00.000Z');
    expect((await dutiesOf(played, '0801'))[0]).toMatch(/^announce-honours/);
    expect(await dutiesOf(played, '0901')).toEqual([]);
    const { version } = (await played.hr(honours.read, { params: played.params })).data;
    await played.hr(honours.announce, { params: played.params, body: { announced: true }, seen: version });
    expect(await dutiesOf(played, '0801')).toEqual([]);
  });

  it('is a draft that is ready, for whoever did not write in it, until it is changed or approved', async () => {
    const place = await anInstallation({ people: withSecondHr });
    const desk = policyDesk(() => place);
    const waiting = async (person: string) => (await desk.as(person)(home)).data.duties.map(({ policy }) => policy);
    await desk.begin();
    await desk.move('0801', 'submit');
    expect(await waiting('0901')).toEqual([expect.objectContaining({ id: 'service', version: 2, by: '孟清明' })]);
    expect(await waiting('0801')).toEqual([]);
    await desk.move('0901', 'return', { reason: '请写明分值' });
    expect(await waiting('0901')).toEqual([]);
    await desk.move('0801', 'submit');
    await desk.save(Object((await desk.read()).scheme));
    expect(await waiting('0901')).toEqual([]);
    await desk.move('0801', 'submit');
    await desk.move('0901', 'approve');
    expect(await waiting('0901')).toEqual([]);
  });

  it('costs the director and HR no further request', async () => {
    const place = await anInstallation({ scheme: rewarding });
    const played = await aCycle(place, 'published');
    await promote(played, '0801', '0101', 'nominate', { reason: '连续达到要求' });
    for (const person of ['0901', '0801']) {
      await played.as(person)(home);
      place.client.meter.reset();
      await played.as(person)(home);
      const { counted, readUnits } = place.client.meter.snapshot();
      expect({ within: counted <= 3 && readUnits <= 6 }).toEqual({ within: true });
    }
  });
});
