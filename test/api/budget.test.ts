import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announcement } from '#lib/contract/announcement.ts';
import { appeals } from '#lib/contract/appeals.ts';
import { audit } from '#lib/contract/audit.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { corrections } from '#lib/contract/corrections.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { progress } from '#lib/contract/progress.ts';
import type { Endpoint } from '#lib/contract/endpoint.ts';
import { evaluations, team, teamBefore, teamGrid } from '#lib/contract/evaluations.ts';
import { improvements } from '#lib/contract/improvements.ts';
import { home, me } from '#lib/contract/me.ts';
import { people } from '#lib/contract/people.ts';
import { raterPanels } from '#lib/contract/rater-panels.ts';
import { reports } from '#lib/contract/reports.ts';
import { results } from '#lib/contract/results.ts';
import { training } from '#lib/contract/training.ts';
import { review } from '#lib/contract/review.ts';
import { talks } from '#lib/contract/talks.ts';
import { simulations } from '#lib/contract/simulations.ts';
import { aNewCycle } from '#test/support/cycle.ts';
import { aLargeCycle } from '#test/support/large.ts';

type Large = Awaited<ReturnType<typeof aLargeCycle>>;
type Asked = Parameters<ReturnType<Large['played']['as']>>[1];
const large = new Map<number, Large>();
const table: Record<string, string | number>[] = [];

/** What architecture.md allows a screen. */
const budget = { requests: 3, units: 32 };

const sizes = [30, 100, 300] as const;

/**
 * What each screen asks now: requests (keys of a batch count each), and read units in a unit of 30, of 100 and of 300
 * people. Whoever makes one cheaper lowers its numbers here; none may grow. A list that comes page by page asks for its
 * first page.
 */
const screens = {
  me: [2, 2, 2, 2],
  home: [3, 2.5, 2.5, 2.5],
  'home of a supervisor': [3, 3.5, 6.5, 15],
  'home of HR': [3, 2.5, 2.5, 2.5],
  'home of a director': [3, 2.5, 2.5, 2.5],
  announcement: [3, 3, 3, 3],
  'own form': [3, 3, 3, 3],
  'form of a supervisor': [3, 3, 3, 3],
  team: [3, 9.5, 18.5, 18.5],
  'team grid': [3, 15, 15, 15],
  'team the time before': [3, 12.5, 21.5, 21.5],
  cycle: [2, 2, 2, 2],
  cycles: [2, 2, 2, 2],
  participants: [3, 9.5, 18.5, 18.5],
  progress: [3, 2.5, 2.5, 2.5],
  missing: [3, 9.5, 18.5, 18.5],
  'progress of a team': [3, 2.5, 2.5, 2.5],
  log: [2, 1.5, 1.5, 1.5],
  'log of an auditor': [3, 2, 2, 2],
  'log about somebody': [2, 1.5, 1.5, 1.5],
  people: [3, 2.5, 4, 7.5],
  review: [3, 4, 7.5, 17.5],
  'review of one': [4, 5, 8.5, 18.5],
  'rating habits': [3, 2.5, 2.5, 2.5],
  'answers of customers': [3, 3, 3, 3],
  'figures to correct': [3, 3, 3, 3],
  'a calibration tried': [3, 4, 7.5, 17.5],
  'own result': [3, 3, 3, 3],
  'own results': [1, 1, 1, 1],
  'a result read by HR': [4, 3, 3, 3],
  'team with results': [3, 12.5, 21.5, 21.5],
  bonus: [3, 4, 7.5, 17.5],
  appeals: [3, 3, 3, 3],
  'an appeal': [4, 3, 3, 3],
  simulation: [3, 4, 7.5, 17.5],
  'plan of training': [2, 1.5, 1.5, 1.5],
  reports: [3, 2.5, 2.5, 2.5],
  'report of training': [3, 2, 2, 2],
  'own training': [3, 2.5, 2.5, 2.5],
  'cases of a supervisor': [3, 2, 2, 2],
  'a case of improvement': [4, 3.5, 3.5, 3.5],
  'a review talk': [4, 4, 4, 4],
  'talks of a cycle': [2, 1.5, 1.5, 1.5],
  'goals of the talk before': [3, 2.5, 2.5, 2.5],
} as const;
type Screen = keyof typeof screens;

