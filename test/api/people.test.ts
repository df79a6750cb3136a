import { beforeEach, describe, expect, it } from 'vitest';
import { people } from '#lib/contract/people.ts';
import { staff } from '#lib/contract/staff.ts';
import { aCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { visitorOf } from '#test/support/visitor.ts';

let place: Installation;
let hr: ReturnType<typeof visitorOf>;
beforeEach(async () => {
  place = await anInstallation();
  hr = visitorOf(place, '0801');
});

const wanted = (over: object = {}) => ({
  name: '白芷',
  unit: '客服部',
  post: { zh: '客服专员', en: 'Agent' },
  supervisor: '0107',
  hired: '2026-09-01',
  left: null,
  bonusBase: 480_000,
  ...over,
});
const codes = (problem: { errors: { path: string; code: string }[] }) =>
  problem.errors.map(({ path, code }) => `${path}: ${code}`);
const stored = async (id: string) => (await place.store.personWithHistory(id))?.person;
const add = (over: object = {}, key?: string) =>
  hr(staff.add, { body: { id: '0105', ...wanted(over) }, ...(key === undefined ? {} : { key }) });
const edit = async (id: string, over: object, seen?: number) =>
  hr(staff.edit, { params: { person: id }, body: wanted(over), seen: seen ?? (await stored(id))?.version ?? 0 });

describe('somebody new', () => {
  it('is there, and leaves a trace', async () => {
    expect((await add()).data).toMatchObject({ id: '0105', bonusBase: 480_000, version: 1 });
    expect(await stored('0105')).toMatchObject({ roles: [], supervises: [], directs: [] });
    const { items } = await place.store.auditOf(null);
    expect(items).toMatchObject([{ action: 'person.add', actor: '0801', subject: '0105', unit: '客服部' }]);
    const list = await hr(people, { query: { unit: '客服部' } });
    expect(list.data.items.map(({ id }) => id)).toContain('0105');
  });
  it('is added once by a double click', async () => {
    const both = await Promise.all([add({}, 'one'), add({}, 'one')]);
    expect(both.map(({ status, data }) => [status, data.version])).toEqual([
      [200, 1],
      [200, 1],
    ]);
    expect((await place.store.auditOf(null)).items).toHaveLength(1);
  });
  it('does not take the number of somebody else', async () => {
    await add();
    const again = await add({ name: '另一位' });
    expect(codes(again.problem)).toEqual(['id: person.number-taken']);
    expect(again.problem.errors[0]?.message).toBe('工号 0105 已经是白芷的。');
  });
  it.each<[object, string]>([
    [{ unit: '无名部' }, 'unit: unit.unknown'],
    [{ supervisor: '0404' }, 'supervisor: person.supervisor-unknown'],
    [{ supervisor: '0105' }, 'supervisor: person.own-supervisor'],
    [{ left: '2026-08-31' }, 'left: person.left-before-hired'],
    [{ bonusBase: -1 }, 'bonusBase: input.too-small'],
    [{ bonusBase: 0.5 }, 'bonusBase: input.wrong'],
    [{ roles: ['hr'] }, 'roles: input.unknown'],
    [{ id: 'a b' }, 'id: input.wrong'],
    [{ id: 'a#b' }, 'id: input.wrong'],
    [{ name: '  ' }, 'name: input.too-short'],
    [{ hired: '2026-02-30' }, 'hired: input.wrong'],
  ])('is refused with %j', async (over, code) => {
    const reply = await add(over);
    expect(reply.status).toBe(422);
    expect(codes(reply.problem)).toEqual([code]);
    expect(await stored('0105')).toBeUndefined();
  });
});

describe('a change', () => {
  it('keeps number and roles, and says what was and what is', async () => {
    await edit('0801', { name: '孟清明', unit: '管理部', supervisor: '0901', hired: '2020-01-01', bonusBase: 500_100 });
    expect(await stored('0801')).toMatchObject({ roles: ['hr'], bonusBase: 500_100 });
    const { items } = await place.store.auditOf(null);
    expect(items[0]?.details).toMatchObject({ bonusBase: '500000 → 500100' });
  });
  it('of nothing writes nothing', async () => {
    await add();
    expect((await edit('0105', {})).data.version).toBe(1);
  });
  it('decided on an older version is refused: two tabs', async () => {
    await edit('0103', { name: '谷雨' });
    const late = await edit('0103', { name: '谷雨雨' }, 1);
    expect(late).toMatchObject({ status: 412, problem: { code: 'version-changed' } });
  });
  it('of their own last day is for somebody else of HR', async () => {
    const own = { name: '孟清明', unit: '管理部', supervisor: '0901', hired: '2020-01-01', left: '2026-12-31' };
    expect(codes((await edit('0801', own)).problem)).toEqual(['left: person.own-leave']);
  });
  it('of nobody is not found', async () => {
    expect((await edit('0404', {}, 1)).problem).toMatchObject({ code: 'not-found', reason: 'person' });
    expect((await hr(staff.read, { params: { person: '0404' } })).status).toBe(404);
  });
  it('does not lead the line of supervisors back to where it began', async () => {
    const reply = await edit('0901', { unit: '管理部', supervisor: '0101' });
    expect(codes(reply.problem)).toEqual(['supervisor: person.supervisor-circle']);
  });
  it('of two people over each other at the same moment comes through once', async () => {
    const both = await Promise.all([edit('0103', { supervisor: '0104' }, 1), edit('0104', { supervisor: '0103' }, 1)]);
    expect(both.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
  });
});

describe('who supervises which units', () => {
  it('follows: gained with the first, lost with the last', async () => {
    await edit('0201', { unit: '协调部', supervisor: '0107' });
    expect((await stored('0107'))?.supervises).toEqual(['客服部', '协调部'].toSorted((a, b) => a.localeCompare(b)));
    expect((await stored('0207'))?.supervises).toEqual(['协调部']);
    await edit('0202', { unit: '协调部', supervisor: '0107' });
    expect((await stored('0207'))?.supervises).toEqual([]);
  });
  it('keeps a unit in which a cycle runs', async () => {
    await aCycle(place, 'announced');
    for (const id of ['0201', '0202']) await edit(id, { unit: '协调部', supervisor: '0107' });
    expect((await stored('0207'))?.supervises).toEqual(['协调部']);
  });
});

describe('rights', () => {
  it.each(['0101', '0107', '0901', '0999'])('%s changes nobody', async (person) => {
    const other = visitorOf(place, person);
    const refused = { status: 403, problem: { reason: 'not-hr' } };
    expect(await other(staff.add, { body: { id: '0105', ...wanted() } })).toMatchObject(refused);
    expect(await other(staff.edit, { params: { person: '0101' }, body: wanted(), seen: 1 })).toMatchObject(refused);
    expect(await other(staff.importFile, { body: { file: 'YQ==', apply: false } })).toMatchObject(refused);
    expect(await other(staff.template, { query: { language: 'zh' } })).toMatchObject(refused);
  });
});
