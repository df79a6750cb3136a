import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { announcement } from '#lib/contract/announcement.ts';
import { evaluations, team } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { results } from '#lib/contract/results.ts';
import { aCycle, aDraft, type PlayedCycle } from '#test/support/cycle.ts';
import { aGoal, aSchemeWithGoals, goalsOf, twoGoals } from '#test/support/goals.ts';
import { anInstallation } from '#test/support/installation.ts';

const installed = async (until: Parameters<typeof aCycle>[1]) =>
  aCycle(await anInstallation({ scheme: aSchemeWithGoals() }), until);

describe('goals, from the first word to the receipt', () => {
  let played: PlayedCycle;
  let about: ReturnType<typeof goalsOf>;
  beforeAll(async () => {
    played = await installed('announced');
    about = goalsOf(played);
  });
  const waits = async (by: string) =>
    (await played.as(by)(home)).data.waiting.filter(({ what }) => what === 'goals').map(({ goals: of }) => of);
  const row = async () =>
    (await played.as('0107')(team, { params: played.params })).data.items.find(
      ({ employee }) => employee.id === '0101',
    );

  it('are asked for where the policy opens an indicator', async () => {
    const { data } = await about.read('0101');
    expect(data).toMatchObject({ state: 'draft', side: 'employee', version: 0, frozen: false, most: 3 });
    expect(data.indicators.map(({ id, effectiveWeight }) => [id, effectiveWeight])).toEqual([['teamwork', '20']]);
    expect((await played.as('0101')(announcement.read, { params: played.params })).data.goals).toEqual({
      state: 'draft',
      by: null,
    });
    expect((await played.as('0101')(home)).data.goals.map(({ id }) => id)).toEqual([played.id]);
  });

  it('are written as a draft that nobody else sees', async () => {
    expect((await about.save('0101', [aGoal({ what: '', weight: 0 })])).status).toBe(200);
    expect((await about.read('0101')).data.draft).toHaveLength(1);
    for (const other of ['0107', '0801']) expect((await about.read(other)).text).not.toContain('平均首次响应时长');
  });

  it('are proposed, and wait for the supervisor, who answers with something else', async () => {
    expect((await about.move('0101', 'propose', { goals: twoGoals })).data).toMatchObject({
      state: 'proposed',
      draft: null,
    });
    expect(await waits('0107')).toEqual([
      { employee: { id: '0101', name: '林小满', unit: '客服部' }, own: false, changed: false },
    ]);
    expect((await row())?.goals).toEqual({ state: 'proposed', by: 'employee' });
    const changed = [aGoal({ target: '25 秒以内', weight: 60 }), aGoal({ ...twoGoals[1], weight: 40 })];
    const answered = await about.move('0107', 'propose', { goals: changed, word: '再快一点' });
    expect(answered.data).toMatchObject({ by: 'supervisor', before: twoGoals, proposed: changed, word: '再快一点' });
    expect(await waits('0107')).toEqual([]);
    expect(await waits('0101')).toMatchObject([{ own: true, changed: true }]);
  });

  it('are agreed to; a confirmation of what was there before is asked for again', async () => {
    const told = (await played.as('0101')(announcement.read, { params: played.params })).data;
    const key = randomUUID();
    const seen = (await about.read('0101')).data.version;
    const twice = await Promise.all([1, 2, 3].map(() => about.move('0101', 'agree', {}, { key, seen })));
    expect(twice.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await row())?.goals).toEqual({ state: 'agreed', by: 'employee' });
    const late = await played.as('0101')(announcement.confirm, { params: played.params, seen: told.version });
    expect(late.problem.code).toBe('version-changed');
    const now = (await played.as('0101')(announcement.read, { params: played.params })).data;
    expect((await played.as('0101')(announcement.confirm, { params: played.params, seen: now.version })).status).toBe(
      200,
    );
    expect(await waits('0101')).toEqual([]);
  });

  it('have their progress noted by both, twice at once as well', async () => {
    const [own, other] = await Promise.all([
      about.note('0101', 'reply', '七月 28 秒'),
      about.note('0107', 'reply', '周末班次还慢'),
    ]);
    expect([own.status, other.status]).toEqual([200, 200]);
    const { notes } = (await about.read('0101')).data;
    expect(notes.map(({ text }) => text).toSorted()).toEqual(['七月 28 秒', '周末班次还慢']);
    expect((await about.note('0101', 'nothing', '？')).problem.errors[0]?.code).toBe('goal.unknown');
  });

  it('are frozen when evaluations open; progress can still be noted', async () => {
    await played.move('open');
    expect((await about.read('0101')).data).toMatchObject({ frozen: true, buttons: [] });
    expect((await about.move('0107', 'propose', { goals: twoGoals })).problem.reason).toBe('goals-frozen');
    expect((await about.save('0107', twoGoals)).problem.reason).toBe('goals-frozen');
    expect((await about.note('0101', 'share', '带了两位新人')).status).toBe(200);
  });

  it('are rated one by one: the rating of the indicator comes of them, whatever is sent', async () => {
    const mine = played.target('0101', 'supervisor-1');
    const form = await played.as('0107')(evaluations.form, mine);
    const line = form.data.lines.find(({ indicator }) => indicator === 'teamwork');
    expect(line?.goals.map(({ id, weight, notes }) => [id, weight, notes.length])).toEqual([
      ['reply', 60, 2],
      ['share', 40, 1],
    ]);
    const comments = { teamwork: '每天盯着首次响应，周末也安排了人，带新人很上心，值得大家学习。' };
    const submit = (draft: object) =>
      played.as('0107')(evaluations.submit, {
        ...mine,
        body: aDraft({ service: 4 }, { comments, ...draft }),
        seen: form.data.version,
      });
    const half = await submit({ goals: { reply: 4 }, scores: { service: 4, teamwork: 5 } });
    expect(half.problem.errors.map(({ path, code }) => [path, code])).toEqual([
      ['scores.teamwork', 'rating.goals-missing'],
    ]);
    expect((await submit({ goals: { reply: 4, share: 9 } })).problem.errors[0]).toMatchObject({ path: 'goals.share' });
    expect((await submit({ goals: { reply: 4, share: 5, other: 3 } })).problem.errors[0]?.code).toBe(
      'rating.unknown-goal',
    );
    expect((await submit({ goals: { reply: 4, share: 5 }, scores: { service: 4, teamwork: 1 } })).status).toBe(200);
    const sent = await played.as('0107')(evaluations.form, mine);
    expect(sent.data.draft).toMatchObject({ scores: { service: 4, teamwork: 4 }, goals: { reply: 4, share: 5 } });
  });

  it('show a peer their words only, and nobody a goal who does not rate it', async () => {
    const waiting = (await played.as('0102')(home)).data.waiting.find(
      ({ evaluation }) => evaluation?.kind === 'peer' && evaluation.employee === '林小满',
    );
    const at = { params: { ...played.params, evaluation: waiting?.evaluation?.id ?? '' } };
    const form = await played.as('0102')(evaluations.form, at);
    const line = form.data.lines.find(({ indicator }) => indicator === 'teamwork');
    expect(line?.goals.map(({ id, notes }) => [id, notes])).toEqual([
      ['reply', []],
      ['share', []],
    ]);
    expect(form.data.lines.filter(({ goals: of }) => of.length > 0)).toHaveLength(1);
    expect((await about.read('0102')).problem.code).toBe('forbidden');
  });

  it('stand behind the rating on the receipt, as they were when it was published', async () => {
    await played.rateAll();
    await played.move('shut');
    await played.setPools();
    await played.move('signOff');
    await played.move('publish');
    const { data } = await played.as('0101')(results.read, { params: { ...played.params, employee: '0101' } });
    expect(data.goals['teamwork']?.goals.map(({ id, weight }) => [id, weight])).toEqual([
      ['reply', 60],
      ['share', 40],
    ]);
    expect(data.goals['teamwork']?.ratings).toContainEqual({
      kind: 'supervisor',
      of: { reply: 4, share: 5 },
      mean: '4.4',
      rating: 4,
    });
    expect((await about.read('0101')).data.mayNote).toBe(false);
    const other = await played.as('0102')(results.read, { params: { ...played.params, employee: '0102' } });
    expect(other.data.goals).toEqual({});
  });
});

