import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '#lib/contract/audit.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { team, teamGrid } from '#lib/contract/evaluations.ts';
import { progress } from '#lib/contract/progress.ts';
import { review } from '#lib/contract/review.ts';
import { recountCycle } from '#lib/app/progress/recount.ts';
import type { Notice } from '#lib/domain/notices/notice.ts';
import { aCycle, aNewCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';
import { aLargeCycle } from '#test/support/large.ts';
import { wholeList } from '#test/support/whole-list.ts';

const afterSelf = '2026-10-01T02:32:00.000Z';

/** Counts anew, as the stream's follower and the day's reconciliation do. */
async function recount({ store, clock }: Installation, { id }: PlayedCycle): Promise<void> {
  const cycle = (await store.cycleById(id))!;
  await recountCycle({ store, at: clock.now(), timeZone: 'Asia/Shanghai' }, cycle);
}

const boardOf = async (played: PlayedCycle, unit: string) =>
  (await played.hr(progress.read, { params: played.params })).data.units.find((one) => one.unit === unit);

describe('the numbers of a unit', () => {
  let place: Installation;
  let played: PlayedCycle;
  beforeAll(async () => {
    place = await anInstallation();
    played = await aCycle(place, 'open');
  });

  it('are there as soon as it is open, and say as of when', async () => {
    const { data } = await played.hr(progress.read, { params: played.params });
    expect(data.asOf).not.toBeNull();
    expect(data.units.map(({ unit, people, total }) => [unit, people, total.due])).toEqual([
      ['客服部', 4, 16],
      ['协调部', 2, 6],
    ]);
  });

  it('are those of what holds, however often they are counted', async () => {
    for (const { id, rater, kind } of (await played.missing()).filter(({ employee }) => employee.id === '0101'))
      if (kind !== 'peer') await played.rate(rater.id, id);
    await recount(place, played);
    const once = await boardOf(played, '客服部');
    await recount(place, played);
    expect(await boardOf(played, '客服部')).toEqual(once);
    expect(once?.total).toMatchObject({ due: 16, done: 2, late: 0, open: 14 });
    expect(once?.kinds).toMatchObject({ self: { done: 1 }, supervisor: { done: 1 }, peer: { done: 0 } });
  });

  it('are not written over by a count that began earlier', async () => {
    const now = (await place.store.progressOf(played.id)).find(({ unit }) => unit === '客服部')!;
    await place.store.setProgress(played.id, { ...now, teams: {}, at: '2026-01-01T00:00:00.000Z' });
    expect((await place.store.progressOf(played.id)).find(({ unit }) => unit === '客服部')).toEqual(now);
  });

  it('become late by the day, and agree with the list', async () => {
    place.clock.set(afterSelf);
    const late = (await played.missing()).filter((one) => one.late && one.employee.unit === '客服部');
    expect((await boardOf(played, '客服部'))?.total.late).toBe(late.length);
    expect(late.map(({ kind }) => kind)).toEqual(['self', 'self', 'self']);
  });

  it('of a supervisor are of their own people, and say nothing of peers', async () => {
    const { data } = await played.as('0107')(progress.team, { params: played.params });
    expect(data.units).toMatchObject([{ unit: '客服部', people: 4, total: { due: 8, done: 2 } }]);
    expect(data.units[0]?.kinds).not.toHaveProperty('peer');
    expect((await played.as('0101')(progress.team, { params: played.params })).data.units).toEqual([]);
  });
});

describe('who is stuck', () => {
  it('is told with the reason, in numbers and by person', async () => {
    const people = everybody.map((person) => (person.id === '0104' ? { ...person, supervisor: null } : person));
    const place = await anInstallation({ people });
    const played = await aCycle(place, 'open');
    expect((await boardOf(played, '客服部'))?.blocked).toMatchObject({ 'no-supervisor': 1 });
    const listed = await wholeList((query) => played.hr(progress.missing, { params: played.params, query }));
    const stuck = listed.filter(({ why }) => why.includes('no-supervisor'));
    expect(stuck.map(({ employee }) => employee.id)).toEqual(['0104']);
  });

  it('waits for a supervisor who has left', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'open');
    const known = (await place.store.personWithHistory('0107'))!.person;
    await place.store.together([place.store.personWrite({ ...known, left: '2026-09-19' }, null)]);
    await recount(place, played);
    const { data } = await played.hr(progress.read, { params: played.params });
    expect(data.gone).toEqual(['0107']);
    expect(data.units[0]?.blocked).toMatchObject({ 'supervisor-left': 4 });
  });
});

