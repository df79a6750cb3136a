import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { cycles } from '#lib/contract/cycles.ts';
import { policies } from '#lib/contract/policies.ts';
import { schedule } from '#lib/contract/schedule.ts';
import { schemeFrom } from '#lib/domain/policy/templates/catalogue.ts';
import { usualOffsetsOf } from '#lib/domain/schedule/offsets.ts';
import { keys } from '#lib/store/keys.ts';
import { aCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { heavier, policyDesk, withSecondHr } from '#test/support/policy-desk.ts';

const reason = '不再适用，换用新方案';
let place: Installation;
beforeEach(async () => {
  place = await anInstallation({ people: withSecondHr });
});
const { as, begin, read, save, move, line, plan } = policyDesk(() => place);

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
