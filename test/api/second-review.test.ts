import { beforeEach, describe, expect, it } from 'vitest';
import { audit } from '#lib/contract/audit.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { results } from '#lib/contract/results.ts';
import { secondReview } from '#lib/contract/second-review.ts';
import { aCycle, aNewCycle, type PlayedCycle, pools } from '#test/support/cycle.ts';
import { anInstallation, everybody, type Installation } from '#test/support/installation.ts';
import { aReviewedCycle, aReviewedScheme, reviewing } from '#test/support/reviewed.ts';

let place: Installation;
let played: PlayedCycle;
let one: ReturnType<typeof reviewing>;
beforeEach(async () => {
  place = await anInstallation({ scheme: aReviewedScheme() });
  played = await aCycle(place, 'rated', aReviewedCycle());
  one = reviewing(played, '0101');
});

const list = async (by = '0901') => (await played.as(by)(secondReview.list, { params: played.params })).data;
const standing = async (employee = '0101') =>
  (await list()).items.find((row) => row.employee.id === employee)?.standing;
const waiting = async (by: string) => (await played.as(by)(home, {})).data.waiting;
const codes = ({ problem }: { problem: { errors: { code: string }[] } }) => [
  ...new Set(problem.errors.map(({ code }) => code)),
];
const confirmAll = async () => {
  for (const { id, version, standing: now } of (await list()).items)
    if (now === 'waiting')
      await played.as('0901')(secondReview.confirm, { params: { ...played.params, evaluation: id }, seen: version });
};

describe('whoever stands above the rater', () => {
  it('finds on Home how many wait, and until when', async () => {
    const wait = (await waiting('0901')).filter(({ what }) => what === 'second-review');
    expect(wait).toMatchObject([{ count: 6, dueAt: '2026-10-16T15:59:59.999Z' }]);
    expect((await waiting('0107')).filter(({ what }) => what === 'second-review')).toEqual([]);
  });
  it('sees every rating beside the self-rating, and one with its evidence', async () => {
    const { items, lines, over } = await list();
    expect([items.length, lines.map(({ indicator }) => indicator), over]).toEqual([6, ['service', 'teamwork'], false]);
    const row = items.find(({ employee }) => employee.id === '0101');
    expect(row).toMatchObject({ rater: { name: '罗青藤' }, gap: '0.0', notable: [], standing: 'waiting' });
    const { data } = await played.as('0901')(secondReview.read, one.at);
    expect(data.lines[0]?.evidence?.self).toMatchObject({ rating: 4 });
    expect(data).toMatchObject({ draft: { scores: { service: 4 } }, secondReview: { reviewer: '莫问' } });
  });
  it('confirms, which the rater sees, and takes it back', async () => {
    expect((await one.deed('0901', 'confirm')).status).toBe(200);
    expect((await one.form()).secondReview).toMatchObject({ standing: 'confirmed', outcome: { name: '莫问' } });
    expect((await waiting('0901')).find(({ what }) => what === 'second-review')?.count).toBe(5);
    expect(await standing()).toBe('confirmed');
    expect((await one.deed('0901', 'unconfirm')).status).toBe(200);
    expect(await standing()).toBe('waiting');
    const { data } = await played.hr(audit.read, { query: { cycle: played.id, about: '0101' } });
    expect(data.items.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['evaluation.confirm', 'evaluation.unconfirm']),
    );
  });
  it('confirms once, however often it is sent, and only what was looked at', async () => {
    const { version: seen } = await one.form();
    const sent = { seen, key: 'one-confirmation' };
    const [first, second] = [await one.deed('0901', 'confirm', sent), await one.deed('0901', 'confirm', sent)];
    expect([first.status, second.status, second.data]).toEqual([200, 200, first.data]);
    expect(await one.deed('0901', 'confirm')).toMatchObject({ status: 409, problem: { code: 'wrong-state' } });
    expect(await one.deed('0901', 'confirm', { seen })).toMatchObject({ problem: { code: 'version-changed' } });
  });
  it.each(['0107', '0101', '0801', '0999', '0207'])('is not %s', async (by) => {
    for (const what of ['confirm', 'return'] as const)
      expect((await one.deed(by, what)).problem).toMatchObject({ code: 'forbidden' });
    expect((await list(by)).items).toEqual([]);
    expect((await played.as(by)(secondReview.read, one.at)).status).toBe(403);
  });
});

