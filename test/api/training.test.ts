import { beforeAll, describe, expect, it } from 'vitest';
import { corrections } from '#lib/contract/corrections.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { inbox } from '#lib/contract/inbox.ts';
import { policies } from '#lib/contract/policies.ts';
import { training } from '#lib/contract/training.ts';
import { aCycle, aNewCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';

const teaching = aScheme(({ calculation }) => {
  calculation!['training'] = { below: 90, max: 3, courses: { teamwork: ['CRS-TEAM'], service: ['CRS-SERV'] } };
});
const course = (id: string, over: object = {}) => ({
  id,
  name: { zh: '团队协作', en: 'Teamwork' },
  form: 'class',
  hours: 4,
  cost: 30_000,
  active: true,
  ...over,
});
const q4 = aNewCycle({
  name: { zh: '2026 年第四季度考核', en: 'Fourth quarter 2026' },
  period: { label: '2026Q4', start: '2026-10-01', end: '2026-12-31' },
});

let place: Installation;
let played: PlayedCycle;
let next: PlayedCycle;
beforeAll(async () => {
  place = await anInstallation({ scheme: teaching });
  played = await aCycle(place, 'published');
  const courses = [course('CRS-TEAM'), course('CRS-SERV'), course('CRS-OLD', { active: false })];
  const saved = await as('0801')(training.saveCourses, { body: { courses }, seen: 0 });
  if (saved.status !== 200) throw new Error(saved.text);
});

const as = (person: string) => played.as(person);
const year = { params: { year: 2026 } };
const because = { kind: 'hr' };
const need = () => ({ kind: 'need', cycle: played.id, unit: '客服部', indicator: 'teamwork' });
const wanted = (over: object = {}) => ({
  ...year,
  body: { employee: '0101', course: 'CRS-TEAM', date: '2026-09-25', because, ...over },
});
const plan = async (by = '0801') => (await as(by)(training.plan, year)).data;
const lineOf = async (employee: string, date: string) => {
  const line = (await plan()).items.find((one) => one.employee === employee && one.date === date);
  if (!line) throw new Error(`${employee} has nothing on ${date}`);
  return line;
};
async function step(by: string, employee: string, date: string, action: string, body: object = {}) {
  const { id, version } = await lineOf(employee, date);
  return as(by)(training.move, { params: { year: 2026, employee, training: id, action }, body, seen: version });
}

describe('the catalogue', () => {
  it('tells whoever reads a policy what its courses are called', async () => {
    const { policy } = (await as('0801')(cycles.read, { params: { cycle: played.id } })).data;
    const read = await as('0801')(policies.read, { params: { policy: policy.id, version: policy.version } });
    expect(read.data.courses).toContainEqual({
      id: 'CRS-TEAM',
      name: { zh: '团队协作', en: 'Teamwork' },
      active: true,
    });
  });

  it('is kept by HR on the version that was seen, and refused with each problem', async () => {
    const { courses, version } = (await as('0101')(training.courses)).data;
    expect(courses.map(({ id }) => id)).toEqual(['CRS-TEAM', 'CRS-SERV', 'CRS-OLD']);
    const twice = { courses: [course('A-1'), course('A-1')] };
    const refused = await as('0801')(training.saveCourses, { body: twice, seen: version });
    expect(refused.problem.errors).toMatchObject([{ path: 'courses.1.id', code: 'course.twice' }]);
    expect((await as('0801')(training.saveCourses, { body: { courses }, seen: version - 1 })).status).toBe(412);
    expect((await as('0107')(training.saveCourses, { body: { courses }, seen: version })).status).toBe(403);
  });
});

describe('what results say is to be trained', () => {
  it('is counted by indicator, with everybody’s points and the policy’s courses', async () => {
    const { people, indicators, below } = (await as('0801')(training.needs, { params: played.params })).data;
    expect(below).toBe(90);
    for (const { indicator, people: count, mean } of indicators) {
      const points = people.flatMap(({ needs }) => needs).filter((one) => one.indicator === indicator);
      expect(points).toHaveLength(count);
      const sum = points.reduce((total, one) => total + Number(one.points), 0);
      expect(Number(mean)).toBeCloseTo(sum / count, 2);
    }
    expect(indicators.find(({ indicator }) => indicator === 'teamwork')?.courses).toEqual(['CRS-TEAM']);
  });

  it('is for HR, auditors and directors of their units, and not there before results are published', async () => {
    expect((await as('0101')(training.needs, { params: played.params })).status).toBe(403);
    const seen = (await as('0901')(training.needs, { params: played.params })).data;
    expect(seen.people.length).toBeGreaterThan(0);
    expect((await as('0999')(training.needs, { params: played.params })).status).toBe(200);
    const early = await aCycle(await anInstallation({ scheme: teaching }), 'review');
    expect((await early.as('0801')(training.needs, { params: early.params })).problem.reason).toBe('cycle-state');
  });
});

describe('a training', () => {
  it('is planned by HR from a need, once however often it is sent, and the person is told once', async () => {
    const asked = { ...wanted({ because: need() }), key: 'planned' };
    const [first, again] = [await as('0801')(training.enter, asked), await as('0801')(training.enter, asked)];
    expect([first.status, again.text]).toEqual([200, first.text]);
    expect(first.data).toMatchObject({ state: 'planned', because: { kind: 'need', points: '80.00' }, cost: 30_000 });
    const told = (await as('0101')(inbox.read, { query: {} })).data.items;
    expect(told.filter(({ kind }) => kind === 'training-planned')).toHaveLength(1);
    const twice = await as('0801')(training.enter, wanted());
    expect(twice.problem.errors).toMatchObject([{ path: 'date', code: 'training.twice' }]);
  });

  it('is refused where the result shows no such need, the course is not given, or the year is another', async () => {
    const errors = async (over: object) => (await as('0801')(training.enter, wanted(over))).problem.errors;
    const unknown = { ...need(), indicator: 'resolution-time' };
    expect(await errors({ date: '2026-10-02', because: unknown })).toMatchObject([{ code: 'training.need' }]);
    expect(await errors({ course: 'CRS-OLD' })).toMatchObject([{ path: 'course', code: 'course.unknown' }]);
    expect(await errors({ date: '2027-01-05' })).toMatchObject([{ path: 'date', code: 'training.year' }]);
  });

  it('is proposed by the supervisor of the person only, and accepted by HR', async () => {
    const proposal = { kind: 'proposal', text: '接下来要独立带夜班' };
    const asked = wanted({ employee: '0102', date: '2026-11-05', because: proposal });
    expect((await as('0207')(training.enter, asked)).problem.reason).toBe('not-supervisor');
    expect((await as('0102')(training.enter, asked)).problem.reason).toBe('not-supervisor');
    const unsaid = await as('0107')(training.enter, wanted({ employee: '0102', date: '2026-11-05' }));
    expect(unsaid.problem.errors).toMatchObject([{ path: 'because.text', code: 'required' }]);
    const made = { state: 'proposed', because: proposal, asked: { by: '0107' }, buttons: [] };
    expect((await as('0107')(training.enter, asked)).data).toMatchObject(made);
    expect((await step('0107', '0102', '2026-11-05', 'accept')).problem.reason).toBe('not-hr');
    expect((await step('0801', '0102', '2026-11-05', 'accept')).data.state).toBe('planned');
  });

  it('is never planned by HR for themselves', async () => {
    const asked = wanted({ employee: '0801', date: '2026-11-06' });
    expect((await as('0801')(training.enter, asked)).problem.reason).toBe('own-case');
  });

  it('is done with a result, and rated by the person who took it', async () => {
    const blank = await step('0801', '0101', '2026-09-25', 'finish', { date: '2026-09-20' });
    expect(blank.problem.errors).toMatchObject([{ path: 'result', code: 'required' }]);
    const done = await step('0801', '0101', '2026-09-25', 'finish', {
      date: '2026-09-20',
      result: 'passed',
      cost: 25_000,
    });
    expect(done.data).toMatchObject({ state: 'done', cost: 25_000, effect: { kind: 'too-early', before: '80.00' } });
    const { id, version } = done.data;
    const rating = { params: { year: 2026, training: id }, body: { satisfaction: 4 }, seen: version };
    expect((await as('0102')(training.rate, rating)).status).toBe(404);
    expect((await as('0101')(training.rate, { ...rating, body: { satisfaction: 6 } })).status).toBe(422);
    expect((await as('0101')(training.rate, rating)).data).toMatchObject({ satisfaction: 4, toRate: false });
    expect((await as('0101')(training.rate, rating)).status).toBe(412);
  });

  it('that was missed says why, and can be planned anew', async () => {
    expect((await step('0801', '0102', '2026-11-05', 'miss')).problem.errors).toMatchObject([{ path: 'note' }]);
    expect((await step('0801', '0102', '2026-11-05', 'miss', { note: '当天请假' })).data.state).toBe('missed');
    const anew = await step('0801', '0102', '2026-11-05', 'replan', { date: '2026-11-19' });
    expect(anew.data).toMatchObject({ state: 'planned', date: '2026-11-19' });
  });

  it('is read by the person and the supervisor, not by a colleague', async () => {
    const read = (by: string) => as(by)(training.person, { params: { employee: '0101' } });
    const own = (await read('0101')).data;
    expect(own.latest?.needs.map(({ indicator }) => indicator)).toContain('teamwork');
    expect(own.items).toHaveLength(1);
    expect((await read('0107')).status).toBe(200);
    expect((await read('0102')).problem.reason).toBe('not-subject');
  });

  it('shows what came of it once the next result is published, and the plan what it cost', async () => {
    next = await aCycle(place, 'published', q4);
    const [line] = (await as('0101')(training.person, { params: { employee: '0101' } })).data.items;
    expect(line).toMatchObject({
      effect: { kind: 'known', before: '80.00', after: '80.00', difference: '0', direction: 'same' },
      seenIn: q4.name,
    });
    const { cost } = await plan();
    expect(cost).toEqual({ planned: 30_000, done: 25_000 });
  });

  it('entered as done afterwards takes the points that are published already', async () => {
    await as('0801')(training.enter, wanted({ employee: '0103', date: '2026-09-19', because: need() }));
    const done = await step('0801', '0103', '2026-09-19', 'finish', { result: 'attended' });
    expect(done.data).toMatchObject({ effect: { kind: 'known' }, seenIn: q4.name });
  });

  it('goes into a file with the others', async () => {
    const sheet = { ...year, query: { language: 'zh' } };
    const { status, text } = await as('0801')(training.sheet, sheet);
    expect([status, text.split('\r\n')[0]?.includes('培训前分数')]).toEqual([200, true]);
    expect(text).toContain('0101,林小满,客服部,CRS-TEAM,团队协作,面授,4,2026-09-20');
    expect((await as('0107')(training.sheet, sheet)).status).toBe(403);
  });
});

describe('the change of points beside a training', () => {
  it('follows results that become others: of the need, and of what came after', async () => {
    const poor = { kind: 'need', cycle: played.id, unit: '客服部', indicator: 'resolution' };
    await as('0801')(training.enter, wanted({ employee: '0104', date: '2026-09-18', because: poor }));
    const done = await step('0801', '0104', '2026-09-18', 'finish', { result: 'passed' });
    const mended = async (of: PlayedCycle, month: string, numerator: number) => {
      const params = { ...of.params, unit: '客服部' };
      const at = { params: { ...of.params, employee: '0104' }, query: { unit: '客服部' } };
      const figure = { metric: 'resolution-rate', month, numerator, denominator: 100, reason: '数据导错了' };
      const now = async () => (await of.read()).version;
      await as('0801')(corrections.recall, { params, body: { reason: '数据导错了' }, seen: await now() });
      const { effect: meanwhile } = await lineOf('0104', '2026-09-18');
      const seen = (await as('0801')(corrections.figures, at)).data.version;
      await as('0801')(corrections.correctFigure, { ...at, body: figure, seen });
      await as('0801')(corrections.signOff, { params, seen: await now() });
      const again = await as('0801')(corrections.publish, { params, seen: await now() });
      if (again.status !== 200) throw new Error(again.text);
      return [meanwhile, (await lineOf('0104', '2026-09-18')).effect];
    };
    const before = (points: string) => ({ kind: 'too-early', before: points });
    const then = (points: string) => ({ kind: 'known', before: '18.67', after: points });
    expect(done.data.effect).toEqual(before('68.00'));
    expect(await mended(played, '2026-08', 50)).toEqual([before('68.00'), before('18.67')]);
    expect(await mended(next, '2026-11', 99)).toMatchObject([before('18.67'), then('100.00')]);
    expect(await mended(next, '2026-11', 85)).toMatchObject([before('18.67'), then('60.00')]);
  });
});