describe('once the evaluations are shut, who is stuck', () => {
  it('is whom the review is blocked by: fewer with each who is waived or put off, more when that is taken back', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'open');
    for (const { id, rater, kind, employee } of await played.missing())
      if (kind !== 'supervisor' || employee.id === '0104') await played.rate(rater.id, id);
    await played.move('shut');
    const stuck = async () => {
      const [{ data }, reviewed] = await Promise.all([
        played.hr(progress.read, { params: played.params }),
        played.hr(review.read, { params: played.params, query: {} }),
      ]);
      const counts = Object.fromEntries(data.units.map((one) => [one.unit, one.stuck]));
      const blocked = reviewed.data.units.map((one): [string, number] => [one.unit, one.blocked]);
      const listed = await wholeList((query) => played.hr(progress.missing, { params: played.params, query }));
      expect(counts).toEqual(Object.fromEntries(blocked));
      expect(listed.filter(({ why }) => why.length > 0)).toHaveLength(blocked.reduce((sum, [, n]) => sum + n, 0));
      return counts['客服部'];
    };
    expect(await stuck()).toBe(3);
    const at = (employee: string) => ({ params: { ...played.params, employee }, query: { unit: '客服部' } });
    const seen = async (employee: string) => (await played.hr(review.person, at(employee))).data.version;
    const { row } = (await played.hr(review.person, at('0101'))).data;
    const waived = { of: row.blockedBy, reason: '上级长期病假' };
    await played.hr(review.waive, { ...at('0101'), body: waived, seen: await seen('0101') });
    expect(await stuck()).toBe(2);
    await played.hr(review.putOff, {
      ...at('0102'),
      body: { putOff: { reason: '等上级回来' } },
      seen: await seen('0102'),
    });
    expect(await stuck()).toBe(1);
    await played.hr(review.putOff, { ...at('0102'), body: { putOff: null }, seen: await seen('0102') });
    expect(await stuck()).toBe(2);
  });
});

describe('a reminder', () => {
  let place: Installation;
  let played: PlayedCycle;
  beforeAll(async () => {
    place = await anInstallation();
    played = await aCycle(place, 'open');
    place.clock.set(afterSelf);
  });
  const inbox = async (person: string): Promise<Notice[]> =>
    (await place.store.inboxOf(person)).items.filter(({ kind }) => kind === 'nudged');
  const nudge = (by: string, body: object) => played.as(by)(progress.nudge, { params: played.params, body });
  const idOf = (employee: string, slot: string) => played.target(employee, slot).params.evaluation;
  const logged = async () =>
    (await played.hr(audit.read, { query: played.params })).data.items.filter(
      ({ action }) => action === 'evaluation.nudge',
    );

  it('is one, however often and by however many at once it is asked for', async () => {
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => nudge('0801', { evaluation: idOf('0101', 'self') })),
    );
    expect(replies.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(replies.reduce((sum, { data }) => sum + data.raters, 0)).toBe(1);
    expect(await inbox('0101')).toMatchObject([{ params: { kind: 'self', count: 1, due: '2026-09-30' } }]);
    expect(await logged()).toMatchObject([{ actor: { id: '0801' }, details: { kind: 'self', count: 1 } }]);
    const row = (await played.missing()).find(({ id }) => id === idOf('0101', 'self'));
    expect(row?.nudgedAt?.slice(0, 16)).toBe(afterSelf.slice(0, 16));
  });

  it('goes to all late ones who had none today, and to nobody else', async () => {
    const { data } = await nudge('0801', { unit: '客服部' });
    expect(data).toEqual({ raters: 3, evaluations: 3 });
    for (const person of ['0101', '0102', '0103', '0104']) expect(await inbox(person)).toHaveLength(1);
    for (const person of ['0107', '0201', '0801']) expect(await inbox(person)).toEqual([]);
    expect((await nudge('0801', { unit: '客服部' })).data).toEqual({ raters: 0, evaluations: 0 });
    expect(await logged()).toHaveLength(2);
  });

  it('comes again the next day', async () => {
    place.clock.set('2026-10-02T02:32:00.000Z');
    expect((await nudge('0801', { evaluation: idOf('0101', 'self') })).data.raters).toBe(1);
    expect(await inbox('0101')).toHaveLength(2);
  });

  it('names nobody', async () => {
    for (const { params } of await inbox('0102'))
      expect(Object.keys(params).toSorted()).toEqual(['count', 'due', 'kind']);
  });

  it('is a supervisor’s to send for their people’s own part only', async () => {
    expect((await nudge('0207', { evaluation: idOf('0102', 'self') })).status).toBe(403);
    expect((await nudge('0107', { evaluation: idOf('0102', 'peer-1') })).status).toBe(403);
    expect((await nudge('0101', { evaluation: idOf('0102', 'self') })).status).toBe(403);
    expect((await nudge('0101', {})).status).toBe(403);
    expect((await nudge('0107', {})).data).toEqual({ raters: 3, evaluations: 3 });
    const { items } = (await played.as('0107')(team, { params: played.params })).data;
    expect(items.every(({ self }) => self?.nudgedAt !== null)).toBe(true);
  });

  it('is refused for what has been handed in', async () => {
    await played.rate('0103', idOf('0103', 'self'));
    expect((await nudge('0801', { evaluation: idOf('0103', 'self') })).problem).toMatchObject({ reason: 'nudge-over' });
  });

  it('of one’s own peers is nobody’s to send', async () => {
    const people = [...everybody, aPerson({ id: '0105', name: '程雪见', roles: ['hr'] })];
    const other = await anInstallation({ people });
    const own = await aCycle(other, 'open');
    other.clock.set('2026-10-10T02:00:00.000Z');
    const target = own.target('0105', 'peer-1').params.evaluation;
    const asked = { params: own.params, body: { evaluation: target } };
    expect((await own.as('0105')(progress.nudge, asked)).status).toBe(403);
    const all = (await own.hr(progress.nudge, { params: own.params, body: { kind: 'peer' } })).data.evaluations;
    expect(all).toBeGreaterThan(0);
  });
});

