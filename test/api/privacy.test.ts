import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '#lib/contract/audit.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { cycleTables } from '#lib/contract/exports.ts';
import { results } from '#lib/contract/results.ts';
import { review } from '#lib/contract/review.ts';
import type { Receipt } from '#lib/domain/calculation/receipt.ts';
import { hashOf } from '#lib/app/survey/token.ts';
import { aCycle, aDraft, type PlayedCycle } from '#test/support/cycle.ts';
import { everyReply } from '#test/support/every-reply.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';

/** Names that occur nowhere else, so that finding one in a reply means that it leaked. */
const people = everybody.map((person) => ({ ...person, name: `姓名${person.id}者` }));
const rated = '0101';
const supervisor = '0107';
const said = { peer: '同事私下说的话', customer: '顾客私下说的话', decline: '和他合不来所以不评' };

let place: Installation;
let played: PlayedCycle;
let peers: string[];
let tokens: string[];

beforeAll(async () => {
  // 0104 declines, so that one colleague's answers alone are too few to count for 0103.
  place = await anInstallation({ people: [...people, aPerson({ id: '0105', name: '姓名0105者' })] });
  played = await aCycle(place, 'open');
  const part = await place.store.personPart(played.id, '客服部', rated);
  peers = part?.participant.peers.slice() ?? [];
  tokens = await played.links(rated, 3);
  await played.answer(tokens[0] ?? '', { comment: said.customer, scores: { service: 2 } });
  await played.answer(tokens[1] ?? '', { comment: said.customer, scores: { service: 5 } });
  for (const { id, rater, kind, employee } of await played.missing()) {
    const visit = played.as(rater.id);
    const at = { params: { cycle: played.id, evaluation: id } };
    const form = await visit(evaluations.form, at);
    const scores = Object.fromEntries(form.data.lines.map(({ indicator }, place) => [indicator, 3 + (place % 2)]));
    if (kind === 'peer' && employee.id === '0103' && rater.id === '0104')
      await visit(evaluations.decline, { ...at, body: { reason: said.decline }, seen: 1 });
    else {
      const comments = kind === 'peer' ? { service: said.peer } : {};
      await visit(evaluations.submit, { ...at, body: aDraft(scores, { comments }), seen: 1 });
    }
  }
});

/** What would tell who answered, or what one of them said. */
async function secrets() {
  const answers = await place.store.answersOf(played.id, '客服部');
  return [
    ...peers.flatMap((peer) => [`姓名${peer}者`, `"${peer}"`]),
    'peer-1',
    'peer-2',
    ...Object.values(said),
    ...answers.map(({ id }) => id),
    ...tokens.flatMap((link) => [link.slice(3), hashOf(link.slice(3))]),
    ...tokens.map((link) => hashOf(link.slice(3)).slice(0, 24)),
  ];
}

/** Of themselves and of others. */
const valuesFor = (of: string) => ({
  cycle: [played.id],
  employee: [of],
  evaluation: ['self', 'supervisor-1', 'peer-1', 'peer-2'].map((slot) => played.target(of, slot).params.evaluation),
  policy: ['service'],
  token: tokens.map((link) => link.slice(3)),
  unit: ['客服部'],
  year: ['2026'],
  file: ['archive', ...cycleTables],
  person: [of],
});

/** Which of the secrets stand in which reply. */
async function leaks(person: string, of: string, known: readonly string[] = []) {
  const replies = await everyReply(place, person, valuesFor(of));
  expect(replies.filter(({ status }) => status === 200).length).toBeGreaterThan(4);
  const hidden = (await secrets()).filter((secret) => !known.includes(secret));
  return replies.flatMap(({ url, text }) =>
    hidden.filter((secret) => text.includes(secret)).map((secret) => ({ url, secret })),
  );
}

/** A supervisor sees the names of the team, each in a line of its own; what must not be there is who rated whom. */
const team = () => peers.flatMap((peer) => [`姓名${peer}者`, `"${peer}"`]);

