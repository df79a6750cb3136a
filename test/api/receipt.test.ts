import { beforeAll, describe, expect, it } from 'vitest';
import { results } from '#lib/contract/results.ts';
import { addUpTo } from '#lib/domain/calculation/months.ts';
import type { Receipt } from '#lib/domain/calculation/receipt.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import { yearOfFiguresItem } from '#lib/store/figures.ts';
import { aCycle, aNewCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';

const unit = '客服部';
const months = ['2026-07', '2026-08', '2026-09'];
const figures = (employee: string | null, metric: string, numerator: number) =>
  yearOfFiguresItem(unit, 2026, {
    employee,
    metrics: { [metric]: months.map((month, place) => ({ month, numerator: numerator + place, denominator: 100 })) },
  });

/** Beside the person's own figure, one of the whole unit counts. */
const scheme = aScheme((document) => {
  const { dimensions } = (document['calculation'] ?? {}) as { dimensions?: { indicators: object[] }[] };
  const [results] = dimensions ?? [];
  const [own] = results?.indicators ?? [];
  const level = {
    id: 'service-level',
    of: 'unit',
    curve: [
      [0.5, 0],
      [1, 100],
    ],
  };
  const indicators = [
    { ...own, weight: 60 },
    { id: 'level', weight: 40, metric: level },
  ];
  Object.assign(results ?? {}, { indicators });
});

const resultIn = (data: { result?: unknown }) => data.result as Result;
const receiptIn = (data: { receipt?: unknown }) => data.receipt as Receipt;
const read = async (played: PlayedCycle, by: string, employee = '0101') =>
  (await played.as(by)(results.read, { params: { ...played.params, employee }, query: { unit } })).data;

describe('the months beside a receipt', () => {
  let place: Installation;
  let played: PlayedCycle;
  beforeAll(async () => {
    place = await anInstallation({ scheme });
    await place.store.load([figures(null, 'service-level', 80)]);
    played = await aCycle(place, 'published');
  });

  it('add up to what was calculated, of the person and of the unit', async () => {
    const data = await read(played, '0101');
    const { metrics } = receiptIn(data).inputs;
    expect(Object.keys(data.months)).toEqual(['resolution', 'level']);
    for (const [indicator, counted] of Object.entries(data.months)) {
      expect(counted.map(({ month }) => month)).toEqual(months);
      expect(metrics[indicator] && addUpTo(counted, metrics[indicator])).toBe(true);
    }
  });

  it('are those that were published, whatever is corrected later and whoever reads', async () => {
    const before = (await read(played, '0101')).months;
    await place.store.load([figures('0101', 'resolution-rate', 10), figures(null, 'service-level', 20)]);
    for (const by of ['0101', '0801', '0901', '0999']) expect((await read(played, by)).months).toEqual(before);
  });
});

describe('the result that one is held against', () => {
  let place: Installation;
  let [first, second]: PlayedCycle[] = [];
  beforeAll(async () => {
    place = await anInstallation();
    const period = { label: '2026Q2', start: '2026-04-01', end: '2026-06-30' };
    first = await aCycle(place, 'released', aNewCycle({ period }));
    second = await aCycle(place, 'published');
  });

  it('is the last one, with the points by indicator where there are two dimensions, kept when it is paid', async () => {
    const [before, now] = [await read(first!, '0101'), await read(second!, '0101')];
    expect(now.previous).toMatchObject({ period: '2026Q2', final: true, points: resultIn(before).indicators });
    expect(now.history.map(({ period }) => period)).toEqual(['2026Q2', '2026Q3']);
  });

  it('is never one that came later', async () => {
    const { previous, history } = await read(first!, '0101');
    expect(previous).toBeNull();
    expect(history.map(({ period }) => period)).toEqual(['2026Q2']);
  });

  it('is the person’s own', async () => {
    expect(await read(second!, '0901')).toMatchObject({ previous: null, history: [] });
  });
});

it('of a pool that fewer than five share, the director reads no more than the person', async () => {
  const played = await aCycle(await anInstallation(), 'settled');
  const [own, director, auditor] = await Promise.all(
    ['0101', '0901', '0999'].map(async (by) => receiptIn(await read(played, by))),
  );
  expect(director).toEqual(own);
  expect(director?.smallUnit).toBe(true);
  expect(JSON.stringify(director)).not.toContain('weightSum');
  expect(JSON.stringify(auditor)).toContain('weightSum');
});
