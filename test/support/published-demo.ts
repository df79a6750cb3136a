import { bonus } from '#lib/contract/bonus.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { review } from '#lib/contract/review.ts';
import type { CycleAction } from '#lib/domain/lifecycle/cycle.ts';
import type { OverHttp } from './over-http.ts';

// The demo's quarter that is being rated, as HR goes on with it.
export const publishedCycle = '2026Q3-service-centre-quarterly';
const params = { cycle: publishedCycle };
const hr = '0011';
const director = '0001';

async function done<T>(reply: Promise<{ status: number; data: T; text: string }>): Promise<T> {
  const { status, data, text } = await reply;
  if (status !== 200) throw new Error(text);
  return data;
}

async function move(http: OverHttp, action: CycleAction): Promise<void> {
  const { version } = await done(http.as(hr)(cycles.read, { params }));
  await done(http.as(hr)(cycles.move, { params: { ...params, action }, body: {}, seen: version }));
}

/** Published, with a reserve in every unit; whoever is not rated in full is put off. */
export async function publishDemo(http: OverHttp): Promise<string[]> {
  await move(http, 'shut');
  const { rows, units } = await done(http.as(hr)(review.read, { params }));
  const blocked = rows.filter(({ status }) => status === 'blocked').map(({ employee }) => employee);
  for (const { id, unit } of blocked) {
    const at = { params: { ...params, employee: id }, query: { unit } };
    const body = { putOff: { reason: '主管住院，回来再评' } };
    const seen = (await done(http.as(hr)(review.person, at))).version;
    await done(http.as(hr)(review.putOff, { ...at, body, seen }));
  }
  const pools = Object.fromEntries(units.map(({ unit }) => [unit, { amount: 14_000_000, reserve: 2_000_000 }]));
  const { version } = await done(http.as(hr)(cycles.read, { params }));
  await done(http.as(hr)(cycles.pools, { params, body: { pools }, seen: version }));
  await move(http, 'signOff');
  await move(http, 'publish');
  return blocked.map(({ id }) => id);
}

/** The main run, approved by the director and released. */
export async function payDemo(http: OverHttp): Promise<void> {
  await move(http, 'settle');
  for (const [by, decision] of [
    [director, 'approve'],
    [hr, 'release'],
  ] as const) {
    const { units } = await done(http.as(by)(bonus.read, { params }));
    for (const { unit, run, version } of units)
      await done(http.as(by)(bonus.decide, { params: { ...params, run, unit, decision }, body: {}, seen: version }));
  }
}
