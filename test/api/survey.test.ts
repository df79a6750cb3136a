import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '#lib/contract/audit.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { review } from '#lib/contract/review.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { allRated } from '#test/support/rated.ts';
import { aScheme } from '#test/support/scheme.ts';

let place: Installation;
let played: PlayedCycle;
let links: string[];
beforeAll(async () => {
  place = await anInstallation();
  played = await aCycle(place, 'open');
  links = await played.links('0101', 12);
});

const read = (link: string) => place.survey.request(`/api/survey/${link.slice(3)}`);
const problemOf = async (reply: Response) => {
  const body = (await reply.json()) as { code: string; errors: { path: string; code: string }[] };
  return [reply.status, body.code, ...body.errors.map(({ path, code }) => `${path}: ${code}`)];
};
const tally = async () => (await place.store.personPart(played.id, '客服部', '0101'))?.tally;

describe('a survey', () => {
  it('asks the questions in which customers have a say, and names nobody but the person it is about', async () => {
    const form = await (await read(links[0] ?? '')).json();
    expect(form).toEqual({
      organisation: { zh: '澄江服务中心', en: 'Chengjiang Service Centre' },
      employee: { name: '林小满', unit: { zh: '客服部', en: 'Customer service' } },
      occasion: '在线咨询',
      questions: [{ indicator: 'service', name: { zh: '服务态度', en: 'Service attitude' }, explanation: null }],
      expiresAt: '2026-10-09T15:59:59.999Z',
    });
  });

  it('refuses what it does not ask, and no answer at all', async () => {
    const wrong = (over: object) => played.answer(links[0] ?? '', over).then(problemOf);
    expect(await wrong({ scores: { service: 6 } })).toEqual([422, 'invalid', 'scores.service: input.too-big']);
    expect(await wrong({ scores: { service: 4.5 } })).toEqual([422, 'invalid', 'scores.service: input.wrong']);
    expect(await wrong({ scores: { teamwork: 4 } })).toEqual([
      422,
      'invalid',
      'scores.teamwork: rating.unknown-indicator',
    ]);
    expect(await wrong({ recommendation: 11 })).toEqual([422, 'invalid', 'recommendation: input.too-big']);
    expect(await wrong({ comment: '长'.repeat(1001) })).toEqual([422, 'invalid', 'comment: input.too-long']);
    expect(await wrong({ scores: {}, recommendation: null, comment: ' ' })).toEqual([
      422,
      'invalid',
      'scores: survey.empty',
    ]);
    expect(await wrong({ name: '王先生' })).toEqual([422, 'invalid', 'name: input.unknown']);
    expect(await tally()).toBeUndefined();
  });

  it('needs a key, and a link that there is', async () => {
    const address = `/api/survey/${links[0]?.slice(3)}`;
    const bare = await place.survey.request(address, {
      method: 'POST',
      body: '{"scores":{},"recommendation":1,"comment":"","notThisEmployee":false}',
    });
    expect(await problemOf(bare)).toEqual([400, 'idempotency-key-required']);
    expect(await problemOf(await read('/s/unknown-unknown-unknown'))).toEqual([404, 'not-found']);
    expect(await problemOf(await place.survey.request('/api/home'))).toEqual([404, 'not-found']);
  });
});

describe('links that are asked for', () => {
  const ask = (key: string, over: object = {}) =>
    played.hr(cycles.surveyLinks, {
      params: played.params,
      body: { employee: '0102', unit: '客服部', count: 3, occasion: '热线', ...over },
      key,
    });
  const made = async () =>
    (await played.hr(audit.read, { query: { cycle: played.id } })).data.items.filter(
      ({ action, subject }) => action === 'survey.links' && subject?.id === '0102',
    );

  it('by the same request, because the reply was lost, are the very same links, made once', async () => {
    const [first, ...again] = await Promise.all([1, 2, 3].map(() => ask('once')));
    expect(first?.data.links).toHaveLength(3);
    for (const reply of again) expect(reply.data).toEqual(first?.data);
    expect(await made()).toHaveLength(1);
    expect((await read(first?.data.links[2] ?? '')).status).toBe(200);
  });
  it('with the same key for something else are refused; by another request they are others', async () => {
    expect(await ask('once', { count: 4 })).toMatchObject({ problem: { code: 'idempotency-key-reused' } });
    const all = [await ask('once'), await ask('twice')].flatMap(({ data }) => data.links);
    expect(new Set(all).size).toBe(6);
  });
});

