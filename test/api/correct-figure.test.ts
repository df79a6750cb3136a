import { beforeAll, describe, expect, it, vi } from 'vitest';
import { audit } from '#lib/contract/audit.ts';
import { corrections } from '#lib/contract/corrections.ts';
import { review } from '#lib/contract/review.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';

// A request that is cut off is told of there.
vi.spyOn(console, 'error').mockImplementation(() => undefined);

let place: Installation;
let played: PlayedCycle;
beforeAll(async () => {
  place = await anInstallation();
  played = await aCycle(place, 'review');
});

const at = () => ({ params: { ...played.params, employee: '0101' }, query: { unit: '客服部' } });
const read = async () => (await played.hr(corrections.figures, at())).data;
const right = {
  metric: 'resolution-rate',
  month: '2026-08',
  numerator: 99,
  denominator: 100,
  reason: '八月导错了文件',
};
const correct = async (over: object = {}, { by = '0801', seen = -1, key = '' } = {}) =>
  played.as(by)(corrections.correctFigure, {
    ...at(),
    body: { ...right, ...over },
    seen: seen === -1 ? (await read()).version : seen,
    ...(key === '' ? {} : { key }),
  });
const row = async () => (await played.hr(review.person, played.decisions('0101'))).data.row;

describe('a wrong figure', () => {
  it('is seen with its months, and those that are missing', async () => {
    const { figures } = await read();
    expect(figures).toMatchObject([{ metric: 'resolution-rate', parted: true }]);
    expect(figures[0]?.months.map(({ month, numerator, denominator }) => [month, numerator, denominator])).toEqual([
      ['2026-07', 83, 100],
      ['2026-08', 84, 100],
      ['2026-09', 85, 100],
    ]);
  });
  it('cannot become one that nothing could be calculated with', async () => {
    const problems = async (over: object) =>
      (await correct(over)).problem.errors.map(({ path, code }) => `${path} ${code}`);
    expect(await problems({ metric: 'csat' })).toEqual(['metric figure.metric']);
    expect(await problems({ month: '2026-10' })).toEqual(['month figure.month']);
    expect(await problems({ denominator: 0 })).toEqual(['denominator figure.denominator']);
    expect(await problems({ denominator: undefined })).toEqual(['denominator figure.denominator']);
    expect(await problems({ numerator: -1 })).toEqual(['numerator figure.wrong']);
    expect(await problems({ numerator: 0.1234567 })).toEqual(['numerator figure.wrong']);
  });
  it('is corrected with a reason: the score follows at once, lists too, and the sign-off is taken back', async () => {
    await played.setPools();
    await played.move('signOff');
    const before = Number((await row()).score);
    const reply = await correct({}, { key: 'figure-once' });
    expect(reply.data.figures[0]?.months[1]).toEqual({ month: '2026-08', numerator: 99, denominator: 100 });
    expect(Number((await row()).score)).toBeGreaterThan(before);
    const listed = (await played.hr(review.read, { params: played.params })).data.rows;
    expect(listed.find(({ employee }) => employee.id === '0101')?.score).toBe((await row()).score);
    expect((await played.read()).signedOff).toBeNull();
    const again = await correct({}, { key: 'figure-once', seen: 1 });
    expect([again.status, again.data.version]).toEqual([200, reply.data.version]);
  });
  it('is mended where the year is kept, so that no later cycle reads it, and the log tells what it was', async () => {
    const year = await place.store.yearOfFigures('客服部', '0101', 2026);
    expect(year?.metrics['resolution-rate']?.[1]).toEqual({ month: '2026-08', numerator: 99, denominator: 100 });
    const log = (await played.hr(audit.read, { query: { cycle: played.id } })).data.items;
    const entries = log.filter(({ action }) => action === 'figure.correct');
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      reason: '八月导错了文件',
      details: { month: '2026-08', figure: '84/100 → 99/100' },
    });
  });
  it('is put back to the very same score', async () => {
    const { data } = await played.hr(review.person, played.decisions('0102'));
    await correct({ numerator: 84 });
    // Both were rated alike, and 0102 resolved one case more in each month.
    expect(Number((await row()).score)).toBeLessThanOrEqual(Number(data.row.score));
    const now = await read();
    expect(now.figures[0]?.months[1]).toEqual({ month: '2026-08', numerator: 84, denominator: 100 });
  });
  it('is HR’s to correct, on what they saw, and not once results are published', async () => {
    expect((await correct({}, { by: '0107' })).status).toBe(403);
    expect((await correct({}, { seen: 1 })).status).toBe(412);
    await played.move('signOff');
    await played.move('publish');
    expect((await correct()).status).toBe(409);
  });
});

