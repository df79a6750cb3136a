import { describe, expect, it } from 'vitest';
import { appeals } from '#lib/contract/appeals.ts';
import { honours } from '#lib/contract/honours.ts';
import { reports } from '#lib/contract/reports.ts';
import { results } from '#lib/contract/results.ts';
import { review } from '#lib/contract/review.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';

const reason = '核对过记录，情况属实';

/** The best of each unit is honoured. */
const scheme = aScheme((document) =>
  Object.assign(document['calculation'] ?? {}, {
    honours: [{ title: { zh: '优秀员工', en: 'Employee of the quarter' }, topPerUnit: 1, minScore: 90 }],
  }),
);

async function standing(played: PlayedCycle) {
  const { items } = (await played.hr(reports.read, { params: { year: 2026 } })).data;
  const { byRule } = (await played.hr(honours.read, { params: played.params })).data;
  const units = items
    .flatMap((cycle) => cycle.units)
    .map(({ unit, rated, grades }) => [unit, rated, grades[0]?.people]);
  return { units, honoured: byRule.map(({ employee }) => employee).toSorted() };
}

describe('what follows from results', () => {
  it('follows from an allowed appeal, and from who was published later', async () => {
    const played = await aCycle(await anInstallation({ scheme }), 'review');
    const at = (employee: string, unit: string) => ({ params: { ...played.params, employee }, query: { unit } });
    await played.setPools({ 客服部: { amount: 2_000_000, reserve: 0 }, 协调部: { amount: 500_000, reserve: 400_000 } });
    await played.calibrate('0201', 95, '协调部');
    const later = at('0201', '协调部');
    const version = async (of: typeof later) => (await played.hr(appeals.read, of)).data.version;
    const seen = (await played.hr(review.person, later)).data.version;
    await played.hr(review.putOff, { ...later, seen, body: { putOff: { reason } } });
    await played.move('signOff');
    await played.move('publish');
    expect(await standing(played)).toEqual({
      units: [
        ['客服部', 4, 0],
        ['协调部', 1, 0],
      ],
      honoured: [],
    });

    const one = at('0101', '客服部');
    const mine = await played.as('0101')(results.read, { params: one.params });
    const body = { about: 'score', text: '漏看了夜班记录' };
    await played.as('0101')(appeals.file, { params: one.params, body, seen: mine.data.version });
    const decision = { decision: 'allow', reason, change: { score: 96 } };
    await played.hr(appeals.decide, { ...one, body: decision, seen: await version(one) });
    expect(await standing(played)).toMatchObject({
      units: [
        ['客服部', 4, 1],
        ['协调部', 1, 0],
      ],
      honoured: ['0101'],
    });

    await played.hr(appeals.topUp, {
      params: { ...played.params, unit: '客服部' },
      body: { amount: 500_000, reason },
      seen: (await played.read()).version,
    });
    await played.move('settle');
    await played.decideAll('0901', 'approve');
    expect((await played.hr(appeals.settle, { ...later, seen: await version(later) })).status).toBe(200);
    expect(await standing(played)).toEqual({
      units: [
        ['客服部', 4, 1],
        ['协调部', 2, 1],
      ],
      honoured: ['0101', '0201'],
    });
  });
});
