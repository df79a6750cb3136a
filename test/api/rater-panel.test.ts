import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '#lib/contract/audit.ts';
import { raterPanels } from '#lib/contract/rater-panels.ts';
import { review } from '#lib/contract/review.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';

let place: Installation;
let played: PlayedCycle;

/** Six more in each unit, so that there is something to say; HR herself is one of them. */
const people = [
  ...everybody.map((person) => (person.id === '0801' ? { ...person, unit: '协调部', supervisor: '0207' } : person)),
  ...[1, 2, 3, 4, 5, 6].map((nth) => aPerson({ id: `030${nth}`, unit: '协调部', supervisor: '0207' })),
  ...[1, 2, 3].map((nth) => aPerson({ id: `040${nth}` })),
];
const scoreOf: Readonly<Record<string, number>> = { '0107': 4, '0207': 2 };

beforeAll(async () => {
  place = await anInstallation({ people });
  played = await aCycle(place, 'open');
  const links = await played.links('0101', 3);
  await played.answer(links[0] ?? '', { scores: { service: 5 }, comment: '很耐心' });
  await played.answer(links[1] ?? '', { scores: { service: 1 }, comment: '等了很久' });
  for (const { id, rater, kind } of await played.missing())
    await played.rate(rater.id, id, kind === 'supervisor' ? (scoreOf[rater.id] ?? 4) : 4);
});

const panel = (by = '0801') => played.as(by)(raterPanels.read, { params: played.params });

describe('rating habits', () => {
  it('are not seen before the evaluations are shut', async () => {
    expect(await panel()).toMatchObject({ status: 409, problem: { code: 'wrong-state' } });
    await played.move('shut');
  });
  it('show each supervisor against the others, with how much is known', async () => {
    const { status, data } = await panel();
    expect(status).toBe(200);
    expect(data.raters.map(({ rater, forms, advice }) => [rater.id, forms, advice])).toEqual([
      ['0107', 7, ['lenient']],
      // Eight and HR: what was given to whoever reads is left out.
      ['0207', 8, ['strict', 'below-self']],
    ]);
    expect(data.raters[0]?.habits?.leniency).toMatchObject({ count: 7, mean: '40.0' });
    expect(data.raters.flatMap((one) => one.people.map(({ id }) => id))).not.toContain('0801');
    expect((await panel('0999')).data.raters[1]?.forms).toBe(9);
  });
  it('tell of peers and customers only together', async () => {
    const { data, text } = await panel();
    expect(data.units[0]).toMatchObject({
      unit: '客服部',
      customers: { answers: 2, people: 1, mean: { mean: '3.00' } },
    });
    const { peers } = data.units[0] ?? {};
    expect(peers?.forms === 0 || peers?.mean === null || typeof peers?.mean?.mean === 'string').toBe(true);
    expect(text).not.toContain('很耐心');
  });
  it('are for HR and auditors, whose look is recorded', async () => {
    expect((await panel('0107')).status).toBe(403);
    expect((await panel('0901')).status).toBe(403);
    const log = (await played.hr(audit.read, { query: { cycle: played.id, choice: 'read' } })).data.items;
    expect(log.filter(({ action }) => action === 'raters.read').map(({ actor }) => actor.id)).toEqual(['0999']);
  });
  it('are kept as they were counted, and the same where a unit never was', async () => {
    const counted = (await panel()).data;
    const kept = await place.store.ratingsOf(played.id);
    expect(kept.map(({ unit }) => unit)).toEqual(['协调部', '客服部']);
    const { client } = place;
    const Key = { pk: `CYCLE#${played.id}#RATINGS`, sk: '客服部' };
    await client.send(new DeleteCommand({ TableName: client.tableName, Key }));
    expect((await panel()).data).toEqual(counted);
  });
});

describe('a customer’s answer', () => {
  const at = { employee: '0101', unit: '客服部' };
  const params = () => ({ ...played.params, employee: at.employee });
  const answers = async (by = '0801') =>
    played.as(by)(raterPanels.answers, { params: params(), query: { unit: at.unit } });
  const worst = async () => (await answers()).data.answers.find(({ scores }) => scores['service'] === 1);
  const scoreNow = async () => (await played.hr(review.person, played.decisions('0101'))).data.row.score;
  const change = async (
    what: 'voidAnswer' | 'restoreAnswer',
    over: { seen?: number; key?: string; by?: string } = {},
  ) => {
    const answer = await worst();
    return played.as(over.by ?? '0801')(raterPanels[what], {
      params: { ...params(), answer: answer?.id ?? '' },
      query: { unit: at.unit },
      body: what === 'voidAnswer' ? { reason: '答的是另一次服务' } : {},
      seen: over.seen ?? answer?.version ?? 0,
      ...(over.key === undefined ? {} : { key: over.key }),
    });
  };

  it('is read by HR one by one, and by nobody else', async () => {
    const { data } = await answers();
    expect(data.indicators.map(({ id }) => id)).toEqual(['service']);
    expect(data.answers.map(({ comment, counts }) => [comment, counts])).toEqual([
      ['等了很久', true],
      ['很耐心', true],
    ]);
    for (const by of ['0107', '0901', '0999', '0101']) expect((await answers(by)).status).toBe(403);
  });
  it('can be left out with a reason: the score follows at once, and the sign-off is taken back', async () => {
    const before = await scoreNow();
    await played.setPools();
    await played.move('signOff');
    const reply = await change('voidAnswer', { key: 'void-once' });
    expect(reply).toMatchObject({ status: 200, data: { state: 'voided', counts: false } });
    expect(reply.data.voided).toMatchObject({ by: '0801', reason: '答的是另一次服务' });
    expect(Number(await scoreNow())).toBeGreaterThan(Number(before));
    expect((await played.read()).signedOff).toBeNull();
    expect((await panel()).data.units[0]?.customers).toMatchObject({ answers: 1, mean: { mean: '5.00' } });
    const again = await change('voidAnswer', { key: 'void-once' });
    expect([again.status, again.data.version]).toEqual([200, reply.data.version]);
    expect((await change('voidAnswer')).status).toBe(409);
  });
  it('counts again when HR says so, to the very same score', async () => {
    expect((await change('restoreAnswer')).data).toMatchObject({ state: 'submitted', counts: true, voided: null });
    const { tally } = (await place.store.personPart(played.id, '客服部', '0101')) ?? {};
    expect(tally).toMatchObject({ answers: 2, indicators: { service: { count: 2, sum: 6, squares: 26 } } });
    const log = (await played.hr(audit.read, { query: { cycle: played.id } })).data.items;
    expect(log.filter(({ action }) => action.startsWith('survey.')).map(({ action }) => action)).toEqual([
      'survey.restore',
      'survey.void',
      'survey.links',
    ]);
  });
  it('is decided by HR, on what they saw, and not after publication', async () => {
    expect((await change('voidAnswer', { by: '0107' })).status).toBe(403);
    expect((await change('voidAnswer', { seen: 1 })).status).toBe(412);
    await played.move('signOff');
    await played.move('publish');
    expect((await change('voidAnswer')).status).toBe(409);
  });
});