describe('while evaluations are open', () => {
  it('the rated person learns nothing of peers and customers', async () => {
    expect(await leaks(rated, rated)).toEqual([]);
  });
  it('nor does the supervisor', async () => {
    expect(await leaks(supervisor, rated, team())).toEqual([]);
  });
  it('the supervisor sees of customers the mean, from two answers up', async () => {
    const at = played.target(rated, 'supervisor-1');
    const form = await played.as(supervisor)(evaluations.form, at);
    expect(form.data.lines[0]?.evidence?.customers).toMatchObject({ count: 2, mean: '3.50' });
    const other = await played.as(supervisor)(evaluations.form, played.target('0102', 'supervisor-1'));
    expect(other.data.lines.map(({ evidence }) => evidence?.customers)).toEqual([null, null]);
  });
  it('a link that was answered shows nothing of the answer, nor does one that was not', async () => {
    const texts = await Promise.all(
      tokens.map(async (link) => (await place.survey.request(`/api/survey/${link.slice(3)}`)).text()),
    );
    expect(texts.map((text) => JSON.parse(text).code ?? 'open')).toEqual(['link-used', 'link-used', 'open']);
    for (const text of texts)
      for (const secret of [...Object.values(said), ...team(), `"${rated}"`, `姓名${supervisor}者`])
        expect(text).not.toContain(secret);
  });
});

describe('HR', () => {
  it('sees whom to remind, and never what a peer has answered', async () => {
    const other = await aCycle(await anInstallation(), 'open');
    const first = (await other.missing()).find(({ kind }) => kind === 'peer');
    await other.rate(first?.rater.id ?? '', first?.id ?? '', 2);
    expect((await other.missing()).map(({ id }) => id)).not.toContain(first?.id);
    await other.move('shut');
    const person = await other.hr(review.person, other.decisions(first?.employee.id ?? ''));
    expect(person.data.evaluations.map(({ kind }) => kind)).toContain('peer');
    expect(JSON.stringify(person.data.evaluations)).not.toContain('scores');
    expect(person.text).not.toContain(said.peer);
  });
});

describe('once results are published', () => {
  beforeAll(async () => {
    await played.move('shut');
    await played.setPools();
    await played.move('signOff');
    await played.move('publish');
  });
  const receiptOf = async (employee: string, by = employee) => {
    const at = { params: { ...played.params, employee }, query: { unit: '客服部' } };
    return (await played.as(by)(results.read, at)).data.receipt as Receipt;
  };

  it('the rated person learns nothing of peers and customers but sums', async () => {
    expect(await leaks(rated, rated)).toEqual([]);
  });
  it('nor does the supervisor', async () => {
    expect(await leaks(supervisor, rated, team())).toEqual([]);
  });

  it('the receipt has sums of a kind from the least number of answers up', async () => {
    const { service } = (await receiptOf(rated)).inputs.ratings;
    expect(service?.peer).toEqual({ count: 2, weights: '2', sum: '6' });
    expect(service?.customer).toEqual({ count: 2, weights: '2', sum: '7' });
  });

  it('and nothing at all below it, whoever reads', async () => {
    for (const by of ['0103', supervisor, '0801', '0999']) {
      const receipt = await receiptOf('0103', by);
      expect(receipt.inputs.ratings['service']?.peer).toBeUndefined();
      expect(JSON.stringify(receipt.steps)).not.toMatch(/"kind":"peer"[^}]*"(?:sum|count)":"?[1-9]/);
    }
  });

  it('the log names no peer beside whom they rated', async () => {
    const log = await played.hr(audit.read, { query: played.params });
    const peers = log.data.items.filter(({ details }) => details?.['kind'] === 'peer');
    expect(peers.length).toBeGreaterThan(4);
    for (const entry of peers) expect(entry).not.toHaveProperty('subject');
  });
});