/**
 * Those that ask more than the budget at any of these sizes. A receipt read by others is three requests and its trace; the
 * review of one is everybody's lines and this one's evaluations; a case of improvement stands beside the person's
 * trainings; a review talk is about a result, of which the cycle says that it is published.
 */
const missed: readonly Screen[] = [
  'review of one',
  'a result read by HR',
  'an appeal',
  'a case of improvement',
  'a review talk',
];

/** What a screen asks of the database, policies being known already as in a function that has run before. */
async function costOf(size: number, screen: Screen, person: string, endpoint: Endpoint, asked: Asked = {}) {
  const { place, played } = large.get(size)!;
  const ask = () => played.as(person)(endpoint, asked);
  await ask();
  place.client.meter.reset();
  const { status } = await ask();
  const { counted, readUnits } = place.client.meter.snapshot();
  table.push({ screen, people: size, requests: counted, 'read units': readUnits });
  const [requests, ...units] = screens[screen];
  const most = units[sizes.findIndex((one) => one === size)] ?? 0;
  expect({ screen, size, status, grown: counted > requests || readUnits > most }).toEqual({
    screen,
    size,
    status: 200,
    grown: false,
  });
}

beforeAll(async () => {
  for (const size of sizes) large.set(size, await aLargeCycle(size));
});
afterAll(() => console.table(table));

