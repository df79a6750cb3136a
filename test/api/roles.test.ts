import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { firstSteps, me } from '#lib/contract/me.ts';
import { people } from '#lib/contract/people.ts';
import { roles } from '#lib/contract/roles.ts';
import { organisation } from '#lib/contract/settings.ts';
import { staff } from '#lib/contract/staff.ts';
import { heldBy } from '#lib/domain/organisation/roles.ts';
import { justBefore } from '#test/support/before.ts';
import { aCycle } from '#test/support/cycle.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';
import { visitorOf } from '#test/support/visitor.ts';

const reason = '工作需要，已经谈过';
const hrId = '0801';
const directorId = '0901';
let place: Installation;
const as = (person: string) => visitorOf(place, person);
const ask = (by: string, person: string, over: object = {}, key: string = randomUUID()) =>
  as(by)(roles.ask, { body: { what: 'grant', role: 'hr', person, reason, ...over }, key });
const waiting = async () => (await as(hrId)(roles.read, {})).data.waiting;
const decide = async (by: string, decision: 'confirm' | 'refuse', key: string = randomUUID(), request?: string) =>
  as(by)(roles.decide, { params: { request: request ?? (await waiting())[0]?.id ?? 'none', decision }, key });
const rightsOf = async (person: string) => (await place.store.personWithHistory(person))?.person;
const logged = async () => (await place.store.auditOf(null)).items;
const codes = (problem: { errors: { path: string; code: string }[] }) =>
  problem.errors.map(({ path, code }) => `${path}: ${code}`);

/** Book and people say the same. */
async function expectAgreement() {
  const book = await place.store.roleBook();
  for (const person of await place.store.peopleByIds(everybody.map(({ id }) => id)))
    expect(heldBy(book!, person.id)).toEqual({ roles: person.roles, directs: person.directs });
}

beforeEach(async () => {
  place = await anInstallation();
});

describe('with one person of HR', () => {
  it('that one names the second alone, and the log says so', async () => {
    const { data, status } = await ask(hrId, '0107');
    expect(status).toBe(200);
    expect(data.alone).toBe(false);
    expect(data.holdings).toContainEqual(
      expect.objectContaining({ role: 'hr', person: { id: '0107', name: '罗青藤' }, confirmedBy: null }),
    );
    expect((await logged())[0]).toMatchObject({ action: 'role.grant.alone', actor: hrId, subject: '0107', reason });
    expect((await as('0107')(people, { query: { unit: '客服部' } })).status).toBe(200);
    await expectAgreement();
  });
  it('all else waits: a director confirms, and only then it holds', async () => {
    await ask(hrId, '0107', { role: 'director', units: ['管理部'] });
    expect(await rightsOf('0107')).toMatchObject({ roles: [], directs: [] });
    expect((await as(directorId)(me, {})).data.toConfirm).toBe(1);
    expect((await as(hrId)(me, {})).data.toConfirm).toBe(0);
    expect((await waiting())[0]).toMatchObject({
      confirmers: ['莫问'],
      confirm: { allowed: false, why: 'own-request' },
      refuse: { allowed: true },
      units: ['管理部'],
      reason,
    });
    expect((await decide(directorId, 'confirm')).status).toBe(200);
    expect(await rightsOf('0107')).toMatchObject({ roles: ['director'], directs: ['管理部'], supervises: ['客服部'] });
    const log = await logged();
    expect(log.map(({ action }) => action)).toEqual(['role.grant', 'role.grant.ask']);
    expect(log[0]).toMatchObject({ actor: directorId, details: { askedBy: hrId, directs: '管理部' } });
    await expectAgreement();
  });
  it('an auditor is named at once', async () => {
    await ask(hrId, '0102', { role: 'auditor' });
    expect(await rightsOf('0102')).toMatchObject({ roles: ['auditor'] });
    await ask(hrId, '0102', { role: 'auditor', what: 'withdraw' });
    expect((await as('0102')(roles.read, {})).problem.reason).toBe('not-confirmer');
    await expectAgreement();
  });
  it('a director gets a unit more and loses one of them', async () => {
    await ask(hrId, directorId, { role: 'director', units: ['管理部'] });
    await ask(hrId, '0107');
    await decide('0107', 'confirm');
    await ask(hrId, directorId, { what: 'withdraw', role: 'director', units: ['客服部'] });
    await decide('0107', 'confirm', 'again');
    expect(await rightsOf(directorId)).toMatchObject({ roles: ['director'], directs: ['协调部', '管理部'] });
  });
});

