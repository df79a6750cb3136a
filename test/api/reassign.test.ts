import { describe, expect, it } from 'vitest';
import { cycles } from '#lib/contract/cycles.ts';
import { evaluations, team } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { aCycle, aDraft } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';
import { wholeList } from '#test/support/whole-list.ts';

type Played = Awaited<ReturnType<typeof aCycle>>;
const reason = '上级休长假，由同部门主管代评';

async function opened() {
  const place = await anInstallation();
  return { place, played: await aCycle(place, 'open') };
}
const give = (played: Played, rater: string, over: { slot?: string; seen?: number; by?: string } = {}) =>
  played.as(over.by ?? '0801')(evaluations.reassign, {
    ...played.target('0101', over.slot ?? 'supervisor-1'),
    body: { rater, reason },
    seen: over.seen ?? 1,
  });
const waitsOf = async (played: Played, person: string) =>
  (await played.as(person)(home)).data.waiting.filter(({ evaluation }) => evaluation?.employee === '林小满').length;

describe('an evaluation that is given to another rater', () => {
  it('waits for the new one, who begins anew, and no longer for the former; the draft is nobody else’s', async () => {
    const { place, played } = await opened();
    const at = played.target('0101', 'supervisor-1');
    const draft = aDraft({ service: 2 }, { comments: { service: '只给自己看的话' } });
    await played.as('0107')(evaluations.save, { ...at, body: draft, seen: 1 });
    expect((await give(played, '0207', { seen: 2 })).status).toBe(200);
    const form = await played.as('0207')(evaluations.form, at);
    expect(form.data).toMatchObject({
      state: 'requested',
      draft: { scores: {}, comments: {} },
      reassigned: { from: '罗青藤', reason },
    });
    expect(form.text).not.toContain('只给自己看的话');
    expect((await played.as('0107')(evaluations.form, at)).status).toBe(403);
    expect([await waitsOf(played, '0107'), await waitsOf(played, '0207')]).toEqual([0, 1]);
    const mine = await wholeList((query) => played.as('0207')(team, { params: played.params, query }));
    expect(mine.map(({ employee }) => employee.id)).toContain('0101');
    for (const [person, kind] of [
      ['0207', 'reassigned'],
      ['0107', 'taken-over'],
    ] as const) {
      const { items } = await place.store.inboxOf(person);
      expect(items.filter((notice) => notice.kind === kind).map(({ params }) => params)).toEqual([
        { kind: 'supervisor', name: '林小满', reason },
      ]);
    }
    const row = (await wholeList((query) => played.hr(cycles.participants, { params: played.params, query }))).find(
      ({ employee }) => employee.id === '0101',
    );
    expect(row?.supervisor).toEqual({ id: '0207', name: '韩霜降' });
    const { items } = await place.store.auditOf(played.id, {});
    expect(items.find(({ action }) => action === 'evaluation.reassign')).toMatchObject({
      reason,
      subject: '0101',
      details: { supervisor: '0107 → 0207' },
    });
  });

  it('counts in the result like any other', async () => {
    const { played } = await opened();
    await give(played, '0207');
    await played.rateAll();
    await played.move('shut');
    await played.setPools();
    await played.move('signOff');
    expect((await played.move('publish')).state).toBe('published');
  });

  it('once handed in stays with who wrote it', async () => {
    const { played } = await opened();
    await played.rate('0107', played.target('0101', 'supervisor-1').params.evaluation);
    expect((await give(played, '0207', { seen: 2 })).status).toBe(409);
  });

  it('of a colleague leaves no name in the log', async () => {
    const { place, played } = await opened();
    const peers = await place.store.personPart(played.id, '客服部', '0101');
    const peer = peers?.evaluations.find(({ slot }) => slot === 'peer-1');
    const other = ['0102', '0103', '0104'].find((id) => !peers?.participant.peers.includes(id)) ?? '0201';
    expect((await give(played, other, { slot: 'peer-1' })).status).toBe(200);
    const { items } = await place.store.auditOf(played.id, {});
    const entry = items.find(({ action }) => action === 'evaluation.reassign');
    expect(entry).not.toHaveProperty('subject');
    expect(JSON.stringify(entry)).not.toContain(peer?.rater);
  });

  it.each([
    ['0101', 'rater.self'],
    ['7777', 'rater.unknown'],
    ['0102', 'rater.already'],
  ])('to %s is refused: %s', async (rater, code) => {
    const { played } = await opened();
    const { status, problem } = await give(played, rater);
    expect([status, problem.errors.map((one) => one.code)]).toEqual([422, [code]]);
  });

  it('is HR’s to do, and never in their own case', async () => {
    const { played } = await opened();
    expect((await give(played, '0207', { by: '0107' })).status).toBe(403);
  });
});
