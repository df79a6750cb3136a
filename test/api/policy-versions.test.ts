import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { audit } from '#lib/contract/audit.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { inbox } from '#lib/contract/inbox.ts';
import { policies } from '#lib/contract/policies.ts';
import { schedule } from '#lib/contract/schedule.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { schemeFrom } from '#lib/domain/policy/templates/catalogue.ts';
import { usualOffsetsOf } from '#lib/domain/schedule/offsets.ts';
import { keys } from '#lib/store/keys.ts';
import { aCycle, aNewCycle } from '#test/support/cycle.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';
import { visitorOf } from '#test/support/visitor.ts';

const reason = '不再适用，换用新方案';
const second = aPerson({ id: '0802', name: '白露', unit: '管理部', supervisor: '0901', roles: ['hr'] });

let place: Installation;
/** 0801 and 0802 are HR, 0901 a director. */
const as = (person: string) => visitorOf(place, person);
const of = (version: number) => ({ policy: 'service', version });
const begin = (person = '0801', from: object = { version: 1 }, key?: string) =>
  as(person)(policies.begin, { params: { policy: 'service' }, body: { from }, ...(key === undefined ? {} : { key }) });
const read = async (version = 2) => (await as('0801')(policies.read, { params: of(version) })).data;
const save = async (scheme: object, { by = '0801', seen }: { by?: string; seen?: number } = {}) =>
  as(by)(policies.save, { params: of(2), body: { scheme }, seen: seen ?? (await read()).version });
const move = async (by: string, what: string, over: { version?: number; reason?: string; seen?: number } = {}) => {
  const version = over.version ?? 2;
  return as(by)(policies.move, {
    params: { ...of(version), move: what },
    body: over.reason === undefined ? {} : { reason: over.reason },
    seen: over.seen ?? (await read(version)).version,
  });
};
const line = async (version: number) => {
  const { items } = (await as('0801')(policies.versions, { params: { policy: 'service' } })).data;
  return items.find(({ number }) => number === version);
};
const heavier = (): Scheme =>
  aScheme((document) =>
    Object.assign(document['calculation'] ?? {}, { bonus: { method: 'pool', coefficients: { A: 1.5, B: 1, C: 0 } } }),
  );
const plan = (version: number) =>
  as('0801')(cycles.create, { body: aNewCycle({ policy: { id: 'service', version } }) });

beforeEach(async () => {
  place = await anInstallation({ people: [...everybody, second] });
});

