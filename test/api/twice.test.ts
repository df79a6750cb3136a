import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { announcement } from '#lib/contract/announcement.ts';
import { audit } from '#lib/contract/audit.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { results } from '#lib/contract/results.ts';
import { review } from '#lib/contract/review.ts';
import { aCycle, aDraft, aNewCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';
import type { Reply } from '#test/support/visitor.ts';
import type { Endpoint } from '#lib/contract/endpoint.ts';

/** The same click many times at once: all are answered alike. */
async function clicks<E extends Endpoint>(click: (key: string) => Promise<Reply<E>>, times = 25): Promise<Reply<E>> {
  const key = randomUUID();
  const replies = await Promise.all(Array.from({ length: times }, () => click(key)));
  const [first] = replies;
  expect([...new Set(replies.map(({ status }) => status))]).toEqual([200]);
  for (const { data } of replies) expect(data).toEqual(first?.data);
  return first!;
}

const actions = async (played: PlayedCycle, action: string) => {
  const log = await played.hr(audit.read, { query: played.params });
  return log.data.items.filter((entry) => entry.action === action);
};
const scores = { service: 4, teamwork: 4 };

describe('many clicks at once have one effect and one answer', () => {
  it('plan a cycle', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'planned', aNewCycle({ period: { ...aNewCycle().period, label: '2026Q2' } }));
    const made = await clicks((key) => played.hr(cycles.create, { body: aNewCycle(), key }));
    expect(made.data).toMatchObject({ id: '2026Q3-service', version: 1 });
    expect((await played.hr(cycles.list)).data.items).toHaveLength(2);
  });

  it.each(['announce', 'open', 'shut', 'publish', 'settle'] as const)('move it: %s', async (action) => {
    const before = { announce: 'planned', open: 'announced', shut: 'rated', publish: 'signedOff', settle: 'published' };
    const stage = before[action] as 'planned';
    const played = await aCycle(await anInstallation(), stage);
    const seen = (await played.read()).version;
    const done = await clicks((key) => played.ask(action, { seen, key }), 10);
    expect(done.data.moving).toBeNull();
    expect(await actions(played, `cycle.${action}`)).toHaveLength(1);
  });

  it.each(['announce', 'publish', 'close'] as const)('also one after the other: %s', async (action) => {
    const before = { announce: 'planned', publish: 'signedOff', close: 'released' } as const;
    const played = await aCycle(await anInstallation(), before[action]);
    const seen = (await played.read()).version;
    const first = await played.ask(action, { seen, key: 'again' });
    const second = await played.ask(action, { seen, key: 'again' });
    expect(second.data).toEqual(first.data);
  });

  it('confirm', async () => {
    const played = await aCycle(await anInstallation(), 'announced');
    const person = played.as('0101');
    const seen = (await person(announcement.read, { params: played.params })).data.version;
    await clicks((key) => person(announcement.confirm, { params: played.params, seen, key }));
    expect(await actions(played, 'announcement.confirm')).toHaveLength(1);
  });

  it('submit, decline, reopen', async () => {
    const played = await aCycle(await anInstallation(), 'open');
    const self = played.target('0101', 'self');
    await clicks((key) => played.as('0101')(evaluations.submit, { ...self, body: aDraft(scores), seen: 1, key }));
    const peer = (await played.missing()).find(({ kind }) => kind === 'peer')!;
    const at = { params: { cycle: played.id, evaluation: peer.id } };
    const body = { reason: '没有一起工作过' };
    await clicks((key) => played.as(peer.rater.id)(evaluations.decline, { ...at, body, seen: 1, key }));
    const again = { reason: '请补充例子', until: '2026-10-10' };
    await clicks((key) => played.hr(evaluations.reopen, { ...self, body: again, seen: 2, key }));
    for (const action of ['submit', 'decline', 'reopen'])
      expect(await actions(played, `evaluation.${action}`)).toHaveLength(1);
  });

  it('waive', async () => {
    const played = await aCycle(await anInstallation(), 'open');
    await played.move('shut');
    const at = played.decisions('0101');
    const body = { of: ['supervisor:service', 'supervisor:teamwork'], reason: '上级病假' };
    const done = await clicks((key) => played.hr(review.waive, { ...at, body, seen: 0, key }));
    expect(done.data.row.waivers).toHaveLength(2);
    expect(await actions(played, 'review.waive')).toHaveLength(1);
  });

  it('acknowledge', async () => {
    const played = await aCycle(await anInstallation(), 'published');
    const at = { params: { ...played.params, employee: '0101' } };
    const seen = (await played.as('0101')(results.read, at)).data.version;
    await clicks((key) => played.as('0101')(results.acknowledge, { ...at, seen, key }));
    expect(await actions(played, 'result.acknowledge')).toHaveLength(1);
  });

  it('approve and release', async () => {
    const played = await aCycle(await anInstallation(), 'settled');
    for (const [by, decision] of [
      ['0901', 'approve'],
      ['0801', 'release'],
    ] as const) {
      const seen = (await played.units(by))[0]!.version;
      const at = { params: { ...played.params, run: 1, unit: '客服部', decision }, body: {}, seen };
      await clicks((key) => played.as(by)(bonus.decide, { ...at, key }));
      expect(await actions(played, `run.${decision}`)).toHaveLength(1);
    }
  });
});

