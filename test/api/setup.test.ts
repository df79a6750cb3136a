import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { setup } from '#infra/local/setup.ts';
import { firstSteps } from '#lib/contract/me.ts';
import { type Store, storeOn } from '#lib/store/store.ts';
import { anInstallation, aPerson } from '#test/support/installation.ts';
import { aTable } from '#test/support/store.ts';
import { visitorOf } from '#test/support/visitor.ts';
import { aCycle } from '#test/support/cycle.ts';

const unit = { id: '人事部', name: { zh: '人事部', en: 'Human resources' } };
const wanted = {
  organisation: { name: { zh: '新城服务中心', en: 'New Town' }, units: [unit], language: 'zh' },
  person: { id: '0801', name: '孟清明', unit: '人事部' },
};

describe('the first run', () => {
  let store: Store;
  let send: (body: object, type?: string) => Promise<{ status: number; json: Record<string, unknown> }>;
  beforeEach(async () => {
    store = storeOn((await aTable()).client);
    const app = new Hono().post(
      '/local/setup',
      setup({ store, now: () => '2026-09-20T01:00:00.000Z', timeZone: 'Asia/Shanghai' }),
    );
    send = async (body, type = 'application/json') => {
      const reply = await app.request('/local/setup', {
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify(body),
      });
      return { status: reply.status, json: (await reply.json()) as Record<string, unknown> };
    };
  });

  it('opens the installation with its first person, and leaves a trace', async () => {
    expect(await send(wanted)).toEqual({ status: 200, json: { person: '0801' } });
    expect((await store.personWithHistory('0801'))?.person).toMatchObject({ roles: ['hr'], unit: '人事部' });
    expect((await store.auditOf(null)).items).toMatchObject([{ action: 'installation.open' }]);
  });
  it('is possible once, also with a double click', async () => {
    const both = await Promise.all([send(wanted), send(wanted)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const late = await send({ ...wanted, person: { ...wanted.person, id: '0999' } });
    expect(late).toMatchObject({ status: 409, json: { reason: 'already-set-up' } });
    expect(await store.personWithHistory('0999')).toBeUndefined();
  });
  it.each<[object, string]>([
    [{ ...wanted, person: { ...wanted.person, unit: '无名部' } }, 'person.unit'],
    [{ ...wanted, person: { ...wanted.person, id: 'a b' } }, 'person.id'],
    [{ ...wanted, organisation: { ...wanted.organisation, units: [unit, unit] } }, 'organisation.units'],
    [{ ...wanted, organisation: { ...wanted.organisation, units: [] } }, 'organisation.units'],
  ])('is refused with %j', async (body, path) => {
    expect(await send(body)).toMatchObject({ status: 422, json: { errors: [{ path }] } });
    expect(await store.organisation()).toBeUndefined();
  });
  it('takes no form of another page', async () => {
    expect((await send(wanted, 'text/plain')).status).toBe(422);
    expect(await store.organisation()).toBeUndefined();
  });
});

describe('the first steps', () => {
  it('are ticked as they are done', async () => {
    const alone = await anInstallation({ people: [aPerson({ id: '0801', roles: ['hr'], supervisor: null })] });
    const read = async () => (await visitorOf(alone, '0801')(firstSteps, {})).data;
    expect(await read()).toEqual({ people: false, roles: false, policy: true, cycle: null, announced: false });
    const place = await anInstallation();
    const played = await aCycle(place, 'planned');
    expect((await played.hr(firstSteps, {})).data).toEqual({
      people: true,
      roles: false,
      policy: true,
      cycle: played.id,
      announced: false,
    });
    await played.move('announce');
    expect((await played.hr(firstSteps, {})).data.announced).toBe(true);
  });
  it.each(['0101', '0107', '0901', '0999'])('are HR’s only, not for %s', async (person) => {
    const place = await anInstallation();
    expect(await visitorOf(place, person)(firstSteps, {})).toMatchObject({ problem: { reason: 'not-hr' } });
  });
});