describe('a new version of a policy', () => {
  it('is written by one, approved by another, and only then used', async () => {
    expect((await begin()).data).toMatchObject({
      number: 2,
      state: 'draft',
      origin: { policy: 'service', version: 1 },
    });
    expect((await plan(2)).problem.errors).toMatchObject([{ path: 'policy', code: 'policy.draft' }]);
    expect((await save(heavier())).data.problems).toEqual([]);
    expect((await move('0802', 'approve')).problem.reason).toBe('policy-not-submitted');
    expect((await move('0801', 'submit')).status).toBe(200);
    expect((await move('0801', 'approve')).problem.reason).toBe('own-request');
    const approved = await move('0901', 'approve');
    expect(approved.data).toMatchObject({ state: 'approved', approved: { by: { name: '莫问' } }, problems: [] });
    expect(approved.data.scheme).toEqual(heavier());
    const { data } = await as('0801')(policies.list);
    expect(data.items).toMatchObject([{ id: 'service', current: 2, versions: 2, draft: null }]);
    expect((await plan(2)).status).toBe(200);
    const { items } = (await as('0801')(audit.read)).data;
    expect(items.map(({ action }) => action)).toEqual(['policy.approve', 'policy.submit', 'policy.draft']);
  });

  it('is told to everybody who may approve it, and to nobody who wrote it', async () => {
    await begin();
    await save(heavier(), { by: '0802' });
    await move('0801', 'submit');
    const kinds = async (by: string) => (await as(by)(inbox.read)).data.items.map(({ kind }) => kind);
    expect(await kinds('0901')).toEqual(['policy-waits']);
    expect([await kinds('0801'), await kinds('0802')]).toEqual([[], []]);
    expect((await move('0802', 'approve')).problem.reason).toBe('own-request');
  });

  it('keeps what was typed, whole or not, and says all that is wrong', async () => {
    await begin();
    const half = {
      calculation: { name: { zh: '半', en: 'Half' }, dimensions: [{ id: 'a', weight: 30 }] },
      noted: '未完',
    };
    const saved = await save(half);
    expect(saved.data.problems.length).toBeGreaterThan(3);
    const again = await read();
    expect(again.scheme).toEqual({ ...half, calculation: { ...half.calculation, id: 'service' } });
    expect(again.problems).toEqual(saved.data.problems);
    expect((await line(2))?.problems).toBe(saved.data.problems.length);
    const refused = await move('0801', 'submit');
    expect(refused.problem).toMatchObject({ code: 'preconditions', reason: 'policy-incomplete' });
    expect(refused.problem.errors).toHaveLength(saved.data.problems.length);
    expect(await place.store.policyVersion('service', 2)).toBeUndefined();
  });

  it('is refused where it is too large to keep', async () => {
    await begin();
    const { problem } = await save({ note: 'x'.repeat(201 * 1024) });
    expect(problem.errors).toMatchObject([{ code: 'policy.too-big' }]);
    expect((await read()).scheme).toMatchObject({ process: { acknowledgeDays: 5 } });
  });

  it('is not written over by whoever saw an older one', async () => {
    await begin();
    const { version } = await read();
    const both = await Promise.all([
      save(heavier(), { seen: version }),
      save(heavier(), { by: '0802', seen: version }),
    ]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
  });

  it('is to be submitted again once it is changed, and mended where it was returned', async () => {
    await begin();
    await move('0801', 'submit');
    await save(heavier());
    expect((await line(2))?.submitted).toBeNull();
    await move('0801', 'submit');
    expect((await move('0901', 'return')).problem.errors).toMatchObject([{ path: 'reason' }]);
    await move('0901', 'return', { reason: '系数请再核对一遍' });
    expect(await line(2)).toMatchObject({ submitted: null, returned: { reason: '系数请再核对一遍' } });
    await move('0801', 'submit');
    expect(await line(2)).toMatchObject({ submitted: { by: { id: '0801' } }, returned: null });
  });

  it('is approved as it was seen: a change in between lets nobody approve it', async () => {
    await begin();
    await move('0801', 'submit');
    const { version: seen } = await read();
    await save(heavier());
    expect((await move('0901', 'approve', { seen })).problem.code).toBe('version-changed');
    expect((await line(2))?.state).toBe('draft');
  });

  it('is one at a time, begun once by a double click and by two at once', async () => {
    const twice = await Promise.all([begin('0801', { version: 1 }, 'one'), begin('0801', { version: 1 }, 'one')]);
    expect(twice.map(({ status, data }) => [status, data.number])).toEqual([
      [200, 2],
      [200, 2],
    ]);
    expect((await begin('0802')).problem.reason).toBe('policy-draft-open');
    await move('0801', 'discard');
    const two = await Promise.all([begin('0801'), begin('0802')]);
    expect(two.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await line(3))?.state).toBe('draft');
  });

  it('that was discarded keeps its number and its words, and can be begun from', async () => {
    await begin();
    await save(heavier());
    await move('0801', 'discard');
    expect((await save(heavier())).problem.code).toBe('wrong-state');
    expect((await move('0901', 'approve')).problem.code).toBe('wrong-state');
    const next = await begin('0802', { version: 2 });
    expect(next.data).toMatchObject({ number: 3, scheme: heavier() });
  });

  it('keeps its kind of period, and a name that no other policy has', async () => {
    await as('0801')(policies.create, { body: { template: 'supervisor', name: { zh: '主管', en: 'Leads' } } });
    await begin();
    const { calculation, ...rest } = heavier();
    await save({ ...rest, calculation: { ...calculation, period: 'month', name: { zh: '主管', en: 'Other' } } });
    await move('0801', 'submit');
    const { problem } = await move('0802', 'approve');
    expect(problem.errors.map(({ code }) => code)).toEqual(['policy.name-taken', 'policy.period-changed']);
  });

  it.each(['0101', '0107', '0901', '0999'])('is not begun by %s', async (person) => {
    expect((await begin(person)).problem.reason).toBe('not-hr');
  });
});

describe('a document from a file', () => {
  it('comes whole or not at all, with every problem in words', async () => {
    const { calculation } = heavier();
    const wrong = { calculation: { ...calculation, raters: {}, maxScore: 'viel' }, processes: {} };
    const { status, problem } = await begin('0801', { scheme: wrong });
    expect(status).toBe(422);
    expect(problem.errors.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['scheme.calculation.maxScore', 'scheme.processes']),
    );
    expect(problem.errors.every(({ message }) => /\p{Script=Han}/u.test(message))).toBe(true);
    expect(await line(2)).toBeUndefined();
    const right = await begin('0801', { scheme: schemeFrom('repair-group') });
    expect(right.data).toMatchObject({ number: 2, origin: { imported: true }, name: { zh: '服务考核' } });
  });

  it('makes a policy of its own that waits for approval, as a copy of another does', async () => {
    const create = (body: object) => as('0801')(policies.create, { body });
    const made = await create({ name: { zh: '导入的', en: 'Imported' }, scheme: schemeFrom('dispatch') });
    expect(made.data).toMatchObject({ number: 1, state: 'draft', name: { zh: '导入的' } });
    const copy = await create({ name: { zh: '抄的', en: 'Copied' }, copyOf: { policy: 'service', version: 1 } });
    expect(copy.data).toMatchObject({ id: 'service-2', state: 'draft', origin: { policy: 'service', version: 1 } });
    const both = await create({ name: { zh: '两样', en: 'Both' }, template: 'dispatch', scheme: {} });
    expect(both.status).toBe(422);
    const template = await create({ name: { zh: '现成', en: 'Ready' }, template: 'dispatch' });
    expect(template.data).toMatchObject({
      state: 'approved',
      approved: { by: null },
      origin: { template: 'dispatch' },
    });
  });
});