describe('an answer', () => {
  it('is taken once, whatever is clicked: 25 at once have one effect', async () => {
    const same = await Promise.all(Array.from({ length: 25 }, () => played.answer(links[1] ?? '', {}, 'one-key')));
    expect(new Set(same.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(await Promise.all(same.map((reply) => reply.text())))).toHaveLength(1);
    const others = await Promise.all(Array.from({ length: 25 }, () => played.answer(links[2] ?? '')));
    expect(others.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(others.filter(({ status }) => status === 409)).toHaveLength(24);
    expect(await tally()).toMatchObject({ answers: 2 });
  });

  it('with the same key but another content is refused', async () => {
    expect(await problemOf(await played.answer(links[1] ?? '', { scores: { service: 1 } }, 'one-key'))).toEqual([
      422,
      'idempotency-key-reused',
    ]);
  });

  it('that was kept, though the customer never heard of it, is answered when it comes again', async () => {
    place.client.faults.next({ kind: 'timeout-after', operation: 'TransactWriteItems' });
    expect((await played.answer(links[3] ?? '', {}, 'lost')).status).toBe(500);
    expect((await played.answer(links[3] ?? '', {}, 'lost')).status).toBe(200);
    expect(await tally()).toMatchObject({ answers: 3 });
  });

  it('about somebody else counts nowhere', async () => {
    await played.answer(links[4] ?? '', { notThisEmployee: true, scores: { service: 1 } });
    expect(await tally()).toMatchObject({ answers: 3, indicators: { service: { count: 3, sum: 15 } } });
  });

  it('is not taken once the link has expired', async () => {
    place.clock.set('2026-10-09T16:00:00Z');
    expect(await problemOf(await played.answer(links[5] ?? ''))).toEqual([410, 'link-expired']);
    place.clock.set('2026-09-22T00:00:00Z');
  });

  it('never changes a score once evaluations are shut, however long the link was to live', async () => {
    const before = played.answer(links[6] ?? '', { scores: { service: 1 } });
    expect((await before).status).toBe(200);
    await played.rateAll();
    await played.move('shut');
    const row = async () => (await played.hr(review.person, played.decisions('0101'))).data.row;
    const shut = await row();
    expect(await problemOf(await played.answer(links[7] ?? '', { scores: { service: 1 } }))).toEqual([
      410,
      'link-expired',
    ]);
    expect(await problemOf(await read(links[7] ?? ''))).toEqual([410, 'link-expired']);
    expect(await row()).toEqual(shut);
  });
});

describe('links', () => {
  it('are made while evaluations are open only, and are told once', async () => {
    const body = { employee: '0101', unit: '客服部', count: 1, occasion: '' };
    const reply = await played.hr(cycles.surveyLinks, { params: played.params, body });
    expect(reply).toMatchObject({ status: 409, problem: { reason: 'cycle-state' } });
    const log = await played.hr(audit.read, { query: played.params });
    expect(log.text).not.toContain(links[0]?.slice(3));
  });
  it('are for participants', async () => {
    const other = await aCycle(await anInstallation(), 'open');
    const body = { employee: '0901', unit: '客服部', count: 1, occasion: '' };
    const reply = await other.hr(cycles.surveyLinks, { params: other.params, body });
    expect(reply).toMatchObject({ status: 404, problem: { reason: 'participant' } });
  });
});

describe('an answer that came through a printed code', () => {
  const scoreWith = async (countQrAnswers: boolean) => {
    const scheme = aScheme((document) => Object.assign(document['process'] ?? {}, { countQrAnswers }));
    const other = await anInstallation({ scheme });
    const cycle = await aCycle(other, 'open');
    const { data } = await cycle.hr(cycles.surveyLinks, {
      params: cycle.params,
      body: { employee: '0101', unit: '客服部', count: 2, occasion: '', printed: true },
    });
    for (const link of data.links) expect((await cycle.answer(link, { scores: { service: 1 } })).status).toBe(200);
    const shown = (await other.store.personPart(cycle.id, '客服部', '0101'))?.tally?.answers ?? 0;
    await allRated(other.store, cycle.id, '客服部');
    await cycle.move('shut');
    const { data: reviewed } = await cycle.hr(review.read, { params: cycle.params });
    const row = reviewed.rows.find(({ employee }) => employee.id === '0101');
    return { shown, score: Number(row?.computedScore) };
  };
  it('counts, unless the policy leaves it out: then neither the score nor what is shown is made from it', async () => {
    const [counted, left] = await Promise.all([scoreWith(true), scoreWith(false)]);
    expect([counted.shown, left.shown]).toEqual([2, 0]);
    expect(counted.score).toBeLessThan(left.score);
  });
});
