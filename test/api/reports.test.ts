import { beforeAll, describe, expect, it } from 'vitest';
import { reports } from '#lib/contract/reports.ts';
import { reportForm } from '#lib/domain/reports/cycle-report.ts';
import type { Training } from '#lib/domain/training/training.ts';
import type { Stored } from '#lib/store/item.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';

let place: Installation;
let played: PlayedCycle;
beforeAll(async () => {
  place = await anInstallation();
  played = await aCycle(place, 'settled');
});

const read = async (by: string, year = 2026) => played.as(by)(reports.read, { params: { year } });
const file = async (by: string, report: string) => {
  const reply = await place.api.request(`/api/reports/2026/sheet?report=${report}&language=zh`, {
    headers: { authorization: `Bearer ${await place.token(by)}` },
  });
  return { status: reply.status, lines: (await reply.text()).trim().split('\r\n') };
};

describe('reports', () => {
  it('sum a cycle up by unit: everybody counted once, amounts as they were settled', async () => {
    const [report] = (await read('0801')).data.items;
    const settled = await played.units('0801');
    expect(report!.units.map(({ unit }) => unit).toSorted()).toEqual(settled.map(({ unit }) => unit).toSorted());
    for (const { unit, rated, grades, bonus, mean } of report!.units) {
      const rows = settled.find((one) => one.unit === unit)!.rows.filter(({ score }) => score !== null);
      expect(rated).toBe(rows.length);
      expect(grades.reduce((sum, { people }) => sum + people, 0)).toBe(rated);
      const sum = rows.reduce((total, row) => total + (row.bonus ?? 0), 0);
      expect(bonus).toEqual({ main: sum, further: 0, corrected: 0, total: sum, released: 0 });
      const exact = rows.reduce((sum, { score }) => sum + Math.round(Number(score) * 100), 0) / rows.length / 100;
      expect(Math.abs(Number(mean) - exact)).toBeLessThan(0.006);
    }
  });

  it('say how the scheme did, to HR and auditors', async () => {
    const [report] = (await read('0801')).data.items;
    expect(report!.scheme).toMatchObject({ filed: 0, allowed: 0, calibrated: 0 });
    // Everybody rated everything alike.
    for (const { apart, gap } of report!.scheme!.agreement) expect([apart, gap]).toEqual(['0.0', '0.0']);
  });

  it('count whom HR calibrated', async () => {
    const other = await aCycle(await anInstallation(), 'review');
    await other.calibrate('0102', 90);
    await other.setPools();
    await other.move('signOff');
    await other.move('publish');
    const { items } = (await other.as('0801')(reports.read, { params: { year: 2026 } })).data;
    expect(items[0]!.scheme).toMatchObject({ calibrated: 1, waived: 0 });
  });

  it('show a director the own units and nothing of the scheme, and others nothing', async () => {
    const [report] = (await read('0901')).data.items;
    expect(report!.scheme).toBeNull();
    expect((await read('0101')).problem).toMatchObject({ code: 'forbidden', reason: 'not-hr' });
    expect((await file('0901', 'scheme')).status).toBe(403);
  });

  it('follow what is decided since, and are never made of what lags behind', async () => {
    const before = (await read('0801')).data.items[0]!;
    await played.decideAll('0901', 'approve');
    expect((await read('0801')).data.items[0]).toEqual(before);
    await played.decideAll('0801', 'release');
    place.client.faults.next({ kind: 'stale', operation: 'Query', times: 20 });
    for (const { bonus } of (await read('0801')).data.items[0]!.units) expect(bonus!.released).toBe(bonus!.total);
    place.client.faults.clear();
    const kept = await place.store.reportsOf('2026-01-01', '2026-12-31');
    expect(kept.map(({ of }) => of)).toEqual([(await place.store.cycleById(played.id))!.version]);
  });

  it('are made again where they were summed up in an earlier form', async () => {
    const now = (await read('0801')).data.items[0]!;
    const [kept] = await place.store.reportsOf('2026-01-01', '2026-12-31');
    await place.store.load([place.store.reportItem({ ...kept!, form: reportForm - 1, units: [] })]);
    expect((await read('0801')).data.items[0]).toEqual(now);
    expect(await place.store.reportsOf('2026-01-01', '2026-12-31')).toEqual([kept]);
  });

  it('are empty for a year without published cycles', async () => {
    expect((await read('0801', 2020)).data.items).toEqual([]);
  });

  it.each([
    ['distribution', '考核期,考核,部门,人数,评定人数,A,B,C'],
    ['scores', '考核期,考核,部门,评定人数,平均分,标准差,指标,平均得分'],
    ['bonus', '考核期,考核,部门,评定人数,奖金基数合计,奖金包,主核算,补发差额,更正,合计,已发放'],
    ['targets', '考核期,考核,部门,指标,数值,单位,建议范围,达成'],
  ])('come as a file: %s', async (report, heads) => {
    const { status, lines } = await file('0801', report);
    expect(status).toBe(200);
    expect(lines[0]).toBe(heads);
    expect(lines.length).toBeGreaterThan(2);
  });
});

