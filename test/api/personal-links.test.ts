import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '#lib/contract/audit.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { personalLinks } from '#lib/contract/personal-links.ts';
import { aCycle, aDraft, type PlayedCycle } from '#test/support/cycle.ts';
import { aHolder, holderOf } from '#test/support/holder.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';

let place: Installation;
let played: PlayedCycle;
beforeAll(async () => {
  place = await anInstallation();
  played = await aCycle(place, 'open');
});

const make = (by: string, ...evaluations: string[]) =>
  played.as(by)(personalLinks.make, { params: played.params, body: { evaluations } });
const idOf = (employee: string, slot: string) => played.target(employee, slot).params.evaluation;
const told = async (reply: { status: number; problem: { code: string; reason?: string } }) => [
  reply.status,
  reply.problem.code,
  reply.problem.reason,
];

describe('making personal links', () => {
  it('names whom each is for, and writes down who made it for whom, but no token', async () => {
    const { data } = await make('0801', idOf('0104', 'self'), idOf('0104', 'supervisor-1'));
    expect(data.items.map(({ kind, rater, employee }) => [kind, rater.id, employee.id])).toEqual([
      ['self', '0104', '0104'],
      ['supervisor', '0107', '0104'],
    ]);
    const tokens = data.items.map(({ link }) => link.slice(3));
    for (const token of tokens) expect(Buffer.from(token, 'base64url').length * 8).toBeGreaterThanOrEqual(144);
    const log = await played.hr(audit.read, { query: played.params });
    const entries = log.data.items.filter(({ action }) => action === 'evaluation.link');
    expect(entries.map(({ actor, subject }) => [actor.id, subject?.id])).toEqual([
      ['0801', '0104'],
      ['0801', '0104'],
    ]);
    const stored = JSON.stringify(await place.store.personPart(played.id, '客服部', '0104'));
    for (const token of tokens) expect(stored + log.text).not.toContain(token);
  });

  it('is for HR, never in an own case, and never to a peer’s form', async () => {
    for (const by of ['0101', '0107', '0901', '0999'])
      expect(await told(await make(by, idOf('0102', 'self')))).toEqual([403, 'forbidden', 'not-hr']);
    expect(await told(await make('0801', idOf('0102', 'peer-1')))).toEqual([409, 'wrong-state', 'link-peer']);
  });

  it('leaves out what is handed in already', async () => {
    await played.rate('0202', idOf0202());
    const { data } = await make('0801', idOf0202());
    expect(data.items).toEqual([]);
  });
  const idOf0202 = () => played.target('0202', 'self', '协调部').params.evaluation;
});

