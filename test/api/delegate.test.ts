import { describe, expect, it } from 'vitest';
import { evaluations } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { review } from '#lib/contract/review.ts';
import { staff } from '#lib/contract/staff.ts';
import { aCycle, aDraft } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';

type Played = Awaited<ReturnType<typeof aCycle>>;
const forAWhile = { to: '0102', from: '2026-09-20', until: '2026-09-30' };

async function opened() {
  const place = await anInstallation();
  return { place, played: await aCycle(place, 'open') };
}
async function name(played: Played, by: string, delegate: typeof forAWhile | null) {
  const at = { params: { person: '0107' } };
  const { data } = await played.hr(staff.delegate, at);
  return played.as(by)(staff.setDelegate, { ...at, body: { delegate }, seen: data.version });
}
const rated = aDraft({ service: 4, teamwork: 4 });
const target = (played: Played, employee: string) => played.target(employee, 'supervisor-1');

describe('a delegate', () => {
  it('sees and fills in the supervisor’s forms, which stay the supervisor’s, and HR reads who wrote them', async () => {
    const { place, played } = await opened();
    expect((await name(played, '0107', forAWhile)).status).toBe(200);
    const waiting = (await played.as('0102')(home)).data.waiting.filter(({ evaluation }) => evaluation?.onBehalfOf);
    expect(waiting.map(({ evaluation }) => [evaluation?.employee, evaluation?.onBehalfOf])).toEqual([
      ['林小满', '罗青藤'],
      ['谷雨', '罗青藤'],
      ['苏木', '罗青藤'],
    ]);
    const form = await played.as('0102')(evaluations.form, target(played, '0101'));
    expect(form.data).toMatchObject({ onBehalfOf: '罗青藤', kind: 'supervisor' });
    const sent = await played.as('0102')(evaluations.submit, { ...target(played, '0101'), body: rated, seen: 1 });
    expect(sent.status).toBe(200);
    expect((await played.as('0107')(evaluations.form, target(played, '0101'))).data).toMatchObject({
      onBehalfOf: null,
      writtenBy: '周亦安',
    });
    const { items } = await place.store.auditOf(played.id, {});
    expect(items.find(({ action, actor }) => action === 'evaluation.submit' && actor === '0102')).toMatchObject({
      subject: '0101',
      details: { kind: 'supervisor', onBehalfOf: '0107' },
    });
    await played.move('shut');
    const { data } = await played.hr(review.person, played.decisions('0101'));
    expect(data.evaluations.find(({ kind }) => kind === 'supervisor')).toMatchObject({
      rater: { name: '罗青藤' },
      writtenBy: '周亦安',
    });
  });

  it('never rates themselves, nor writes anybody’s but the supervisor’s evaluations', async () => {
    const { played } = await opened();
    await name(played, '0107', forAWhile);
    expect((await played.as('0102')(evaluations.form, target(played, '0102'))).status).toBe(403);
    expect((await played.as('0102')(evaluations.form, played.target('0101', 'self'))).status).toBe(403);
    await name(played, '0107', { ...forAWhile, to: '0201' });
    expect((await played.as('0201')(evaluations.form, target(played, '0102'))).status).toBe(200);
    expect((await played.as('0102')(evaluations.form, target(played, '0101'))).status).toBe(403);
  });

  it('is one only from the first to the last day', async () => {
    const { place, played } = await opened();
    await name(played, '0107', { ...forAWhile, from: '2026-09-22', until: '2026-09-23' });
    const asked = async () => (await played.as('0102')(evaluations.form, target(played, '0101'))).status;
    expect(await asked()).toBe(403);
    place.clock.set('2026-09-22T01:00:00.000Z');
    expect(await asked()).toBe(200);
    place.clock.set('2026-09-24T01:00:00.000Z');
    expect(await asked()).toBe(403);
  });

  it('is ended by HR as well, and named by nobody else', async () => {
    const { played } = await opened();
    await name(played, '0107', forAWhile);
    expect((await name(played, '0102', null)).status).toBe(403);
    expect((await name(played, '0801', null)).data.delegate).toBeNull();
    expect((await played.as('0102')(evaluations.form, target(played, '0101'))).status).toBe(403);
  });

  it.each([
    [{ ...forAWhile, to: '0107' }, 'delegate.self'],
    [{ ...forAWhile, to: '7777' }, 'rater.unknown'],
    [{ ...forAWhile, until: '2026-09-19' }, 'leave.order'],
    [{ ...forAWhile, from: '2026-09-01', until: '2026-09-02' }, 'date.past'],
  ])('%o is refused: %s', async (wanted, code) => {
    const { played } = await opened();
    const { status, problem } = await name(played, '0107', wanted);
    expect([status, problem.errors.map((one) => one.code)]).toEqual([422, [code]]);
  });
});
