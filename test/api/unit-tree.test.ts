import { beforeAll, describe, expect, it } from 'vitest';
import type { BodyOf } from '#lib/contract/endpoint.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { team } from '#lib/contract/evaluations.ts';
import { announcement } from '#lib/contract/announcement.ts';
import { results } from '#lib/contract/results.ts';
import { review } from '#lib/contract/review.ts';
import { roles } from '#lib/contract/roles.ts';
import { schedule } from '#lib/contract/schedule.ts';
import { organisation } from '#lib/contract/settings.ts';
import { aNewCycle, aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';
import { allRated } from '#test/support/rated.ts';
import { visitorOf } from '#test/support/visitor.ts';
import { wholeList } from '#test/support/whole-list.ts';

const centre = { id: '客服中心', name: { zh: '客服中心', en: 'Service centre' } };
const service = { id: '客服部', name: { zh: '客服部', en: 'Customer service' }, parent: '客服中心' };
const coordination = { id: '协调部', name: { zh: '协调部', en: 'Coordination' }, parent: '客服中心' };
const management = { id: '管理部', name: { zh: '管理部', en: 'Management' } };

const directing = (directs: string[]) =>
  everybody.map((person) => (person.id === '0901' ? { ...person, directs } : person));

/** The director directs the centre, and what will be below it. */
const people = directing(['客服中心', '客服部', '协调部']);

async function withTree(place: Installation, units: BodyOf<typeof organisation.edit>['units']) {
  const hr = visitorOf(place, '0801');
  const { version, name } = (await hr(organisation.read, {})).data;
  return hr(organisation.edit, { body: { name, language: 'zh', units }, seen: version });
}

describe('a cycle that ranks a unit with those below it', () => {
  let place: Installation;
  let cycle: PlayedCycle;
  let planned: string[];
  const participants = async (query: { unit?: string } = {}) =>
    (await cycle.hr(cycles.participants, { params: cycle.params, query })).data.items.map(
      ({ employee: { id, unit, team } }) => `${id} ${team ?? '—'} → ${unit}`,
    );
  beforeAll(async () => {
    place = await anInstallation({ people });
    // It belongs together before it is announced, though not yet when it is planned.
    await withTree(place, [centre, service, management, { ...coordination, parent: null }]);
    cycle = await aCycle(place, 'planned', aNewCycle({ units: ['客服中心'], rankBy: 'named' }));
    await withTree(place, [centre, service, coordination, management]);
    planned = await participants({ unit: '协调部' });
    for (const move of ['announce', 'open'] as const) await cycle.move(move);
  });

  it('follows the tree until it is announced', () => {
    expect(planned).toEqual(['0201 协调部 → 客服中心', '0202 协调部 → 客服中心']);
  });
  it('keeps everybody’s own unit beside the one that ranks them, and filters by it', async () => {
    expect(await cycle.read()).toMatchObject({
      units: ['客服中心'],
      teams: { 客服中心: ['客服中心', '客服部', '协调部'] },
    });
    expect(await participants()).toEqual([
      ...['0101', '0102', '0103', '0104'].map((id) => `${id} 客服部 → 客服中心`),
      ...['0201', '0202'].map((id) => `${id} 协调部 → 客服中心`),
    ]);
    expect(await participants({ unit: '协调部' })).toHaveLength(2);
  });
  it('asks colleagues of one’s own unit', async () => {
    const { items } = (await cycle.hr(cycles.participants, { params: cycle.params, query: { unit: '协调部' } })).data;
    expect(items.map(({ peers }) => peers.map(({ id }) => id))).toEqual([['0202'], ['0201']]);
  });
  it('is found by the supervisors and by the people themselves', async () => {
    const led = await wholeList((query) => cycle.as('0207')(team, { params: cycle.params, query }));
    expect(led.map(({ employee }) => employee.id)).toEqual(['0201', '0202']);
    expect((await cycle.as('0201')(announcement.read, { params: cycle.params })).data.supervisor).toBe('韩霜降');
  });
  it('stays as it was announced, whatever becomes of the tree', async () => {
    await withTree(place, [centre, service, management, { ...coordination, parent: '管理部' }]);
    expect((await cycle.read()).teams).toEqual({ 客服中心: ['客服中心', '客服部', '协调部'] });
    await withTree(place, [centre, service, coordination, management]);
  });
  it('ranks all together and pays them from one pool, which the director of the unit above approves', async () => {
    await allRated(place.store, cycle.id, '客服中心');
    await cycle.move('shut');
    await cycle.setPools({ 客服中心: { amount: 3_000_000, reserve: 0 } });
    const rows = (await cycle.hr(review.read, { params: cycle.params, query: {} })).data.rows;
    expect(rows.find(({ employee }) => employee.id === '0201')?.employee).toMatchObject({
      unit: '客服中心',
      team: '协调部',
    });
    for (const move of ['signOff', 'publish', 'settle'] as const) await cycle.move(move);
    const { units } = (await cycle.as('0901')(bonus.read, { params: cycle.params })).data;
    expect(units).toMatchObject([{ unit: '客服中心', pool: 3_000_000, people: 6 }]);
    expect((await cycle.decide('0901', '客服中心', 'approve')).status).toBe(200);
    const own = await cycle.as('0201')(results.read, { params: { ...cycle.params, employee: '0201' }, query: {} });
    expect(own.data.employee).toMatchObject({ unit: '客服中心', team: '协调部' });
  });
});

describe('a tree of units', () => {
  it('leaves a unit out that only holds others together, once it is announced', async () => {
    const place = await anInstallation({ people });
    await withTree(place, [centre, service, coordination, management]);
    const cycle = await aCycle(place, 'announced', aNewCycle({ units: ['客服中心'] }));
    expect(await cycle.read()).toMatchObject({ units: ['客服部', '协调部'], teams: {} });
  });
  it('lets a director of the unit above read and approve the units below, as long as they are', async () => {
    const place = await anInstallation({
      people: directing(['客服中心']),
      units: [centre, service, coordination, management],
    });
    const apart = [centre, service, management, { ...coordination, parent: null }];
    await withTree(place, apart);
    const cycle = await aCycle(place, 'settled');
    expect((await cycle.decide('0901', '客服部', 'approve')).status).toBe(200);
    expect((await cycle.units('0901')).map(({ unit }) => unit)).toEqual(['客服部']);
  });
  it('gives a director no unit by a move that no second person has confirmed', async () => {
    const second = aPerson({ id: '0802', name: '程砚', unit: '管理部', supervisor: '0901', roles: ['hr'] });
    const alone = { ...coordination, parent: null };
    const place = await anInstallation({
      people: [...directing(['客服中心']), second],
      units: [centre, service, management, alone],
    });
    const move = async () => withTree(place, [centre, service, coordination, management]);
    const refused = await move();
    expect(refused.problem.errors.map(({ path, code }) => [path, code])).toEqual([['units.2.parent', 'unit.reach']]);
    // A new unit has nobody in it yet.
    const fresh = { id: '新部', name: { zh: '新部', en: 'New' }, parent: '客服中心' };
    expect((await withTree(place, [centre, service, management, alone, fresh])).status).toBe(200);
    const change = { what: 'grant' as const, role: 'director' as const, person: '0901', units: ['协调部'] };
    const asked = await visitorOf(place, '0801')(roles.ask, { body: { ...change, reason: '协调部并入客服中心' } });
    expect((await move()).status).toBe(422);
    const params = { request: asked.data.waiting[0]?.id ?? '', decision: 'confirm' as const };
    await visitorOf(place, '0802')(roles.decide, { params });
    expect((await move()).status).toBe(200);
    const [director] = await place.store.peopleByIds(['0901']);
    expect(new Set(director?.directs)).toEqual(new Set(['客服中心', '客服部', '协调部']));
  });
  it('is told by whom somebody is covered, also twice', async () => {
    const place = await anInstallation({ people });
    const hr = visitorOf(place, '0801');
    await withTree(place, [centre, service, coordination, management]);
    const offset = (days: number) => ({ from: 'end' as const, days });
    const body = (units: string[]) => ({
      name: { zh: units.join(), en: units.join() },
      policy: 'service',
      kind: 'quarter' as const,
      covers: { units, posts: [], employment: 'all' as const, minServiceMonths: 0 },
      rankBy: 'named' as const,
      calendar: 'weekends' as const,
      offsets: {
        announce: { from: 'start' as const, days: 0 },
        opens: offset(-8),
        self: offset(-1),
        peer: offset(1),
        customer: offset(1),
        supervisor: offset(2),
        closes: offset(3),
        publish: offset(5),
      },
      payAfterMonths: 1,
      since: '2026Q4',
    });
    expect((await hr(schedule.create, { body: body(['客服中心']) })).status).toBe(200);
    expect((await hr(schedule.create, { body: body(['协调部']) })).status).toBe(200);
    const by = async (unit: string) =>
      (await hr(schedule.coverage, { query: { unit } })).data.items.map((one) => [one.by.length, one.twice.join()]);
    expect(await by('客服部')).toEqual(Array.from({ length: 4 }, () => [1, '']));
    expect(await by('协调部')).toEqual(Array.from({ length: 2 }, () => [2, 'quarter']));
    expect((await by('管理部')).every(([count]) => count === 0)).toBe(true);
  });
  it('refuses a unit that would belong to one below it', async () => {
    const place = await anInstallation();
    const refused = await withTree(place, [{ ...centre, parent: '客服部' }, service, coordination, management]);
    expect(refused.problem.errors.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'units.0.parent: unit.round',
      'units.1.parent: unit.round',
    ]);
  });
});
