import { describe, expect, it } from 'vitest';
import { announcement } from '#lib/contract/announcement.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { team } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { staff } from '#lib/contract/staff.ts';
import { aCycle, aNewCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { visitorOf } from '#test/support/visitor.ts';
import { wholeList } from '#test/support/whole-list.ts';

type Edit = Partial<{
  unit: string;
  supervisor: string | null;
  left: string | null;
  since: string | null;
  second: { supervisor: string; percent: number } | null;
}>;

/** HR changes somebody as the form does. */
async function edit(place: Installation, person: string, over: Edit) {
  const hr = visitorOf(place, '0801');
  const { data } = await hr(staff.read, { params: { person } });
  const { id: _id, version, positions: _positions, ...known } = data;
  return hr(staff.edit, { params: { person }, body: { ...known, ...over }, seen: version });
}

const rowsOf = async (played: Awaited<ReturnType<typeof aCycle>>) =>
  wholeList((query) => played.hr(cycles.participants, { params: played.params, query }));
const evaluationsOf = async (place: Installation, cycle: string, unit: string, employee: string) =>
  (await place.store.personPart(cycle, unit, employee))?.evaluations
    .filter(({ kind }) => kind === 'supervisor')
    .map(({ slot, rater, raterName, weight }) => [slot, rater, raterName, weight]);

describe('a new supervisor in the middle of the period', () => {
  it('rates beside the former one, each by the days they led, and both find their form', async () => {
    const place = await anInstallation();
    expect((await edit(place, '0101', { supervisor: '0207', since: '2026-09-01' })).status).toBe(200);
    const played = await aCycle(place, 'open');
    const row = (await rowsOf(played)).find(({ employee }) => employee.id === '0101');
    expect(row).toMatchObject({
      supervisor: { name: '罗青藤' },
      leads: [
        { name: '罗青藤', days: 62, weight: 62, why: 'led' },
        { name: '韩霜降', days: 30, weight: 30, why: 'led' },
      ],
    });
    expect(await evaluationsOf(place, played.id, '客服部', '0101')).toEqual([
      ['supervisor-1', '0107', '罗青藤', 62],
      ['supervisor-2', '0207', '韩霜降', 30],
    ]);
    for (const boss of ['0107', '0207']) {
      const { waiting } = (await played.as(boss)(home)).data;
      expect(waiting.filter(({ evaluation }) => evaluation?.employee === '林小满')).toHaveLength(1);
      const mine = await wholeList((query) => played.as(boss)(team, { params: played.params, query }));
      expect(mine.map(({ employee }) => employee.id)).toContain('0101');
    }
    const told = (await played.as('0101')(announcement.read, { params: played.params })).data;
    expect(told.leads.map(({ name, weight }) => [name, weight])).toEqual([
      ['罗青藤', 62],
      ['韩霜降', 30],
    ]);
  });

  it('without a day it is a correction: one supervisor, as if it had always been so', async () => {
    const place = await anInstallation();
    await edit(place, '0101', { supervisor: '0207' });
    const played = await aCycle(place, 'open');
    expect(await evaluationsOf(place, played.id, '客服部', '0101')).toEqual([['supervisor-1', '0207', '韩霜降', 1]]);
  });
});

describe('a transfer', () => {
  it('late in the period leaves a person in the unit of most days, also where the new unit takes no part', async () => {
    const place = await anInstallation();
    await edit(place, '0101', { unit: '管理部', supervisor: '0901', since: '2026-09-02' });
    const played = await aCycle(place, 'open', aNewCycle({ units: ['客服部'] }));
    expect((await rowsOf(played)).map(({ employee }) => employee.id)).toContain('0101');
    expect(await evaluationsOf(place, played.id, '客服部', '0101')).toEqual([
      ['supervisor-1', '0107', '罗青藤', 63],
      ['supervisor-2', '0901', '莫问', 29],
    ]);
    // The participant reads their announcement where they took part, not where they work now.
    const told = await played.as('0101')(announcement.read, { params: played.params });
    expect(told).toMatchObject({ status: 200, data: { supervisor: '罗青藤' } });
  });

  it('early in the period takes them into the new unit', async () => {
    const place = await anInstallation();
    await edit(place, '0101', { unit: '协调部', supervisor: '0207', since: '2026-07-05' });
    const played = await aCycle(place, 'open');
    const row = (await rowsOf(played)).find(({ employee }) => employee.id === '0101');
    expect(row).toMatchObject({ employee: { unit: '协调部' }, supervisor: { name: '韩霜降' } });
    expect(row?.leads.map(({ name, weight, why }) => [name, weight, why])).toEqual([
      ['韩霜降', 1, 'led'],
      ['罗青藤', 0, 'short'],
    ]);
  });
});

describe('a second supervisor', () => {
  it('rates with the percent, and finds the person in the team', async () => {
    const place = await anInstallation();
    await edit(place, '0101', { second: { supervisor: '0207', percent: 30 } });
    const played = await aCycle(place, 'open');
    expect(await evaluationsOf(place, played.id, '客服部', '0101')).toEqual([
      ['supervisor-1', '0107', '罗青藤', 70],
      ['supervisor-2', '0207', '韩霜降', 30],
    ]);
  });
});

describe('a change that does not fit is refused at its field', () => {
  it.each<[Edit, string]>([
    [{ supervisor: '0207', since: '2026-09-21' }, 'position.future'],
    [{ second: { supervisor: '0107', percent: 30 } }, 'person.second-is-first'],
    [{ second: { supervisor: '0101', percent: 30 } }, 'person.own-supervisor'],
    [{ second: { supervisor: '7777', percent: 30 } }, 'person.supervisor-unknown'],
  ])('%o', async (over, code) => {
    const place = await anInstallation();
    const { status, problem } = await edit(place, '0101', over);
    expect(status).toBe(422);
    expect(problem.errors.map((one) => one.code)).toEqual([code]);
  });
});

it('what somebody was before stands in their record and in the log', async () => {
  const place = await anInstallation();
  await edit(place, '0101', { unit: '协调部', supervisor: '0207', since: '2026-08-01' });
  const { data } = await visitorOf(place, '0801')(staff.read, { params: { person: '0101' } });
  expect(data.positions.map(({ from, unit, supervisor }) => [from, unit, supervisor])).toEqual([
    ['2020-01-01', '客服部', '0107'],
    ['2026-08-01', '协调部', '0207'],
  ]);
  const { items } = await place.store.auditOf(null, {});
  expect(items.find(({ action }) => action === 'person.edit')?.details).toMatchObject({
    unit: '客服部 → 协调部',
    since: '— → 2026-08-01',
  });
});