describe('a wrong figure of a whole unit', () => {
  const unit = '客服部';
  let home: Installation;
  let cycle: PlayedCycle;
  beforeAll(async () => {
    const scheme = aScheme(({ calculation = {} }) => {
      const [results] = calculation['dimensions'] as { indicators: { metric: object }[] }[];
      for (const { metric } of results?.indicators ?? []) Object.assign(metric, { of: 'unit' });
    });
    home = await anInstallation({ scheme });
    cycle = await aCycle(home, 'signedOff');
  });
  const params = () => ({ ...cycle.params, unit });
  const figures = async () => (await cycle.hr(corrections.unitFigures, { params: params() })).data;
  const mend = async (numerator: number, { by = '0801', seen = -1 } = {}) =>
    cycle.as(by)(corrections.correctUnitFigure, {
      params: params(),
      body: { ...right, numerator },
      seen: seen === -1 ? (await figures()).version : seen,
    });
  const scores = async () =>
    new Map(
      (await cycle.hr(review.read, { params: cycle.params })).data.rows.map(({ employee, score }) => [
        employee.id,
        Number(score),
      ]),
    );

  it('is corrected for all of them, who are counted before; the other unit stays; lists follow whatever fails', async () => {
    expect((await figures()).people).toBe(4);
    const before = await scores();
    expect((await mend(99, { by: '0107' })).status).toBe(403);
    expect((await mend(99)).data.figures[0]?.months[1]).toMatchObject({ month: '2026-08', numerator: 99 });
    expect((await cycle.read()).signedOff).toBeNull();
    const after = await scores();
    for (const id of ['0101', '0102', '0103', '0104']) expect(after.get(id)).not.toBe(before.get(id));
    for (const id of ['0201', '0202']) expect(after.get(id)).toBe(before.get(id));
    const one = (await cycle.hr(review.person, cycle.decisions('0101'))).data.row;
    expect(Number(one.score)).toBe(after.get('0101'));
    // The lines were not made anew: the transaction came through, what follows did not.
    home.client.faults.next({ kind: 'timeout-before', operation: 'BatchWriteItem', times: 3 });
    await mend(72);
    home.client.faults.clear();
    const lower = await scores();
    for (const id of ['0101', '0102', '0103', '0104']) expect(lower.get(id)).toBeLessThan(after.get(id) ?? 0);
  });
  it('is mended in the year as well, and the log says what it was and how many it touched', async () => {
    const year = await home.store.yearOfFigures(unit, null, 2026);
    expect(year?.metrics['resolution-rate']).toContainEqual({ month: '2026-08', numerator: 72, denominator: 100 });
    const log = (await cycle.hr(audit.read, { query: { cycle: cycle.id } })).data.items;
    const [last, first] = log.filter(({ action }) => action === 'figure.correct-unit');
    expect(first?.details).toMatchObject({ figure: '— → 99/100', count: 4 });
    expect(last?.details).toMatchObject({ figure: '99/100 → 72/100' });
  });
  it('is HR’s where they do not take part, on what they saw, and not once results are published', async () => {
    expect((await mend(80, { seen: 1 })).status).toBe(412);
    await cycle.move('signOff');
    await cycle.move('publish');
    expect((await mend(80)).problem.reason).toBe('cycle-state');
  });
});