describe('asking is refused', () => {
  it.each<[string, string, object, string]>([
    [hrId, '0107', { role: 'director' }, 'units: role.units'],
    [hrId, '0107', { role: 'director', units: ['无名部'] }, 'units: unit.unknown'],
    [hrId, '0107', { role: 'auditor', units: ['客服部'] }, 'units: role.units'],
    [hrId, '0999', { role: 'auditor' }, 'role: role.held'],
    [hrId, '0107', { what: 'withdraw' }, 'role: role.not-held'],
    [hrId, '0107', { reason: ' ' }, 'reason: input.too-short'],
    [hrId, '0107', { role: 'king' }, 'role: input.wrong'],
  ])('%s for %s with %j: %s', async (by, person, over, code) => {
    expect(codes((await ask(by, person, over)).problem)).toEqual([code]);
    expect(await logged()).toEqual([]);
  });
  it('for somebody who has left, and for nobody', async () => {
    const gone = aPerson({ id: '0104', left: '2026-09-18' });
    place = await anInstallation({ people: [...everybody.filter(({ id }) => id !== '0104'), gone] });
    expect(codes((await ask(hrId, '0104')).problem)).toEqual(['person: role.left']);
    expect((await ask(hrId, '7777')).status).toBe(404);
  });
  it('twice for the same', async () => {
    await ask(hrId, '0107', { role: 'director', units: ['管理部'] });
    expect(codes((await ask(hrId, '0107', { role: 'director', units: ['客服部'] })).problem)).toEqual([
      'role: role.waiting',
    ]);
  });
  it.each([
    ['0101', 'not-hr'],
    ['0107', 'not-hr'],
    [directorId, 'not-hr'],
    ['0999', 'not-hr'],
  ])('by %s: %s', async (person, why) => {
    expect((await ask(person, '0102')).problem.reason).toBe(why);
  });
  it('for oneself, also to give it up', async () => {
    expect((await ask(hrId, hrId, { role: 'auditor' })).problem.reason).toBe('own-case');
    expect((await ask(hrId, hrId, { what: 'withdraw' })).problem.reason).toBe('own-case');
  });
  it.each(['0101', '0107'])('%s does not even see who has which role', async (person) => {
    expect((await as(person)(roles.read, {})).problem.reason).toBe('not-confirmer');
  });
});