describe.each(sizes)('in a unit of %i no screen asks more than it did', (size) => {
  const of = () => large.get(size)!.played;

  it('while evaluations are open', async () => {
    const { params } = of();
    await costOf(size, 'me', '2000', me);
    await costOf(size, 'home', '2000', home);
    await costOf(size, 'home of a supervisor', '0107', home);
    await costOf(size, 'announcement', '2000', announcement.read, { params });
    await costOf(size, 'own form', '2000', evaluations.form, of().target('2000', 'self'));
    await costOf(size, 'form of a supervisor', '0107', evaluations.form, of().target('2000', 'supervisor-1'));
    await costOf(size, 'team', '0107', team, { params });
    await costOf(size, 'team grid', '0107', teamGrid, { params });
    await costOf(size, 'cycle', '0801', cycles.read, { params });
    await costOf(size, 'cycles', '0801', cycles.list);
    await costOf(size, 'participants', '0801', cycles.participants, { params });
    await costOf(size, 'progress', '0801', progress.read, { params });
    await costOf(size, 'missing', '0801', progress.missing, { params });
    await costOf(size, 'progress of a team', '0107', progress.team, { params });
    await costOf(size, 'log', '0801', audit.read, { query: params });
    await costOf(size, 'log of an auditor', '0999', audit.read, { query: params });
    await costOf(size, 'log about somebody', '0801', audit.read, { query: { ...params, about: '2000' } });
    await costOf(size, 'people', '0801', people, { query: { unit: '客服部' } });
    expect(table.filter((row) => row['people'] === size)).toHaveLength(18);
  });

  it('in review', async () => {
    await large.get(size)!.rateAll();
    await of().move('shut');
    const { params } = of();
    await costOf(size, 'review', '0801', review.read, { params });
    await costOf(size, 'rating habits', '0801', raterPanels.read, { params });
    const at = of().decisions('2000');
    await costOf(size, 'answers of customers', '0801', raterPanels.answers, at);
    await costOf(size, 'figures to correct', '0801', corrections.figures, at);
    await costOf(size, 'review of one', '0801', review.person, at);
    const trial = { ...at, query: { unit: '客服部', score: 90 } };
    await costOf(size, 'a calibration tried', '0801', review.tryCalibration, trial);
    const tried = { cycle: params.cycle, scheme: { policy: 'service', version: 1 } };
    await costOf(size, 'simulation', '0801', simulations.run, { body: tried });
    expect(table.filter((row) => row['people'] === size)).toHaveLength(25);
  });

  it('once published', async () => {
    await large.get(size)!.publish();
    const { params } = of();
    const mine = { params: { ...params, employee: '2000' } };
    const period = { label: '2026Q4', start: '2026-10-01', end: '2026-12-31' };
    await of().hr(cycles.create, { body: aNewCycle({ period, units: ['客服部'] }) });
    await costOf(size, 'team the time before', '0107', teamBefore, { params: { cycle: '2026Q4-service' } });
    await costOf(size, 'own result', '2000', results.read, mine);
    await costOf(size, 'own results', '2000', results.mine);
    await costOf(size, 'a result read by HR', '0801', results.read, { ...mine, query: { unit: '客服部' } });
    await costOf(size, 'team with results', '0107', team, { params });
    await costOf(size, 'bonus', '0901', bonus.read, { params });
    const own = { params: mine.params, body: { about: 'score', text: '漏看了夜班记录' } };
    const seen = (await of().as('2000')(results.read, mine)).data.version;
    expect((await of().as('2000')(appeals.file, { ...own, seen })).status).toBe(200);
    await costOf(size, 'home of HR', '0801', home);
    await costOf(size, 'home of a director', '0901', home);
    await costOf(size, 'appeals', '0801', appeals.list, { params });
    await costOf(size, 'an appeal', '0801', appeals.read, { ...mine, query: { unit: '客服部' } });
    await costOf(size, 'plan of training', '0801', training.plan, { params: { year: 2026 } });
    await costOf(size, 'reports', '0801', reports.read, { params: { year: 2026 } });
    await costOf(size, 'report of training', '0801', reports.training, { params: { year: 2026 } });
    await costOf(size, 'own training', '2000', training.person, { params: { employee: '2000' } });
    await costOf(size, 'cases of a supervisor', '0107', improvements.mine);
    await costOf(size, 'a case of improvement', '0801', improvements.read, { ...mine, query: { unit: '客服部' } });
    const talk = { params: mine.params, query: { unit: '客服部' } };
    const planned = { params: { ...mine.params, action: 'plan' }, query: talk.query, seen: 0 };
    const time = { day: '2099-01-05', time: '10:00' };
    expect((await of().as('2000')(talks.move, { ...planned, body: time })).status).toBe(200);
    await costOf(size, 'a review talk', '2000', talks.read, talk);
    await costOf(size, 'talks of a cycle', '0801', talks.list, { params });
    const talkBefore = { params: { cycle: '2026Q4-service', employee: '2000' } };
    await costOf(size, 'goals of the talk before', '2000', talks.before, talkBefore);
    expect(table.filter((row) => row['people'] === size)).toHaveLength(44);
  });
});

it('which screens ask more than the budget is known, and becomes fewer only', () => {
  const over = Object.entries(screens).filter(
    ([, [requests, ...units]]) => requests > budget.requests || Math.max(...units) > budget.units,
  );
  expect(over.map(([screen]) => screen)).toEqual(missed);
});

describe('people in other units of the cycle', () => {
  // Whoever looks at one unit asks the same, however large the others are: none of them is read.
  const asked = { query: { unit: '协调部' } };
  const costs = async (others: number) => {
    const { place, played, rateAll, publish } = await aLargeCycle(others, ['客服部', '协调部']);
    const { params } = played;
    const costOfOne = async (endpoint: Endpoint) => {
      await played.hr(endpoint, { params, ...asked });
      place.client.meter.reset();
      expect((await played.hr(endpoint, { params, ...asked })).status).toBe(200);
      const { counted, readUnits } = place.client.meter.snapshot();
      return [counted, readUnits];
    };
    const open = [await costOfOne(cycles.participants), await costOfOne(progress.missing)];
    await rateAll();
    await played.move('shut');
    const inReview = await costOfOne(review.read);
    await publish();
    return [...open, inReview, await costOfOne(bonus.read)];
  };

  it('cost nothing', async () => {
    const [few, many] = await Promise.all([costs(2), costs(40)]);
    expect(many).toEqual(few);
    for (const [requests] of few) expect(requests).toBeLessThanOrEqual(budget.requests);
  });
});
