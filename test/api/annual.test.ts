import { beforeAll, describe, expect, it } from 'vitest';
import { cycles } from '#lib/contract/cycles.ts';
import { policies } from '#lib/contract/policies.ts';
import { results } from '#lib/contract/results.ts';
import { review } from '#lib/contract/review.ts';
import { compare, recompute } from '#lib/domain/calculation/recompute.ts';
import type { Receipt } from '#lib/domain/calculation/receipt.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { aCycle, aNewCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';
import { visitorOf } from '#test/support/visitor.ts';

// A year beside its fourth quarter, for the same people, each with a bonus of its own.
const units = ['客服部'];
const pools = { 客服部: { amount: 3_000_000, reserve: 0 } };
const quarter = (label: string, start: string, end: string) => aNewCycle({ units, period: { label, start, end } });
const third = quarter('2026Q3', '2026-07-01', '2026-09-30');
const fourth = quarter('2026Q4', '2026-10-01', '2026-12-31');
const year = aNewCycle({
  name: { zh: '2026 年度考核', en: 'Year 2026' },
  policy: { id: 'service-centre-annual', version: 1 },
  units,
  period: { label: '2026', start: '2026-01-01', end: '2026-12-31' },
});
/** Hired after the third quarter: only one quarter of the year has a score. */
const newcomer = aPerson({ id: '0105', name: '半夏', hired: '2026-10-05' });

async function aPlace(people = [...everybody, newcomer]) {
  const place = await anInstallation({
    people: people.map((person) => ({ ...person, annualBase: person.unit === '客服部' ? 1_200_000 : null })),
  });
  await visitorOf(place, '0801')(policies.create, {
    body: { template: 'service-centre-annual', name: { zh: '年度考核', en: 'Annual' } },
  });
  return place;
}
/** The third quarter is published already. */
async function withThird(place: Installation) {
  await published(await aCycle(place, 'review', third));
  return place;
}

/** Everybody rates everything alike in the forms of a cycle that is open. */
async function rated(played: PlayedCycle, score: number) {
  for (const { id, rater } of await played.missing()) {
    const { status, text } = await played.rate(rater.id, id, score);
    if (status !== 200) throw new Error(text);
  }
}
async function published(played: PlayedCycle) {
  await played.setPools(pools);
  await played.move('signOff');
  await played.move('publish');
}
const ownResult = async (played: PlayedCycle, employee = '0101') =>
  (await played.as(employee)(results.read, { params: { ...played.params, employee } })).data;
const receiptOf = async (played: PlayedCycle, employee?: string) =>
  (await ownResult(played, employee)).receipt as Receipt;
const annualIn = ({ steps }: Receipt) => steps.find((step) => step.code === 'annual');
const baseIn = ({ inputs }: Receipt) => inputs.employee.bonusBase;

describe('a year beside its fourth quarter', () => {
  let place: Installation;
  let [ofQuarter, ofYear]: PlayedCycle[] = [];
  beforeAll(async () => {
    place = await withThird(await aPlace());
    ofQuarter = await aCycle(place, 'open', fourth);
    ofYear = await aCycle(place, 'open', year);
    await rated(ofQuarter, 3);
    await rated(ofYear, 4);
    await ofQuarter.move('shut');
    await published(ofQuarter);
    await ofYear.move('shut');
    await published(ofYear);
  });

  it('has a bonus base of its own, and a pool', async () => {
    expect(baseIn(await receiptOf(ofQuarter!))).toBe(500_000);
    expect(baseIn(await receiptOf(ofYear!))).toBe(1_200_000);
    const paid = await Promise.all(['0101', '0102', '0103', '0104'].map((id) => ownResult(ofYear!, id)));
    const sum = paid.reduce((total, { result }) => total + ((result as { bonus?: number }).bonus ?? 0), 0);
    expect(sum).toBe(3_000_000);
  });

  it('counts the quarters that were published by its shutting, and says which with their scores', async () => {
    const scores = await Promise.all(
      [third, fourth].map(async ({ period, policy }) => {
        const cycle = `${period.label}-${policy.id}`;
        const { data } = await visitorOf(place, '0101')(results.read, { params: { cycle, employee: '0101' } });
        return { period: period.label, score: String(Number((data.result as { score: string }).score)) };
      }),
    );
    expect(annualIn(await receiptOf(ofYear!))).toMatchObject({ year: 2026, quarters: scores, minQuarters: 2 });
  });

  it('can be recomputed by whoever reads the receipt', async () => {
    for (const played of [ofQuarter!, ofYear!]) {
      const { policy, receipt } = (await ownResult(played)) as { policy: Policy; receipt: Receipt };
      const states = compare(receipt, recompute(policy, receipt.inputs)).map(({ state }) => state);
      expect(states.length).toBeGreaterThan(10);
      expect(states).not.toContain('differs');
    }
  });

  it('leaves whoever has too few quarters unrated, with the reason', async () => {
    expect((await ownResult(ofYear!, '0105')).result).toMatchObject({ status: 'unrated', reason: 'quarters' });
  });

  it('is held against years, and the next quarter against quarters', async () => {
    expect((await ownResult(ofYear!)).previous).toBeNull();
    expect((await ownResult(ofQuarter!)).previous).toMatchObject({ period: '2026Q3' });
    const { entries } = (await place.store.personWithHistory('0101'))!.history;
    expect(entries.map(({ period }) => period)).toEqual(['2026Q3', '2026Q4', '2026']);
  });
});

describe('a quarter that is published while its year is in review', () => {
  it('still counts: lists and receipts are made anew, and the sign-off is taken back', async () => {
    const place = await withThird(await aPlace(everybody));
    const ofQuarter = await aCycle(place, 'open', fourth);
    const ofYear = await aCycle(place, 'open', year);
    await rated(ofQuarter, 3);
    await rated(ofYear, 4);
    await ofYear.move('shut');
    const rows = async () => (await ofYear.hr(review.read, { params: ofYear.params })).data.rows;
    expect((await rows()).map(({ unratedFor }) => unratedFor)).toEqual(Array(4).fill('quarters'));
    await ofYear.setPools(pools);
    await ofYear.move('signOff');
    await ofQuarter.move('shut');
    await published(ofQuarter);
    expect((await rows()).map(({ status }) => status)).toEqual(Array(4).fill('rated'));
    expect((await ofYear.read()).signedOff).toBeNull();
    const { items } = await place.store.auditOf(ofYear.id);
    expect(items.find(({ action }) => action === 'cycle.quarters')?.details).toEqual({ quarter: '2026Q4', count: 4 });
    await ofYear.move('signOff');
    await ofYear.move('publish');
    expect(annualIn(await receiptOf(ofYear))).toMatchObject({ quarters: [{ period: '2026Q3' }, { period: '2026Q4' }] });
  });
});

it('a year is not announced without its own bonus base', async () => {
  const place = await aPlace();
  const [person] = await place.store.peopleByIds(['0101'], { consistent: true });
  await place.store.together([place.store.personWrite({ ...person!, annualBase: null }, null)]);
  const played = await aCycle(place, 'planned', year);
  const { data } = await played.hr(cycles.participants, { params: played.params });
  const row = data.items.find(({ employee }) => employee.id === '0101');
  expect(row).toMatchObject({ bonusBase: null, problems: [{ code: 'no-annual-base', blocks: true }] });
  const { problem } = await played.ask('announce');
  expect(problem.errors[0]).toMatchObject({ path: '0101', message: '林小满还没有年终奖基数，请先填上。' });
});
