import { beforeAll, expect, it } from 'vitest';
import { bonus } from '#lib/contract/bonus.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { review } from '#lib/contract/review.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';

// Lists are made from a line for each person, not from the evaluations. Whatever happens to an evaluation once they are
// shut, both must say the same.

let place: Installation;
let played: PlayedCycle;

beforeAll(async () => {
  place = await anInstallation();
  played = await aCycle(place, 'review');
  await played.setPools();
});

const reviewed = async () => (await played.hr(review.read, { params: played.params })).data;
const ofSupervisor = () => played.target('0101', 'supervisor-1');
const versionOf = async (slot: string) =>
  (await place.store.personPart(played.id, '客服部', '0101'))?.evaluations.find((one) => one.slot === slot)?.version ??
  0;

/** What the lists show from the lines, and from the evaluations once a line does not hold any more. */
async function bothWays() {
  place.client.meter.reset();
  const shown = await reviewed();
  const requests = place.client.meter.snapshot().counted;
  const { lines } = await place.store.linesOf(played.id);
  const line = lines.find(({ employee }) => employee === '0103')!;
  const change = `change-${line.after}`;
  await place.store.together([place.store.changeWrite(played.id, { unit: line.unit, employee: '0103', change })]);
  const calculated = await reviewed();
  await place.store.load([place.store.lineItem(played.id, { ...line, after: change })]);
  return { requests, shown, calculated };
}

async function expectTheSame() {
  const { requests, shown, calculated } = await bothWays();
  expect(shown).toEqual(calculated);
  expect(requests).toBe(3);
  return shown.rows.find(({ employee }) => employee.id === '0101');
}

it('as they were shut', async () => {
  expect(await expectTheSame()).toMatchObject({ status: 'rated' });
});

it('while one is given back', async () => {
  const body = { reason: '请补充评语', until: '2026-10-30' };
  const asked = { ...ofSupervisor(), body, seen: await versionOf('supervisor-1') };
  expect((await played.hr(evaluations.reopen, asked)).status).toBe(200);
  expect(await expectTheSame()).toMatchObject({ status: 'blocked' });
});

it('once it is handed in again, with other ratings', async () => {
  const { evaluation } = ofSupervisor().params;
  expect((await played.rate('0107', evaluation, 2)).status).toBe(200);
  const row = await expectTheSame();
  expect(row).toMatchObject({ status: 'rated' });
  expect(row?.rank).toBeGreaterThan(1);
});

it('with what HR decided', async () => {
  await played.calibrate('0101', 99);
  expect(await expectTheSame()).toMatchObject({ status: 'rated', rank: 1, calibration: { score: 99 } });
});

it('when it is paid', async () => {
  await played.move('signOff');
  await played.move('publish');
  const published = (await played.hr(bonus.read, { params: played.params })).data.units;
  await played.move('settle');
  const settled = (await played.hr(bonus.read, { params: played.params })).data.units;
  expect(settled.map(({ rows }) => rows)).toEqual(published.map(({ rows }) => rows));
  for (const { unit, rows, paid } of settled) {
    const { people } = await place.store.unitPart(played.id, unit);
    const payments = new Map(people.map((part) => [part.participant.employee, part.payments[0]?.bonus ?? null]));
    expect(rows.map(({ employee, bonus: amount }) => [employee.id, amount])).toEqual([...payments]);
    expect(rows.reduce((sum, row) => sum + (row.bonus ?? 0), 0)).toBe(paid);
  }
});