describe('what does not get into each other’s way', () => {
  it('a director approves two units at the same moment', async () => {
    const played = await aCycle(await anInstallation(), 'settled');
    const done = await Promise.all(['客服部', '协调部'].map((unit) => played.decide('0901', unit, 'approve')));
    expect(done.map(({ data }) => data.state)).toEqual(['approved', 'approved']);
    expect((await played.read()).runStates).toEqual({ 客服部: 'approved', 协调部: 'approved' });
  });

  it('HR calibrates two people at the same moment', async () => {
    const played = await aCycle(await anInstallation(), 'review');
    const done = await Promise.all(['0101', '0102'].map((person) => played.calibrate(person, 88)));
    expect(done.map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe('a key', () => {
  let played: PlayedCycle;
  beforeAll(async () => {
    played = await aCycle(await anInstallation(), 'open');
  });

  it('with another content is refused', async () => {
    const at = played.target('0101', 'self');
    const submit = (rating: number) =>
      played.as('0101')(evaluations.submit, { ...at, body: aDraft({ ...scores, service: rating }), seen: 1, key: 'k' });
    expect((await submit(4)).status).toBe(200);
    expect(await submit(3)).toMatchObject({ status: 422, problem: { code: 'idempotency-key-reused' } });
    expect((await submit(4)).data).toMatchObject({ state: 'submitted', version: 2 });
  });

  it('of one person’s thing says nothing about another’s', async () => {
    const at = played.target('0102', 'self');
    const done = await played.as('0102')(evaluations.submit, { ...at, body: aDraft(scores), seen: 1, key: 'k' });
    expect(done.data.state).toBe('submitted');
  });

  it('is no longer than 64 characters', async () => {
    const reply = await played.hr(cycles.create, { body: aNewCycle(), key: 'k'.repeat(65) });
    expect(reply).toMatchObject({ status: 400, problem: { code: 'idempotency-key-required' } });
  });
});

describe('two tabs', () => {
  it('save on the same version: the first wins, the second is told', async () => {
    const played = await aCycle(await anInstallation(), 'open');
    const at = played.target('0101', 'self');
    const save = (service: number) =>
      played.as('0101')(evaluations.save, { ...at, body: aDraft({ service }), seen: 1 });
    const [three, four] = await Promise.all([save(3), save(4)]);
    expect(new Set([three.status, four.status])).toEqual(new Set([200, 412]));
    const [won, lost] = three.status === 200 ? [3, four] : [4, three];
    const form = await played.as('0101')(evaluations.form, at);
    expect(form.data).toMatchObject({ version: 2, draft: { scores: { service: won } } });
    expect(lost.problem.code).toBe('version-changed');
  });
});
