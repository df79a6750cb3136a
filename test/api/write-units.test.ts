import { afterAll, expect, it } from 'vitest';
import { announcement } from '#lib/contract/announcement.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { results } from '#lib/contract/results.ts';
import { aCycle, aDraft, aNewCycle } from '#test/support/cycle.ts';
import { aFollower } from '#test/support/follower.ts';
import { anInstallation, aPerson, everybody } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';

/** What one employee may cost in one cycle: opened, 9 evaluations, scored, settled, audit and indexes included. */
const budget = 60;

/** What is measured now, per employee. Whoever makes a step cheaper lowers its number here; none may grow. */
const now = {
  announced: 2,
  confirmed: 5,
  opened: 11,
  'survey links': 10,
  'self-evaluation': 7,
  'evaluation by the supervisor': 7,
  'evaluations by 3 peers': 15,
  'answers of 4 customers': 16,
  shut: 1,
  published: 2,
  acknowledged: 8,
  settled: 1,
  approved: 0,
  released: 1,
};
type Step = keyof typeof now;

/** The write units of each step of a cycle of one unit of so many people, each with 9 evaluations. */
async function unitsOf(size: number): Promise<Record<Step, number>> {
  const scheme = aScheme((document) =>
    Object.assign(document['process'] ?? {}, { peers: { choose: 'assigned', count: 3 } }),
  );
  const crowd = Array.from({ length: size }, (_, place) => aPerson({ id: String(2000 + place), name: `人${place}` }));
  const people = [...everybody.filter(({ unit }) => unit !== '客服部'), ...crowd];
  const place = await anInstallation({ people, scheme });
  const played = await aCycle(place, 'planned', aNewCycle({ units: ['客服部'] }));
  const measured: Partial<Record<Step, number>> = {};
  const step = async (name: Step, work: () => Promise<unknown>) => {
    place.client.meter.reset();
    await work();
    measured[name] = place.client.meter.snapshot().writeUnits;
  };
  const each = (work: (id: string) => Promise<unknown>) => () => Promise.all(crowd.map(({ id }) => work(id)));
  const submit = (rater: string, employee: string, slot: string) =>
    played.as(rater)(evaluations.submit, {
      ...played.target(employee, slot),
      body: aDraft({ service: 4, teamwork: 4 }, slot.startsWith('peer') ? {} : { comments: { service: '很稳' } }),
      seen: 1,
    });

  await step('announced', () => played.move('announce'));
  const confirm = (id: string) => played.as(id)(announcement.confirm, { params: played.params, seen: 1 });
  await step('confirmed', each(confirm));
  await step('opened', () => played.move('open'));
  const links = new Map<string, string[]>();
  await step(
    'survey links',
    each(async (id) => links.set(id, await played.links(id, 4))),
  );
  await step(
    'self-evaluation',
    each((id) => submit(id, id, 'self')),
  );
  await step(
    'evaluation by the supervisor',
    each((id) => submit('0107', id, 'supervisor-1')),
  );
  const peers = (await played.missing()).filter(({ kind }) => kind === 'peer');
  await step('evaluations by 3 peers', () =>
    Promise.all(
      peers.map(({ id, rater, employee }) => submit(rater.id, employee.id, place.store.decodeAddress(id)?.slot ?? '')),
    ),
  );
  await step(
    'answers of 4 customers',
    each(async (id) => {
      for (const link of links.get(id) ?? []) expect((await played.answer(link)).status).toBe(200);
    }),
  );
  await step('shut', () => played.move('shut'));
  await played.setPools({ 客服部: { amount: 2_000_000, reserve: 0 } });
  await played.move('signOff');
  await step('published', () => played.move('publish'));
  await step(
    'acknowledged',
    each(async (employee) => {
      const at = { params: { ...played.params, employee } };
      const seen = (await played.as(employee)(results.read, at)).data.version;
      await played.as(employee)(results.acknowledge, { ...at, seen });
    }),
  );
  await step('settled', () => played.move('settle'));
  await step('approved', () => played.decideAll('0901', 'approve'));
  await step('released', () => played.decideAll('0801', 'release'));
  return measured as Record<Step, number>;
}

const table: { step: string; 'write units': number; 'of the whole unit beside': number }[] = [];
afterAll(() => console.table(table));

it('one employee costs no more than before, from the announcement to the release', async () => {
  // The difference between two sizes is what one more employee costs; the rest belongs to the whole unit.
  const [small, large] = await Promise.all([unitsOf(6), unitsOf(12)]);
  for (const step of Object.keys(now) as Step[]) {
    const one = (large[step] - small[step]) / 6;
    table.push({ step, 'write units': one, 'of the whole unit beside': small[step] - 6 * one });
  }
  for (const { step, 'write units': units } of table)
    expect({ step, grown: units > now[step as Step] }).toEqual({ step, grown: false });
});

/** What the dispatcher writes of one participant beside: a notice each, and the number at the bell. */
const told = { announced: 2, opened: 2, published: 2, released: 2 };

it('what people are told of is written by the dispatcher, apart, and costs two units a time', async () => {
  const unitsOfTelling = async (size: number) => {
    const crowd = Array.from({ length: size }, (_, place) => aPerson({ id: String(2000 + place), name: `人${place}` }));
    const people = [...everybody.filter(({ unit }) => unit !== '客服部'), ...crowd];
    const place = await anInstallation({ people });
    const { drain } = await aFollower(place);
    const played = await aCycle(place, 'planned', aNewCycle({ units: ['客服部'] }));
    const writtenAfter = async (act: () => Promise<unknown>) => {
      await drain();
      await act();
      place.client.meter.reset();
      await drain();
      return place.client.meter.snapshot().writeUnits;
    };
    const announced = await writtenAfter(() => played.move('announce'));
    const opened = await writtenAfter(() => played.move('open'));
    await played.rateAll();
    await played.move('shut');
    await played.setPools({ 客服部: { amount: 2_000_000, reserve: 0 } });
    await played.move('signOff');
    const published = await writtenAfter(() => played.move('publish'));
    await played.move('settle');
    await played.decideAll('0901', 'approve');
    const released = await writtenAfter(() => played.decideAll('0801', 'release'));
    return { announced, opened, published, released };
  };
  const [small, large] = await Promise.all([unitsOfTelling(4), unitsOfTelling(8)]);
  const each = (step: keyof typeof told) => (large[step] - small[step]) / 4;
  expect({
    announced: each('announced'),
    opened: each('opened'),
    published: each('published'),
    released: each('released'),
  }).toEqual(told);
});

it('a submission is one transaction', async () => {
  const place = await anInstallation();
  const played = await aCycle(place, 'open');
  place.client.meter.reset();
  const body = aDraft({ service: 4, teamwork: 4 });
  await played.as('0101')(evaluations.submit, { ...played.target('0101', 'self'), body, seen: 1 });
  const { requests } = place.client.meter.snapshot();
  expect(requests).toEqual({ Query: 2, GetItem: 1, TransactWriteItems: 1 });
});

it('from the opening to the settlement that is within the budget', () => {
  const budgeted: readonly Step[] = [
    'opened',
    'self-evaluation',
    'evaluation by the supervisor',
    'evaluations by 3 peers',
    'answers of 4 customers',
    'shut',
    'published',
    'settled',
  ];
  expect(budgeted.reduce((sum, step) => sum + now[step], 0)).toBeLessThanOrEqual(budget);
});