describe('what is returned', () => {
  it('is a draft again with the reason on top, waits for the rater, and comes back', async () => {
    expect((await one.deed('0901', 'return', { reason: '服务态度要有例子' })).status).toBe(200);
    expect(await standing()).toBe('returned');
    const wait = (await waiting('0107')).find(({ evaluation }) => evaluation?.state === 'draft');
    expect(wait?.evaluation).toMatchObject({ reason: '服务态度要有例子', returnedBy: '莫问' });
    const form = await one.form();
    expect(form).toMatchObject({ state: 'draft', draft: { scores: { service: 4 } } });
    expect(form.secondReview?.returns).toMatchObject([{ reason: '服务态度要有例子', scores: { service: 4 } }]);
    expect((await one.handIn({ service: 3, teamwork: 4 })).status).toBe(200);
    const row = (await list()).items.find(({ employee }) => employee.id === '0101');
    expect(row).toMatchObject({ standing: 'waiting', scores: { service: 3 }, notable: ['returned'] });
    expect(row?.returns).toMatchObject([{ scores: { service: 4 }, answeredAt: expect.any(String) as string }]);
  });
  it('shows the reviewer no draft, but what was returned', async () => {
    await one.deed('0901', 'return');
    const draft = {
      scores: { service: 2 },
      goals: {},
      notObserved: [],
      comments: { service: '还没想好' },
      achievements: '',
      wishes: '',
    };
    await played.as('0107')(evaluations.save, { ...one.at, body: draft, seen: (await one.form()).version });
    const { data } = await played.as('0901')(secondReview.read, one.at);
    expect(data.draft).toMatchObject({ scores: { service: 4 }, comments: {} });
    expect((await list()).items.find(({ employee }) => employee.id === '0101')?.scores).toEqual({
      service: 4,
      teamwork: 4,
    });
  });
  it('needs a reason, and cannot be confirmed meanwhile', async () => {
    expect((await one.deed('0901', 'return', { reason: ' ' })).problem).toMatchObject({ code: 'invalid' });
    await one.deed('0901', 'return');
    expect(await one.deed('0901', 'confirm')).toMatchObject({ status: 409, problem: { code: 'wrong-state' } });
    expect(await one.deed('0901', 'return')).toMatchObject({ problem: { code: 'wrong-state' } });
  });
  it('does not lapse when evaluations are shut in between: it can still be handed in, and nothing is signed off before', async () => {
    await one.deed('0901', 'return');
    await confirmAll();
    await played.move('shut');
    expect((await one.form()).state).toBe('draft');
    await played.setPools(pools);
    expect(codes(await played.ask('signOff'))).toEqual(expect.arrayContaining(['sign-off.returned']));
    expect((await one.handIn()).status).toBe(200);
    expect(codes(await played.ask('signOff'))).toEqual(['sign-off.unconfirmed']);
    expect((await one.deed('0901', 'confirm')).status).toBe(200);
    expect((await played.ask('signOff')).status).toBe(200);
  });
});

describe('at the same time', () => {
  it('of a confirmation and HR’s reopening one wins, and nothing is confirmed that is being written', async () => {
    const body = { reason: '有一项打错了', until: '2026-10-13' };
    const { version: seen } = await one.form();
    const both = await Promise.all([
      one.deed('0901', 'confirm', { seen }),
      played.hr(evaluations.reopen, { ...one.at, body, seen }),
    ]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, expect.any(Number)]);
    const { state, secondReview: now } = await one.form();
    expect([state, now?.standing]).toEqual(both[0].status === 200 ? ['submitted', 'confirmed'] : ['draft', 'open']);
  });
  it('what HR reopened after it was confirmed waits for its confirmation again', async () => {
    await one.deed('0901', 'confirm');
    const body = { reason: '有一项打错了', until: '2026-10-13' };
    await played.hr(evaluations.reopen, { ...one.at, body, seen: (await one.form()).version });
    expect(await standing()).toBe('open');
    await one.handIn();
    expect(await standing()).toBe('waiting');
  });
  it('two returns are one', async () => {
    const { version: seen } = await one.form();
    const both = await Promise.all([one.deed('0901', 'return', { seen }), one.deed('0901', 'return', { seen })]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await one.form()).secondReview?.returns).toHaveLength(1);
  });
  it('a confirmation taken back takes the sign-off back', async () => {
    await confirmAll();
    await played.move('shut');
    await played.setPools(pools);
    await played.move('signOff');
    await one.deed('0901', 'unconfirm');
    expect((await played.read()).signedOff).toBeNull();
    expect(codes(await played.ask('signOff'))).toEqual(['sign-off.unconfirmed']);
  });
});