describe('the training of a year', () => {
  const names = { zh: '团队协作', en: 'Teamwork' };
  const of = { cycle: 'q', cycleName: names };
  const need = { ...of, kind: 'need', period: '2026Q1', indicator: 'teamwork', indicatorName: names } as const;
  const trained = (id: string, over: Partial<Training> = {}): Stored<Training> => ({
    year: 2026,
    id,
    employee: '0101',
    name: '林小满',
    unit: '客服部',
    supervisor: '0107',
    course: { id: 'CRS-TEAM', name: names },
    form: 'class',
    hours: 4,
    cost: 30_000,
    date: '2026-05-10',
    because: { kind: 'hr' },
    asked: { by: '0801', name: '孟清明', at: '2026-04-01T02:00:00.000Z' },
    state: 'done',
    result: 'passed',
    note: null,
    satisfaction: null,
    after: null,
    version: 1,
    ...over,
  });
  const answered = (before: string, then: string) => ({
    because: { ...need, points: before },
    after: { ...of, points: then },
  });
  const years = async (by: string) => (await played.as(by)(reports.training, { params: { year: 2026 } })).data.years;
  beforeAll(async () => {
    const all = [
      trained('a', { ...answered('62.50', '71.30'), satisfaction: 4 }),
      trained('b', { ...answered('70.00', '70.00'), satisfaction: 5, cost: 12_345 }),
      trained('c', { ...answered('80.00', '75.25'), satisfaction: 4, unit: '协调部' }),
      trained('d', { state: 'planned', cost: 99 }),
      trained('e', { state: 'missed' }),
      trained('f', { state: 'proposed' }),
      trained('g', { state: 'cancelled' }),
      trained('h', { unit: '财务部' }),
    ];
    await place.store.load(all.map(place.store.trainingItem));
  });

  it('is summed up by unit: places, cost, satisfaction, and the points before and after', async () => {
    const [before, now] = await years('0801');
    expect(before).toMatchObject({ year: 2025, units: [], all: { planned: 0, spent: 0, effect: null } });
    expect(now!.all).toMatchObject({ planned: 6, done: 4, spent: 102_345, ahead: 99 });
    expect(now!.all.satisfaction).toEqual({ mean: '4.3', answers: 3 });
    expect(now!.units.find(({ unit }) => unit === '客服部')).toEqual({
      unit: '客服部',
      planned: 4,
      done: 2,
      missed: 1,
      spent: 42_345,
      ahead: 99,
      satisfaction: { mean: '4.5', answers: 2 },
      effect: { trainings: 2, before: '66.3', after: '70.7', difference: '4.4', up: 1, same: 1, down: 0 },
    });
  });

  it('shows a director the own units, and comes as a file', async () => {
    const seen = (await years('0901')).flatMap(({ units }) => units.map(({ unit }) => unit));
    expect(seen.toSorted()).toEqual(['协调部', '客服部']);
    const { lines } = await file('0901', 'training');
    expect(lines).toContain('2026,客服部,4,2,1,423.45,0.99,4.5,2,2,66.3,70.7,4.4,1,1,0');
    expect(lines.some((line) => line.includes('财务部'))).toBe(false);
    expect((await played.as('0101')(reports.training, { params: { year: 2026 } })).problem.reason).toBe('not-hr');
  });
});
