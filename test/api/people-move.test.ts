import { describe, expect, it } from 'vitest';
import { announcement } from '#lib/contract/announcement.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { review } from '#lib/contract/review.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import { justBefore } from '#test/support/before.ts';
import { aCycle } from '#test/support/cycle.ts';
import { anInstallation, aPerson, type Installation } from '#test/support/installation.ts';
import { wholeList } from '#test/support/whole-list.ts';

async function change(place: Installation, id: string, over: Partial<Person>): Promise<void> {
  const known = await place.store.personWithHistory(id);
  const person = { ...aPerson({ id }), ...known?.person, ...over, version: known?.person.version ?? 0 };
  await place.store.together([place.store.personWrite(person, null)]);
}

async function rowsOf(played: Awaited<ReturnType<typeof aCycle>>) {
  const rows = await wholeList((query) => played.hr(cycles.participants, { params: played.params, query }));
  return rows.map(({ employee, confirmedAt }) => [employee.id, employee.unit, confirmedAt !== null]);
}

describe('while an announcement is cut off', () => {
  it('who goes is not announced to when it goes on', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'planned');
    // The second transaction is the one that would have announced it: everybody is listed by then.
    justBefore(
      place.client,
      'TransactWriteItems',
      async () => place.client.faults.next({ kind: 'timeout-before', operation: 'TransactWriteItems' }),
      2,
    );
    expect((await played.ask('announce')).status).toBe(500);
    await change(place, '0101', { unit: '管理部' });
    await played.move('announce');
    expect((await rowsOf(played)).map(([id]) => id)).toEqual(['0102', '0103', '0104', '0201', '0202']);
  });
});

describe('between the announcement and the opening', () => {
  it('who changes units is in the new one only, and what they confirmed is kept', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'announced');
    const seen = (await played.as('0101')(announcement.read, { params: played.params })).data.version;
    await played.as('0101')(announcement.confirm, { params: played.params, seen });
    await change(place, '0101', { unit: '协调部', supervisor: '0207' });
    await played.move('open');
    expect(await rowsOf(played)).toEqual([
      ['0102', '客服部', false],
      ['0103', '客服部', false],
      ['0104', '客服部', false],
      ['0101', '协调部', true],
      ['0201', '协调部', false],
      ['0202', '协调部', false],
    ]);
    await played.rateAll();
    await played.move('shut');
    expect((await played.hr(review.read, { params: played.params })).data.rows).toHaveLength(6);
  });

  it('who goes to a unit outside is taken off, and who comes is taken in', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'announced');
    await change(place, '0101', { unit: '管理部' });
    await change(place, '0801', { unit: '协调部' });
    await played.move('open');
    const ids = (await rowsOf(played)).map(([id]) => id);
    expect(ids).toEqual(['0102', '0103', '0104', '0201', '0202', '0801']);
    const told = async (person: string) =>
      (await place.store.inboxOf(person)).items.filter(({ kind }) => kind === 'taken-out').length;
    expect([await told('0101'), await told('0102')]).toEqual([1, 0]);
  });

  it('an index that lags behind takes nobody off', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'announced');
    place.client.faults.next({ kind: 'stale', operation: 'Query', times: 2 });
    await played.move('open');
    expect(place.client.faults.pending()).toBe(0);
    expect(await rowsOf(played)).toHaveLength(6);
  });
});

describe('after the opening', () => {
  it('who changes units stays in the cycle where they were frozen into it', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'open');
    await change(place, '0101', { unit: '管理部', name: '新名字' });
    expect(await rowsOf(played)).toContainEqual(['0101', '客服部', false]);
    expect((await played.rate('0101', played.target('0101', 'self').params.evaluation)).status).toBe(200);
  });
});