describe('HR', () => {
  it('sees how far it is and for whom it waits', async () => {
    await one.deed('0901', 'confirm');
    await reviewing(played, '0102').deed('0901', 'return', { reason: '没有依据的分数' });
    const { data } = await played.hr(secondReview.progress, { params: played.params });
    expect(data.units[0]).toMatchObject({
      unit: '客服部',
      counts: { confirmed: 1, returned: 1, waiting: 2, alone: 0 },
    });
    expect(data.waiting).toHaveLength(5);
    expect(data.waiting.find(({ employee }) => employee.id === '0102')).toMatchObject({
      standing: 'returned',
      reason: '没有依据的分数',
      reviewer: { name: '莫问' },
    });
    expect((await played.as('0101')(secondReview.progress, { params: played.params })).status).toBe(403);
  });
  it('no longer waits, with a reason, once evaluations are shut; what was returned counts as it was', async () => {
    expect((await one.deed('0801', 'waive')).problem).toMatchObject({ code: 'wrong-state' });
    await one.deed('0901', 'return');
    const draft = {
      scores: { service: 1 },
      goals: {},
      notObserved: [],
      comments: { service: '想改低' },
      achievements: '',
      wishes: '',
    };
    await played.as('0107')(evaluations.save, { ...one.at, body: draft, seen: (await one.form()).version });
    await confirmAll();
    await played.move('shut');
    expect((await one.deed('0901', 'waive')).problem).toMatchObject({ code: 'forbidden' });
    expect((await one.deed('0801', 'waive', { reason: '评价人已离开公司' })).status).toBe(200);
    const { state, draft: now, secondReview: said } = await one.form();
    expect([state, now.scores]).toEqual(['submitted', { service: 4, teamwork: 4 }]);
    expect(said).toMatchObject({ standing: 'waived', outcome: { reason: '评价人已离开公司', name: '孟清明' } });
    await played.setPools(pools);
    expect((await played.ask('signOff')).status).toBe(200);
  });
});

describe('the person who was rated', () => {
  it('reads with the result that it was returned, why, and confirmed in the end', async () => {
    await one.deed('0901', 'return', { reason: '服务态度要有例子' });
    await one.handIn();
    await confirmAll();
    await played.move('shut');
    await played.setPools(pools);
    await played.move('signOff');
    await played.move('publish');
    const { data } = await played.as('0101')(results.read, { params: { ...played.params, employee: '0101' } });
    expect(data.reopened).toEqual([]);
    expect(data.secondReviews).toMatchObject([
      {
        rater: '罗青藤',
        standing: 'confirmed',
        outcome: { name: '莫问' },
        returns: [{ name: '莫问', reason: '服务态度要有例子' }],
      },
    ]);
    expect(JSON.stringify(data.secondReviews)).not.toContain('scores');
    expect((await list()).over).toBe(true);
    expect((await one.deed('0901', 'unconfirm')).problem).toMatchObject({ code: 'wrong-state' });
  });
});

describe('a policy', () => {
  it('that asks for it needs its day, and one that does not takes none', async () => {
    const asked = await played.hr(cycles.create, {
      body: aNewCycle({ period: { label: '2026Q4', start: '2026-10-01', end: '2026-12-31' } }),
    });
    expect(codes(asked)).toEqual(['dates.second-review-missing']);
    const plain = await anInstallation();
    const other = await aCycle(plain, 'rated');
    expect((await other.as('0901')(secondReview.list, { params: other.params })).data.items).toEqual([]);
    expect((await other.as('0107')(evaluations.form, one.at)).data.secondReview).toBeNull();
    const unasked = await other.hr(cycles.create, {
      body: { ...aReviewedCycle(), period: { label: '2026Q4', start: '2026-10-01', end: '2026-12-31' } },
    });
    expect(codes(unasked)).toEqual(['dates.second-review-unasked']);
  });
  it('under which a supervisor has nobody above counts as confirmed, in words', async () => {
    const people = everybody.map((person) => (person.supervisor === '0901' ? { ...person, supervisor: null } : person));
    const flat = await anInstallation({ scheme: aReviewedScheme(), people });
    const cycle = await aCycle(flat, 'published', aReviewedCycle());
    const { data } = await cycle.as('0101')(results.read, { params: { ...cycle.params, employee: '0101' } });
    expect(data.secondReviews).toEqual([
      { rater: '罗青藤', standing: 'alone', reviewer: null, outcome: null, returns: [] },
    ]);
  });
});