describe('rights and races of goals', () => {
  it('are for the person, the supervisor of the cycle, and HR to read', async () => {
    const about = goalsOf(await installed('announced'));
    const status = async (by: string) => [
      (await about.read(by)).status,
      (await about.move(by, 'propose', { goals: twoGoals }, { seen: 0 })).status,
    ];
    expect(await status('0801')).toEqual([200, 403]);
    for (const stranger of ['0102', '0207', '0901', '0999']) expect(await status(stranger)).toEqual([403, 403]);
    expect(await status('0107')).toEqual([200, 200]);
  });

  it('let one of two who act on the same version win', async () => {
    const about = goalsOf(await installed('announced'));
    await about.move('0101', 'propose', { goals: twoGoals });
    const seen = (await about.read('0107')).data.version;
    const both = await Promise.all([
      about.move('0101', 'takeBack', {}, { seen }),
      about.move('0107', 'agree', {}, { seen }),
    ]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    const { state, agreed } = (await about.read('0101')).data;
    expect(state === 'agreed').toBe(agreed !== null);
  });

  it('are given back with a word, and lie where they were written', async () => {
    const about = goalsOf(await installed('announced'));
    await about.move('0101', 'propose', { goals: twoGoals });
    expect((await about.move('0107', 'return')).problem.errors[0]).toMatchObject({ path: 'word' });
    expect((await about.move('0107', 'return', { word: '请写上怎么量' })).status).toBe(200);
    expect((await about.read('0101')).data).toMatchObject({ state: 'draft', word: '请写上怎么量', draft: twoGoals });
  });

  it('ask for nothing where the policy opens no indicator', async () => {
    const played = await aCycle(await anInstallation(), 'announced');
    expect((await goalsOf(played).read('0101')).problem.reason).toBe('goals');
    expect((await played.as('0101')(home)).data.goals).toEqual([]);
    expect((await played.as('0101')(announcement.read, { params: played.params })).data.goals).toBeNull();
  });

  it('leave the indicator to be rated as a whole where nothing was agreed', async () => {
    const played = await installed('announced');
    await goalsOf(played).move('0101', 'propose', { goals: twoGoals });
    await played.move('open');
    const form = await played.as('0101')(evaluations.form, played.target('0101', 'self'));
    expect(form.data.lines.flatMap(({ goals: of }) => of)).toEqual([]);
  });
});
