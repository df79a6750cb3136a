import { describe, expect, it } from 'vitest';
import { results } from '#lib/contract/results.ts';
import { staff } from '#lib/contract/staff.ts';
import type { Leave } from '#lib/domain/organisation/person.ts';
import { aCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';
import { visitorOf } from '#test/support/visitor.ts';

async function edit(place: Installation, person: string, over: { leave?: Leave[]; left?: string | null }) {
  const hr = visitorOf(place, '0801');
  const { data } = await hr(staff.read, { params: { person } });
  const { id: _id, version, positions: _positions, ...known } = data;
  return hr(staff.edit, { params: { person }, body: { ...known, ...over }, seen: version });
}

const absent = async (place: Installation, cycle: string) =>
  (await place.store.personPart(cycle, '客服部', '0101'))?.participant.absentDays;

describe('leave', () => {
  it('counts as absence at the opening, again at the shutting, and stands on the receipt', async () => {
    const place = await anInstallation();
    const before: Leave = { type: 'sick', from: '2026-08-03', to: '2026-08-12' };
    expect((await edit(place, '0101', { leave: [before] })).status).toBe(200);
    const played = await aCycle(place, 'rated');
    expect(await absent(place, played.id)).toBe(10);
    const late: Leave = { type: 'unpaid', from: '2026-09-21', to: '2026-09-22' };
    const annual: Leave = { type: 'annual', from: '2026-09-23', to: '2026-09-24' };
    await edit(place, '0101', { leave: [before, late, annual] });
    await played.move('shut');
    expect(await absent(place, played.id)).toBe(12);
    await played.setPools();
    await played.move('signOff');
    await played.move('publish');
    const { data } = await played.as('0101')(results.read, { params: { ...played.params, employee: '0101' } });
    expect(data.result).toMatchObject({ proration: '80/92' });
    expect(data.unpaidLeaver).toBe(false);
  });

  it('that ends before it begins is refused at its line', async () => {
    const place = await anInstallation();
    const { problem } = await edit(place, '0101', { leave: [{ type: 'sick', from: '2026-08-03', to: '2026-08-02' }] });
    expect(problem.errors.map(({ path, code }) => [path, code])).toEqual([['leave[0].to', 'leave.order']]);
  });
});

it('a last day entered after the opening counts, and one taken back does not', async () => {
  const place = await anInstallation();
  await edit(place, '0102', { left: '2026-09-10' });
  const played = await aCycle(place, 'rated');
  await edit(place, '0101', { left: '2026-09-15' });
  const part = async (person: string) => (await place.store.personPart(played.id, '客服部', person))?.participant;
  expect(await part('0101')).toMatchObject({ left: null, supervisor: '0107', bonusBase: 500_000 });
  await edit(place, '0102', { left: null });
  await played.move('shut');
  expect(await part('0101')).toMatchObject({ left: '2026-09-15', supervisor: '0107', bonusBase: 500_000 });
  expect(await part('0102')).toMatchObject({ left: null });
  await played.setPools();
  await played.move('signOff');
  await played.move('publish');
  const read = async (employee: string) =>
    (await played.hr(results.read, { params: { ...played.params, employee }, query: { unit: '客服部' } })).data.result;
  expect(await read('0101')).toMatchObject({ proration: '77/92' });
  expect(await read('0102')).toMatchObject({ proration: '92/92' });
});

it('who has left before the opening is asked for nothing, and is still rated', async () => {
  const place = await anInstallation();
  await edit(place, '0102', { left: '2026-09-18' });
  const played = await aCycle(place, 'open');
  const asked = (await played.missing()).filter(({ employee, rater }) => employee.id === '0102' || rater.id === '0102');
  expect(asked.map(({ kind, rater }) => [kind, rater.id])).not.toContainEqual([expect.anything(), '0102']);
  expect(asked.map(({ kind }) => kind)).toContain('supervisor');
});

it('who leaves after the opening goes without a bonus where the policy says so', async () => {
  const scheme = aScheme((document) => Object.assign(document['process'] ?? {}, { leavers: 'none' }));
  const place = await anInstallation({ scheme });
  const played = await aCycle(place, 'rated');
  await edit(place, '0101', { left: '2026-09-25' });
  await played.move('shut');
  const part = await place.store.personPart(played.id, '客服部', '0101');
  expect(part?.participant).toMatchObject({ left: '2026-09-25', bonusBase: 0 });
});

it('who leaves before the end goes without a bonus where the policy says so, and reads why', async () => {
  const scheme = aScheme((document) => Object.assign(document['process'] ?? {}, { leavers: 'none' }));
  const place = await anInstallation({ scheme });
  await edit(place, '0101', { left: '2026-09-25' });
  const played = await aCycle(place, 'published');
  const hr = await played.as('0999')(results.read, {
    params: { ...played.params, employee: '0101' },
    query: { unit: '客服部' },
  });
  expect(hr.data).toMatchObject({ unpaidLeaver: true, bonus: { amount: 0 }, result: { bonus: 0 } });
  const row = (await played.units('0801')).flatMap(({ rows }) => rows).find(({ employee }) => employee.id === '0101');
  expect(row?.reductions).toEqual(hr.data.reductions);
  expect(row?.reductions).toContainEqual({ rule: 'unpaid-leaver', day: '2026-09-25' });
});