describe('a personal link', () => {
  it('opens one form: what has to be filled in, one’s own figures, and nothing else of anybody', async () => {
    const self = (await (await aHolder(place, played, '0101', 'self')).read()).data;
    expect(self).toMatchObject({ kind: 'self', rater: '林小满', history: [] });
    expect(self.figures.length).toBeGreaterThan(0);
    const other = (await (await aHolder(place, played, '0101', 'supervisor-1')).read()).data;
    expect(other).toMatchObject({ kind: 'supervisor', rater: '罗青藤', figures: [], history: [] });
    expect(other.lines.every(({ evidence }) => evidence === null)).toBe(true);
  });

  it('keeps a draft that the rater finds again, with the link or signed in', async () => {
    const holder = await aHolder(place, played, '0102', 'self');
    const { version } = (await holder.read()).data;
    expect((await holder.save({ teamwork: 3 }, version)).status).toBe(200);
    expect((await holder.read()).data.draft.scores).toEqual({ teamwork: 3 });
    const signedIn = await played.as('0102')(evaluations.form, played.target('0102', 'self'));
    expect(signedIn.data.draft.scores).toEqual({ teamwork: 3 });
    // The other tab has not seen that.
    expect(await told(await holder.save({ teamwork: 5 }, version))).toEqual([412, 'version-changed', undefined]);
  });

  it('ends with the submission, which may be sent twice, and of two tabs takes one', async () => {
    const holder = await aHolder(place, played, '0102', 'self');
    const { version } = (await holder.read()).data;
    const scores = await holder.whole();
    const send = (key: string) => holder.submit(version, { key, scores });
    const key = randomUUID();
    const replies = await Promise.all([send(key), send(key), send(randomUUID()), send(key)]);
    const same = replies.filter((_, place) => place !== 2).map(({ status }) => status);
    expect([same, replies[2]?.status]).toEqual(same[0] === 200 ? [[200, 200, 200], 409] : [[409, 409, 409], 200]);
    expect(await told(await holder.read())).toEqual([409, 'link-used', 'link-handed-in']);
    const log = await played.hr(audit.read, { query: played.params });
    const entry = log.data.items.find(({ action }) => action === 'evaluation.submit');
    expect(entry).toMatchObject({ actor: { id: '0102' } });
    expect(JSON.stringify(entry)).toContain('0801');
  });

  it('stays dead when HR reopens what was handed in; a new one goes on from the same draft', async () => {
    const before = await aHolder(place, played, '0103', 'self');
    await before.submit((await before.read()).data.version);
    const at = played.target('0103', 'self');
    const part = await place.store.personPart(played.id, '客服部', '0103');
    const own = part?.evaluations.find(({ slot }) => slot === 'self');
    // Given back until the very day until which it was due.
    const body = { reason: '请补充一件事', until: '2026-09-30' };
    await played.hr(evaluations.reopen, { ...at, body, seen: own?.version ?? 0 });
    expect(await told(await before.read())).toEqual([410, 'link-expired', 'link-moved']);
    const after = await aHolder(place, played, '0103', 'self');
    expect(Object.values((await after.read()).data.draft.scores)).toContain(4);
  });

  it('ends with the next one, and says whom to ask', async () => {
    const [first, second] = [
      await aHolder(place, played, '0104', 'self'),
      await aHolder(place, played, '0104', 'self'),
    ];
    const { problem } = await first.read();
    expect(problem).toMatchObject({ code: 'link-expired', reason: 'link-replaced' });
    expect(problem.detail).toContain('孟清明');
    expect((await second.read()).status).toBe(200);
  });

  it('ends when the evaluation becomes somebody else’s, and tells nothing of them', async () => {
    const holder = await aHolder(place, played, '0103', 'supervisor-1');
    const { version } = (await holder.read()).data;
    const body = { rater: '0207', reason: '主管休假' };
    await played.hr(evaluations.reassign, { ...played.target('0103', 'supervisor-1'), body, seen: version });
    const reply = await holder.read();
    expect(await told(reply)).toEqual([410, 'link-expired', 'link-reassigned']);
    expect(reply.text).not.toContain('韩霜降');
    expect(await told(await holder.save({}, version + 1))).toEqual([410, 'link-expired', 'link-reassigned']);
    // Handed in by the new one, it is still just somebody else’s.
    await played.rate('0207', idOf('0103', 'supervisor-1'));
    expect(await told(await holder.read())).toEqual([410, 'link-expired', 'link-reassigned']);
  });

  it('ends with the rater’s last day', async () => {
    const other = await anInstallation();
    const cycle = await aCycle(other, 'open');
    const holder = await aHolder(other, cycle, '0102', 'self');
    const { version } = (await holder.read()).data;
    const [person] = await other.store.peopleByIds(['0102'], { consistent: true });
    const leaves = async (left: string, seen: number) =>
      other.store.together([other.store.personWrite({ ...person!, left, version: seen }, null)]);
    const today = other.clock.now().slice(0, 10);
    await leaves(today, person!.version);
    expect((await holder.read()).status).toBe(200);
    await leaves('2026-09-01', person!.version + 1);
    expect(await told(await holder.read())).toEqual([410, 'link-expired', 'link-left']);
    expect(await told(await holder.save({}, version))).toEqual([410, 'link-expired', 'link-left']);
  });

  it('opens nothing but its own form: wrong and broken tokens are answered alike, and it is no account', async () => {
    const words = [];
    for (const link of ['/t/x', `/t/${'A'.repeat(32)}`, `/t/${idOf('0101', 'self')}`, '/t/%00'])
      words.push((await holderOf(place, link).read()).text);
    expect(new Set(words).size).toBe(1);
    const { data } = await make('0801', idOf('0101', 'self'));
    const token = data.items[0]?.link.slice(3) ?? '';
    const address = `/api/cycles/${played.id}/evaluations/${idOf('0101', 'supervisor-1')}`;
    expect((await place.task.request(address)).status).toBe(404);
    expect((await place.api.request(address, { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
    expect((await place.survey.request(`/api/survey/${token}`)).status).toBe(404);
    const [survey = ''] = await played.links('0101', 1);
    expect((await holderOf(place, survey).read()).status).toBe(404);
  });

  it('refuses what the signed-in form refuses', async () => {
    const holder = await aHolder(place, played, '0101', 'self');
    const { version } = (await holder.read()).data;
    const incomplete = await holder.submit(version, { scores: {} });
    expect([incomplete.status, incomplete.problem.code]).toEqual([422, 'invalid']);
    expect((await holder.save({ teamwork: 99 }, version)).status).toBe(422);
    const bare = await place.task.request('/api/task/x/submit', { method: 'POST', body: JSON.stringify(aDraft()) });
    expect(bare.status).toBe(428);
  });

  it('expires when the evaluation is no longer taken', async () => {
    const holder = await aHolder(place, played, '0101', 'self');
    place.clock.set('2026-10-15T01:00:00.000Z');
    expect(await told(await holder.read())).toEqual([410, 'link-expired', 'link-over']);
  });
});
