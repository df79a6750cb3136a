import { beforeAll, describe, expect, it } from 'vitest';
import { evaluations, teamBefore, teamGrid } from '#lib/contract/evaluations.ts';
import { aCycle, aDraft, aNewCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';
import { wholeList } from '#test/support/whole-list.ts';

const supervisor = '0107';
const gridOf = (played: PlayedCycle, person: string) =>
  wholeList((query) => played.as(person)(teamGrid, { params: played.params, query }));

describe('the team grid', () => {
  let place: Installation;
  let played: PlayedCycle;
  beforeAll(async () => {
    const scheme = aScheme((document) => Object.assign(document['process'] ?? {}, { blind: true }));
    // 0105 works in the same unit under somebody else.
    const people = [...everybody, aPerson({ id: '0105', supervisor: '0207' })].map((person) =>
      person.id === '0207' ? { ...person, supervises: ['客服部', '协调部'] } : person,
    );
    place = await anInstallation({ scheme, people });
    played = await aCycle(place, 'open');
  });
  const submit = (rater: string, employee: string, slot: string, body: object) =>
    played.as(rater)(evaluations.submit, { ...played.target(employee, slot), body, seen: 1 });

  it('has everybody whom the supervisor rates, across units, and nobody else', async () => {
    const people = async (who: string) => (await gridOf(played, who)).map(({ employee }) => employee.id);
    expect(await people(supervisor)).toEqual(['0101', '0102', '0103', '0104']);
    expect(await people('0207')).toEqual(['0105', '0201', '0202']);
    for (const other of ['0101', '0801', '0901', '0999']) expect(await people(other)).toEqual([]);
  });

  it('shows of each person exactly what the form of that person shows', async () => {
    const seen = played.target('0101', 'supervisor-1');
    const said = { comments: { service: '七月的退款积压是他主动清完的' } };
    await played.as(supervisor)(evaluations.save, { ...seen, body: aDraft({ service: 4 }, said), seen: 1 });
    for (const form of await gridOf(played, supervisor)) {
      const at = { params: { ...played.params, evaluation: form.id } };
      expect(form).toEqual((await played.as(supervisor)(evaluations.form, at)).data);
    }
  });

  it('hides the self-rating until this very person has been rated, where the policy is blind', async () => {
    const own = { comments: { service: '自己写的例子' } };
    for (const id of ['0102', '0103']) await submit(id, id, 'self', aDraft({ service: 3, teamwork: 4 }, own));
    await submit(supervisor, '0103', 'supervisor-1', aDraft({ service: 4, teamwork: 4 }));
    const forms = await gridOf(played, supervisor);
    const selfOf = (id: string) => forms.find(({ employee }) => employee.id === id)?.lines[0]?.evidence;
    expect(selfOf('0102')).toMatchObject({ self: null, selfHidden: true });
    expect(selfOf('0103')).toMatchObject({ self: { rating: 3, comment: '自己写的例子' }, selfHidden: false });
  });

  it('never holds what a peer has rated or written', async () => {
    const peer = (await played.missing()).find(({ kind, employee }) => kind === 'peer' && employee.id === '0104');
    const body = aDraft({ service: 2, teamwork: 2 }, { comments: { teamwork: '同事私下说的话' } });
    const at = { params: { ...played.params, evaluation: peer?.id ?? '' } };
    expect((await played.as(peer?.rater.id ?? '')(evaluations.submit, { ...at, body, seen: 1 })).status).toBe(200);
    const { text } = await played.as(supervisor)(teamGrid, { params: played.params });
    expect(text).not.toContain('同事私下说的话');
    expect(text).not.toContain('"kind":"peer"');
    expect(text).not.toContain('"service":2');
  });
});

describe('what the supervisor rated the time before', () => {
  let second: PlayedCycle;
  beforeAll(async () => {
    const place = await anInstallation();
    await aCycle(place, 'closed');
    second = await aCycle(
      place,
      'planned',
      aNewCycle({ period: { label: '2026Q4', start: '2026-10-01', end: '2026-12-31' } }),
    );
  });
  const before = async (who: string, id = second.id) =>
    (await second.as(who)(teamBefore, { params: { cycle: id } })).data;

  it('is their own, by person and indicator', async () => {
    const { cycle, items } = await before(supervisor);
    expect(cycle?.period.label).toBe('2026Q3');
    expect(items.map(({ employee }) => employee)).toEqual(['0101', '0102', '0103', '0104']);
    expect(items[0]?.ratings).toEqual({ service: 4, teamwork: 4 });
  });

  it('is nothing for who supervises nobody there, nor in the first cycle', async () => {
    for (const other of ['0101', '0801', '0901', '0999'])
      expect(await before(other)).toEqual({ cycle: null, items: [], nextCursor: null });
    expect(await before(supervisor, '2026Q3-service')).toEqual({ cycle: null, items: [], nextCursor: null });
  });

  it('of a cycle that is not there is not found', async () => {
    expect((await second.as(supervisor)(teamBefore, { params: { cycle: '2031Q1-service' } })).status).toBe(404);
  });
});