describe('what waits', () => {
  beforeEach(async () => {
    await ask(hrId, '0107');
    await ask(hrId, '0207', { role: 'director', units: ['管理部'] });
  });
  it('is not confirmed by who asked, whom it is about, or who has no say', async () => {
    expect((await decide(hrId, 'confirm')).problem.reason).toBe('own-request');
    for (const person of ['0101', '0999'])
      expect((await decide(person, 'confirm')).problem.reason).toBe('not-confirmer');
    await ask(hrId, directorId, { role: 'director', units: ['管理部'] });
    const own = (await waiting()).find(({ person }) => person.id === directorId);
    expect((await decide(directorId, 'confirm', 'own', own?.id)).problem.reason).toBe('own-case');
    expect((await decide(directorId, 'refuse', 'own', own?.id)).problem.reason).toBe('own-case');
  });
  it('is refused by another or taken back by who asked, and nothing changes', async () => {
    expect((await decide('0107', 'refuse')).data.waiting).toEqual([]);
    await ask('0107', '0207', { role: 'director', units: ['管理部'] });
    expect((await decide('0107', 'refuse', 'back')).data.waiting).toEqual([]);
    expect((await logged()).slice(0, 3).map(({ action }) => action)).toEqual([
      'role.grant.takeBack',
      'role.grant.ask',
      'role.grant.refuse',
    ]);
    expect(await rightsOf('0207')).toMatchObject({ roles: [] });
  });
  it('two confirm at once: one takes effect, the other hears that it is done', async () => {
    const id = (await waiting())[0]!.id;
    const both = await Promise.all([decide('0107', 'confirm', 'a', id), decide(directorId, 'confirm', 'b', id)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.problem.reason).toBe('role-request');
    expect((await logged()).filter(({ action }) => action === 'role.grant')).toHaveLength(1);
    await expectAgreement();
  });
  it('confirmed and refused at the same moment ends in one of both', async () => {
    const id = (await waiting())[0]!.id;
    justBefore(place.client, 'TransactWriteItems', async () => {
      expect((await decide('0107', 'refuse', 'b', id)).status).toBe(200);
    });
    expect(await decide(directorId, 'confirm', 'a', id)).toMatchObject({ status: 409 });
    expect(await rightsOf('0207')).toMatchObject({ roles: [] });
  });
  it('a lost response is answered again: asked once, confirmed once', async () => {
    const id = (await waiting())[0]!.id;
    const asked = () => ask('0107', '0202', { role: 'director', units: ['协调部'] }, 'the same');
    place.client.faults.next({ kind: 'timeout-after', operation: 'TransactWriteItems' });
    expect((await asked()).status).toBe(500);
    expect((await asked()).data.waiting.map(({ person }) => person.id)).toEqual(['0207', '0202']);
    place.client.faults.next({ kind: 'timeout-after', operation: 'TransactWriteItems' });
    expect((await decide('0107', 'confirm', 'once', id)).status).toBe(500);
    expect((await decide('0107', 'confirm', 'once', id)).status).toBe(200);
    expect((await logged()).filter(({ action }) => action === 'role.grant')).toHaveLength(1);
    expect((await decide('0107', 'refuse', 'once', id)).problem.code).toBe('idempotency-key-reused');
  });
  it('is void once who asked is no longer HR', async () => {
    await ask('0107', hrId, { what: 'withdraw' });
    const [first, second] = (await as('0107')(roles.read, {})).data.waiting;
    expect((await decide(directorId, 'confirm', 'x', second!.id)).status).toBe(200);
    const refused = await decide(directorId, 'confirm', 'y', first!.id);
    expect(refused).toMatchObject({ status: 409, problem: { errors: [{ code: 'role.asker-gone' }] } });
  });
});

describe('somebody of HR always remains', () => {
  it('of two who withdraw each other one stays', async () => {
    await ask(hrId, '0107');
    await ask(hrId, '0107', { what: 'withdraw' });
    await ask('0107', hrId, { what: 'withdraw' });
    const both = await Promise.all(
      (await waiting()).map(({ id }) => decide(directorId, 'confirm', `confirm ${id}`, id)),
    );
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await place.store.roleBook())?.holdings.filter(({ role }) => role === 'hr')).toHaveLength(1);
    await expectAgreement();
  });
  it('of two who note each other’s leave one stays, also at the same moment', async () => {
    await ask(hrId, '0107');
    const leave = async (by: string, whom: string) => {
      const {
        version,
        id: _id,
        positions: _positions,
        ...known
      } = (await as(by)(staff.read, { params: { person: whom } })).data;
      return as(by)(staff.edit, { params: { person: whom }, body: { ...known, left: '2026-09-20' }, seen: version });
    };
    const both = await Promise.all([leave(hrId, '0107'), leave('0107', hrId)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
    expect(codes(both.find(({ status }) => status === 422)!.problem)).toEqual(['left: role.last-hr']);
  });
});

it('a role that is taken away is gone with the next request', async () => {
  await ask(hrId, '0107');
  const theirs = await place.token('0107');
  const read = () => as('0107')(people, { query: { unit: '客服部' }, token: theirs });
  expect((await read()).status).toBe(200);
  await ask(hrId, '0107', { what: 'withdraw' });
  expect((await read()).status).toBe(200);
  await decide(directorId, 'confirm');
  expect((await read()).problem.reason).toBe('not-hr');
});

it('a unit that has a director is not removed, and no director is made of one that is', async () => {
  const { version: _, currency: _currency, timeZone: _zone, ...now } = (await as(hrId)(organisation.read, {})).data;
  const fresh = { id: '质检部', name: { zh: '质检部', en: 'Quality' } };
  await as(hrId)(organisation.edit, { body: { ...now, units: [...now.units, fresh] }, seen: 1 });
  await ask(hrId, '0107', { role: 'director', units: ['质检部'] });
  const remove = () => as(hrId)(organisation.edit, { body: now, seen: 2 });
  const id = (await waiting())[0]!.id;
  justBefore(place.client, 'TransactWriteItems', async () => {
    expect((await decide(directorId, 'confirm', 'meanwhile', id)).status).toBe(200);
  });
  expect(codes((await remove()).problem)).toEqual(['units: unit.has-director']);
});

it('an own installation comes from one person to an approved bonus', async () => {
  const plain = everybody.map((person) => ({ ...person, roles: [], directs: [] }));
  const first = aPerson({ id: hrId, name: '孟清明', unit: '管理部', supervisor: null, roles: ['hr'] });
  place = await anInstallation({ people: [...plain.filter(({ id }) => id !== hrId), first] });
  const step = async () => (await as(hrId)(firstSteps, {})).data.roles;
  expect(await step()).toBe(false);
  const director = { role: 'director', units: ['客服部', '协调部'] };
  expect((await ask(hrId, directorId, director)).data.waiting[0]?.confirmers).toEqual([]);
  await ask(hrId, '0107');
  expect(await step()).toBe(false);
  expect((await decide('0107', 'confirm')).status).toBe(200);
  expect(await step()).toBe(true);
  const played = await aCycle(place, 'approved');
  expect((await played.units(directorId)).map(({ state }) => state)).toEqual(['approved', 'approved']);
  await expectAgreement();
});