describe('page by page', () => {
  it('everybody comes once, however the pages fall and whoever submits meanwhile', async () => {
    const { played, place } = await aLargeCycle(130, ['客服部', '协调部']);
    const wanted = everybody.filter(({ unit }) => unit === '协调部').map(({ id }) => id);
    const crowd = Array.from({ length: 130 }, (_, at) => String(2000 + at));
    let next = 0;
    // Between two pages somebody on either side of the cut hands something in, and a customer answers.
    const between = async () => {
      const person = crowd[(next * 37) % crowd.length]!;
      next += 1;
      await played.rate(person, played.target(person, 'self').params.evaluation);
      const [link = ''] = await played.links(person, 1);
      await played.answer(link);
    };
    const read = async (
      ask: (query: { cursor?: string }) => Promise<{
        status: number;
        data: { items: readonly { employee: { id: string } }[]; nextCursor: string | null };
      }>,
    ) =>
      (
        await wholeList(async (query) => {
          await between();
          return ask(query);
        })
      ).map(({ employee }) => employee.id);
    const { params } = played;
    expect(await read((query) => played.hr(cycles.participants, { params, query }))).toEqual([...crowd, ...wanted]);
    expect(await read((query) => played.hr(progress.missing, { params, query }))).toEqual([...crowd, ...wanted]);
    expect(await read((query) => played.as('0107')(team, { params, query }))).toEqual(crowd);
    expect(await read((query) => played.as('0107')(teamGrid, { params, query }))).toEqual(crowd);
    expect(place.client.faults.pending()).toBe(0);
  });

  it('a cursor of another list is refused', async () => {
    const { played } = await aLargeCycle(90);
    const { nextCursor } = (await played.hr(cycles.participants, { params: played.params })).data;
    expect(nextCursor).not.toBeNull();
    const other = await aCycle(await anInstallation(), 'open', aNewCycle({ units: ['协调部'] }));
    for (const cursor of [
      nextCursor!,
      'x',
      '7.',
      `0.${Buffer.from('{"pk":"ORGANISATION","sk":"ROLES"}').toString('base64url')}`,
    ])
      expect((await other.hr(cycles.participants, { params: other.params, query: { cursor } })).status).toBe(422);
  });
});
