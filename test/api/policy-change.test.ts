import { beforeAll, describe, expect, it } from 'vitest';
import { announcement } from '#lib/contract/announcement.ts';
import { audit } from '#lib/contract/audit.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { evaluations, team } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { policyDifferences } from '#lib/domain/policy/differences.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';

const reason = '客户投诉增多，服务态度加重';

/** The second version: service attitude counts for more. */
async function aSecondVersion(place: Installation, number = 2, change = {}): Promise<void> {
  const scheme = aScheme((document) => {
    Object.assign(
      document['calculation'] ?? {},
      { bonus: { method: 'pool', coefficients: { A: 1.5, B: 1, C: 0 } } },
      change,
    );
  });
  const createdAt = '2026-07-10T00:00:00.000Z';
  await place.store.together([
    place.store.policyWrite({
      id: 'service',
      number,
      state: 'approved',
      createdAt,
      createdBy: '0801',
      scheme,
      version: 0,
    }),
  ]);
}

describe('a later version of the policy in a period that has begun', () => {
  let place: Installation;
  let played: PlayedCycle;
  beforeAll(async () => {
    place = await anInstallation();
    played = await aCycle(place, 'announced');
    await aSecondVersion(place);
  });
  const take = async (over: { by?: string; version?: number; seen?: number } = {}) =>
    played.as(over.by ?? '0801')(cycles.policy, {
      params: played.params,
      body: { version: over.version ?? 2, reason },
      seen: over.seen ?? (await played.read()).version,
    });
  const told = async (by: string) => (await played.as(by)(announcement.read, { params: played.params })).data;
  const confirm = async (by: string) =>
    played.as(by)(announcement.confirm, { params: played.params, seen: (await told(by)).version });
  const asked = async (by: string) =>
    (await played.as(by)(home)).data.waiting.filter(({ what }) => what === 'confirm').length;

  it('is for HR to take, with a reason, and only forwards', async () => {
    expect((await take({ by: '0107' })).status).toBe(403);
    expect((await take({ version: 1 })).problem.errors[0]?.code).toBe('policy.same-version');
    expect((await take({ version: 9 })).problem.reason).toBe('policy');
    expect((await take({ seen: 1 })).problem.code).toBe('version-changed');
    await aSecondVersion(place, 3, { period: 'year' });
    expect((await take({ version: 3 })).problem.errors[0]?.code).toBe('policy.other-period');
  });

  it('asks whoever has confirmed to confirm anew, and shows what is different', async () => {
    await confirm('0101');
    expect(await asked('0101')).toBe(0);
    const taken = await take();
    expect(taken.data.policy).toMatchObject({ id: 'service', version: 2 });
    expect(await asked('0101')).toBe(1);
    const { earlier, confirmedAt, calculation } = await told('0101');
    expect([confirmedAt, earlier?.version, earlier?.reason]).toEqual([null, 1, reason]);
    const differences = policyDifferences(earlier?.calculation as Policy, calculation as Policy);
    expect(differences).toEqual([
      { kind: 'coefficient', grade: 'A', before: 1.2, after: 1.5 },
      { kind: 'coefficient', grade: 'C', before: 0.5, after: 0 },
    ]);
  });

  it('lists who has confirmed an earlier version, and keeps nobody from anything', async () => {
    const rows = async () => {
      const { items } = (await played.hr(cycles.participants, { params: played.params, query: { unit: '客服部' } }))
        .data;
      return items.map(({ employee, confirmedVersion }) => [employee.id, confirmedVersion]);
    };
    expect(await rows()).toEqual([
      ['0101', 1],
      ['0102', null],
      ['0103', null],
      ['0104', null],
    ]);
    const mine = (await played.as('0107')(team, { params: played.params })).data.items;
    expect(mine.map(({ confirmed, confirmedEarlier }) => [confirmed, confirmedEarlier])).toEqual([
      [false, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
    await confirm('0101');
    expect((await rows())[0]).toEqual(['0101', 2]);
    expect((await told('0101')).earlier).toBeNull();
    expect(await asked('0101')).toBe(0);
  });

  it('is told in the log, before and after, with the reason', async () => {
    const { items } = (await played.hr(audit.read, { query: { cycle: played.id } })).data;
    expect(items.find(({ action }) => action === 'cycle.policy')).toMatchObject({
      reason,
      details: { policyVersion: '1 → 2' },
    });
  });

  it('can be asked for again where it was cut off, and comes no more once evaluations are open', async () => {
    expect((await take()).status).toBe(200);
    await played.move('open');
    expect((await take({ version: 3 })).problem.reason).toBe('cycle-state');
    const form = await played.as('0101')(evaluations.form, played.target('0101', 'self'));
    expect(form.status).toBe(200);
  });
});