describe('a version that is retired', () => {
  const approveSecond = async () => {
    await begin();
    await save(heavier());
    await move('0801', 'submit');
    await move('0802', 'approve');
  };

  it('goes on where it is used and is offered no more', async () => {
    const played = await aCycle(place, 'announced');
    await approveSecond();
    expect((await move('0801', 'retire', { version: 1 })).problem.errors).toMatchObject([{ path: 'reason' }]);
    const retired = await move('0801', 'retire', { version: 1, reason });
    expect(retired.data).toMatchObject({ state: 'retired', retired: { reason, by: { name: '孟清明' } } });
    expect(await line(1)).toMatchObject({ inUse: true, cycles: [{ id: played.id }] });
    expect((await plan(1)).problem.errors).toMatchObject([{ code: 'policy.retired' }]);
    expect((await move('0801', 'retire', { version: 1, reason })).problem.code).toBe('wrong-state');
    await played.move('open');
    expect((await played.read()).policy.version).toBe(1);
  });

  it('is not taken into a cycle, nor is a draft', async () => {
    const played = await aCycle(place, 'announced');
    const take = async (version: number) =>
      as('0801')(cycles.policy, {
        params: played.params,
        body: { version, reason },
        seen: (await played.read()).version,
      });
    await begin();
    expect((await take(2)).problem.errors).toMatchObject([{ path: 'version', code: 'policy.draft' }]);
    await move('0801', 'submit');
    await move('0802', 'approve');
    await move('0801', 'retire', { reason });
    expect((await take(2)).problem.errors).toMatchObject([{ path: 'version', code: 'policy.retired' }]);
  });

  it('is not the last one that an assignment plans by', async () => {
    const made = await as('0801')(schedule.create, {
      body: {
        name: { zh: '季度', en: 'Quarters' },
        policy: 'service',
        kind: 'quarter',
        covers: { units: ['客服部'], posts: [], employment: 'all', minServiceMonths: 0 },
        calendar: 'statutory',
        offsets: usualOffsetsOf('quarter'),
        payAfterMonths: 1,
        since: '2027Q1',
      },
    });
    expect(made.status).toBe(200);
    const { problem } = await move('0801', 'retire', { version: 1, reason });
    expect(problem.errors).toMatchObject([{ code: 'policy.assigned' }]);
    await approveSecond();
    expect((await move('0801', 'retire', { version: 1, reason })).status).toBe(200);
  });
});

it('reads a version from before there were drafts as approved', async () => {
  const { scheme } = (await place.store.policyVersion('service', 1))!;
  const content = { id: 'service', number: 7, createdAt: '2025-01-01T00:00:00.000Z', createdBy: '0801', scheme };
  const Item = { ...keys.policy('service', 7), ...content, version: 1, schema: 3 };
  await place.client.send(new PutCommand({ TableName: place.client.tableName, Item }));
  expect(await line(7)).toMatchObject({ state: 'approved', approved: { by: null }, writers: [{ id: '0801' }] });
  expect((await read(7)).scheme).toEqual(scheme);
  expect((await plan(7)).status).toBe(200);
});

it('asks little of the database, with sixty versions as without', async () => {
  const scheme = schemeFrom('service-centre-annual');
  const written = Array.from({ length: 60 }, (_, place) => ({
    id: 'long',
    number: place + 1,
    state: 'approved' as const,
    createdAt: '2026-01-01T00:00:00.000Z',
    createdBy: '0801',
    scheme,
    version: 0,
  }));
  await place.store.together(written.map((version) => place.store.policyWrite(version)));
  const hr = as('0801');
  const ask = {
    list: () => hr(policies.list),
    versions: () => hr(policies.versions, { params: { policy: 'long' } }),
    read: () => hr(policies.read, { params: { policy: 'long', version: 60 } }),
  };
  for (const [screen, asking] of Object.entries(ask)) {
    place.client.meter.reset();
    expect((await asking()).status).toBe(200);
    const { counted, readUnits } = place.client.meter.snapshot();
    expect({ screen, fits: counted <= 3 && readUnits <= 32, readUnits }).toMatchObject({ fits: true });
  }
});
