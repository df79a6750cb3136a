import { beforeEach, describe, expect, it } from 'vitest';
import { audit } from '#lib/contract/audit.ts';
import { inbox } from '#lib/contract/inbox.ts';
import { policies } from '#lib/contract/policies.ts';
import { schemeFrom } from '#lib/domain/policy/templates/catalogue.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { heavier, policyDesk, withSecondHr } from '#test/support/policy-desk.ts';

let place: Installation;
beforeEach(async () => {
  place = await anInstallation({ people: withSecondHr });
});
const { as, begin, read, save, move, line, plan } = policyDesk(() => place);

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
    const early = await move('0802', 'return', { reason: '还要再看' });
    expect(early.problem).toMatchObject({ reason: 'policy-not-returnable', detail: expect.stringContaining('退回') });
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
