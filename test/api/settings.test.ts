import { beforeEach, describe, expect, it } from 'vitest';
import { schedule } from '#lib/contract/schedule.ts';
import { organisation } from '#lib/contract/settings.ts';
import { usualOffsets } from '#lib/domain/schedule/offsets.ts';
import { aCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { visitorOf } from '#test/support/visitor.ts';

let place: Installation;
let hr: ReturnType<typeof visitorOf>;
beforeEach(async () => {
  place = await anInstallation();
  hr = visitorOf(place, '0801');
});

const service = { id: '客服部', name: { zh: '客服部', en: 'Customer service' } };
const coordination = { id: '协调部', name: { zh: '协调部', en: 'Coordination' } };
const management = { id: '管理部', name: { zh: '管理部', en: 'Management' } };
const fresh = { id: '质检部', name: { zh: '质检部', en: 'Quality' } };
const name = { zh: '澄江服务中心', en: 'Chengjiang Service Centre' };
const edit = (over: object, seen = 1) =>
  hr(organisation.edit, { body: { name, language: 'zh', units: [service, coordination, management], ...over }, seen });
const codes = (problem: { errors: { path: string; code: string }[] }) =>
  problem.errors.map(({ path, code }) => `${path}: ${code}`);

describe('the organisation', () => {
  it('is renamed, gets a unit and loses an empty one, and the log says so', async () => {
    const units = [service, coordination, management, fresh];
    expect((await edit({ units, name: { ...name, en: 'Chengjiang' } })).data).toMatchObject({ version: 2, units });
    expect((await edit({ name: { ...name, en: 'Chengjiang' } }, 2)).data.units).toHaveLength(3);
    const { items } = await place.store.auditOf(null);
    expect(items).toMatchObject([
      { action: 'organisation.edit', details: { removed: '质检部 / Quality' } },
      { action: 'organisation.edit', actor: '0801', details: { added: '质检部 / Quality' } },
    ]);
  });
  it('as it was seen before is not written: two tabs', async () => {
    await edit({ name: { ...name, en: 'One' } });
    expect(await edit({ name: { ...name, en: 'Two' } })).toMatchObject({ status: 412 });
  });
  it('that stays as it is leaves no trace', async () => {
    expect((await edit({})).data.version).toBe(1);
    expect((await place.store.auditOf(null)).items).toEqual([]);
  });
  it.each<[object, string]>([
    [{ units: [service, coordination] }, 'units: unit.has-people'],
    [{ units: [service, coordination, management, { ...fresh, id: '客服部' }] }, 'units[3]: unit.twice'],
    [{ units: [service, coordination, management, { ...fresh, name: service.name }] }, 'units[3]: unit.twice'],
    [{ units: [] }, 'units: input.too-few'],
    [{ units: [service, coordination, management, { ...fresh, id: 'a#b' }] }, 'units.3.id: input.wrong'],
    [{ name: { zh: ' ', en: 'x' } }, 'name.zh: input.too-short'],
    [{ currency: 'EUR' }, 'currency: input.unknown'],
  ])('is refused with %j', async (over, code) => {
    expect(codes((await edit(over)).problem)).toEqual([code]);
  });
  it('keeps a unit in which a cycle is planned', async () => {
    await edit({ units: [service, coordination, management, fresh] });
    const played = await aCycle(place, 'planned');
    const cycle = await place.store.cycleById(played.id);
    if (cycle) await place.store.together([place.store.cycleWrite({ ...cycle, units: ['质检部'] }, null)]);
    expect(codes((await edit({}, 2)).problem)).toEqual(['units: unit.has-cycle']);
  });
  it('keeps a unit that an assignment names: without it nothing could be planned any more', async () => {
    await edit({ units: [service, coordination, management, fresh] });
    await hr(schedule.create, {
      body: {
        name,
        policy: 'service',
        kind: 'quarter',
        covers: { units: ['客服部', '质检部'], posts: [], employment: 'all', minServiceMonths: 0 },
        calendar: 'statutory',
        offsets: usualOffsets,
        payAfterMonths: 1,
        since: '2026Q4',
      },
    });
    expect(codes((await edit({}, 2)).problem)).toEqual(['units: unit.has-assignment']);
  });
  it.each(['0101', '0107', '0901', '0999'])('is neither opened nor changed by %s', async (person) => {
    const other = visitorOf(place, person);
    const refused = { status: 403, problem: { reason: 'not-hr' } };
    expect(await other(organisation.read, {})).toMatchObject(refused);
    expect(await other(organisation.edit, { body: { name, language: 'zh', units: [service] }, seen: 1 })).toMatchObject(
      refused,
    );
  });
});
