import { describe, expect, it } from 'vitest';
import { cycles } from '#lib/contract/cycles.ts';
import { schedule } from '#lib/contract/schedule.ts';
import { usualOffsetsOf } from '#lib/domain/schedule/offsets.ts';
import { aNewCycle } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';
import { visitorOf } from '#test/support/visitor.ts';

describe('a first cycle that repeats', () => {
  it('comes with the assignment that plans the next ones, once however often it is asked for', async () => {
    const place = await anInstallation();
    const hr = visitorOf(place, '0801');
    const asked = { body: aNewCycle({ units: ['客服部'], repeat: true }), key: 'the-same-request' };
    const first = await hr(cycles.create, asked);
    expect(first.data).toMatchObject({ id: '2026Q3-service', state: 'planned' });
    expect((await hr(cycles.create, asked)).data).toEqual(first.data);
    const { assignments, upcoming } = (await hr(schedule.read, {})).data;
    expect(assignments).toMatchObject([
      {
        id: 'service',
        kind: 'quarter',
        covers: { units: ['客服部'] },
        offsets: usualOffsetsOf('quarter'),
        payAfterMonths: 1,
        since: '2026Q3',
        state: 'active',
      },
    ]);
    // The first of them is the cycle that was planned with it.
    expect(upcoming.map(({ period, cycle }) => [period.label, cycle?.id ?? null]).slice(0, 2)).toEqual([
      ['2026Q3', '2026Q3-service'],
      ['2026Q4', null],
    ]);
  });
  it('goes on where it was cut off, with the cycle there and the assignment not', async () => {
    const place = await anInstallation();
    const hr = visitorOf(place, '0801');
    const asked = { body: aNewCycle({ repeat: true }), key: 'cut-off' };
    await hr(cycles.create, asked);
    const [assignment] = await place.store.allAssignments();
    await place.store.together([{ Delete: { Key: { pk: 'ASSIGNMENTS', sk: assignment!.id } } }]);
    expect((await hr(cycles.create, asked)).status).toBe(200);
    expect(await place.store.allAssignments()).toHaveLength(1);
  });
  it.each([
    ['a period of another kind', { period: { label: '2026-09', start: '2026-09-01', end: '2026-09-30' } }],
    ['a part of a period', { period: { label: '2026Q3', start: '2026-08-01', end: '2026-09-30' } }],
  ])('is refused for %s, and plans nothing', async (_what, over) => {
    const place = await anInstallation();
    const hr = visitorOf(place, '0801');
    const { problem } = await hr(cycles.create, { body: aNewCycle({ ...over, repeat: true }) });
    expect(problem.errors.map(({ path, code }) => `${path}: ${code}`)).toEqual(['repeat: repeat.period']);
    expect(await place.store.allCycles()).toEqual([]);
  });
  it('is refused where the policy repeats already', async () => {
    const place = await anInstallation();
    const hr = visitorOf(place, '0801');
    await hr(cycles.create, { body: aNewCycle({ repeat: true }) });
    const period = { label: '2026Q4', start: '2026-10-01', end: '2026-12-31' };
    const { problem } = await hr(cycles.create, { body: aNewCycle({ period, repeat: true }) });
    expect(problem.errors.map(({ code }) => code)).toEqual(['repeat.there']);
  });
});
