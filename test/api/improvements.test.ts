import { beforeAll, describe, expect, it } from 'vitest';
import { inbox } from '#lib/contract/inbox.ts';
import { improvements } from '#lib/contract/improvements.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';

const helping = aScheme(({ calculation }) => {
  calculation!['improvement'] = { atMost: 'B', consecutive: 2 };
});

let played: PlayedCycle;
beforeAll(async () => {
  played = await aCycle(await anInstallation({ scheme: helping }), 'published');
});

const at = (employee = '0101') => ({ params: { ...played.params, employee }, query: { unit: '客服部' } });
const read = (by: string, employee = '0101') => played.as(by)(improvements.read, at(employee));
const plan = {
  goals: '服务态度稳定在 80 分以上',
  from: '2026-09-20',
  to: '2026-12-20',
  steps: [{ what: '每周旁听两通录音', by: '2026-10-20', done: false }],
};

/** Asks on the version that is there now. */
async function change(by: string, what: 'open' | 'plan' | 'note', body: object, employee = '0101') {
  const seen = (await read('0801', employee)).data.version;
  return played.as(by)(improvements[what], { ...at(employee), body, seen });
}
async function move(by: string, action: string, body: object = {}) {
  const seen = (await read('0801')).data.version;
  const { params, query } = at();
  return played.as(by)(improvements.move, { params: { ...params, action }, query, body, seen });
}

describe('whom results advise to help', () => {
  it('is listed for HR, auditors and directors, and for nobody before results are published', async () => {
    const { rows, rule } = (await played.as('0801')(improvements.list, { params: played.params })).data;
    expect(rule).toEqual({ atMost: 'B', consecutive: 2 });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ advised, state }) => advised === 'coaching' && state === null)).toBe(true);
    expect((await played.as('0101')(improvements.list, { params: played.params })).status).toBe(403);
    const early = await aCycle(await anInstallation({ scheme: helping }), 'review');
    const asked = await early.as('0801')(improvements.list, { params: early.params });
    expect(asked.problem.reason).toBe('cycle-state');
  });
});

describe('a case', () => {
  it('is opened by HR, once however often it is sent, and the person is told once', async () => {
    expect((await change('0107', 'open', { kind: 'coaching' })).problem.reason).toBe('not-hr');
    const asked = { ...at(), body: { kind: 'coaching' }, seen: 0, key: 'opened' };
    const [first, again] = [
      await played.as('0801')(improvements.open, asked),
      await played.as('0801')(improvements.open, asked),
    ];
    expect([first.status, again.text]).toEqual([200, first.text]);
    expect(first.data).toMatchObject({ state: 'open', kind: 'coaching', supervisor: { id: '0107' } });
    const told = (await played.as('0101')(inbox.read, { query: {} })).data.items;
    expect(told.filter(({ kind }) => kind === 'improvement-opened')).toHaveLength(1);
    expect((await played.as('0801')(improvements.open, { ...at(), body: { kind: 'plan' }, seen: 0 })).status).toBe(412);
  });

  it('is read by the person, the supervisor, HR, the director and auditors, and by nobody else', async () => {
    for (const one of ['0101', '0107', '0801', '0901', '0999'])
      expect([one, (await read(one)).status]).toEqual([one, 200]);
    for (const one of ['0102', '0207']) expect([one, (await read(one)).problem.reason]).toEqual([one, 'not-subject']);
    expect((await read('0101')).data).toMatchObject({ may: ['note'], evidence: [] });
  });

  it('begins once its supervisor has written goals and steps within its time', async () => {
    expect((await move('0107', 'begin')).problem.errors).toMatchObject([{ code: 'improvement.no-plan' }]);
    const late = { ...plan, steps: [{ what: '旁听', by: '2027-01-05', done: false }] };
    expect((await change('0107', 'plan', late)).problem.errors).toMatchObject([{ path: 'plan.steps.0.by' }]);
    expect((await change('0101', 'plan', plan)).status).toBe(403);
    expect((await change('0207', 'plan', plan)).status).toBe(403);
    expect((await change('0107', 'plan', plan)).data.plan).toEqual(plan);
    expect((await move('0107', 'begin')).data.state).toBe('underWay');
  });

  it('keeps what both say on the way, each on the version they saw', async () => {
    const { version } = (await change('0107', 'note', { note: '第一周旁听已完成' })).data;
    const { checkIns } = (await change('0101', 'note', { note: '我觉得有帮助' })).data;
    expect(checkIns.map(({ by, note }) => [by, note])).toEqual([
      ['0107', '第一周旁听已完成'],
      ['0101', '我觉得有帮助'],
    ]);
    const stale = { ...at(), body: { note: '又一次' }, seen: version };
    expect((await played.as('0107')(improvements.note, stale)).status).toBe(412);
    expect((await change('0102', 'note', { note: '不相干的人' })).status).toBe(403);
  });

  it('shows which documents exist, and which are missing', async () => {
    const { evidence } = (await read('0801')).data;
    expect(evidence.filter(({ there }) => !there).map(({ kind }) => kind)).toEqual([
      'announcement',
      'training',
      'reappraisal',
    ]);
  });

  it('tells whoever reads where each of them opens, and nobody where they may not look', async () => {
    const opens = async (by: string) =>
      Object.fromEntries((await read(by)).data.evidence.map(({ kind, opens: place }) => [kind, place]));
    const here = { announcement: null, training: null, plan: 'here', 'check-ins': 'here', reappraisal: null };
    expect(await opens('0801')).toEqual({ ...here, result: 'result' });
    expect(await opens('0999')).toEqual({ ...here, result: 'result' });
    expect(await opens('0107')).toEqual({ ...here, result: 'team' });
    expect(await opens('0901')).toEqual({ ...here, result: null });
  });

  it('ends with a re-appraisal on a day that has come, and is closed to changes then', async () => {
    const unsaid = await move('0107', 'fail', { date: '2026-09-20' });
    expect(unsaid.problem.errors).toMatchObject([{ path: 'note', code: 'required' }]);
    const early = await move('0107', 'pass', { date: '2027-01-20' });
    expect(early.problem.errors).toMatchObject([{ path: 'date', code: 'improvement.future' }]);
    const ended = await move('0107', 'fail', { date: '2026-09-20', note: '投诉仍偏多' });
    expect(ended.data).toMatchObject({ state: 'failed', reappraisal: { result: 'failed', note: '投诉仍偏多' } });
    expect((await change('0107', 'note', { note: '补充一条' })).status).toBe(409);
    expect((await move('0801', 'close', { note: '不再继续' })).status).toBe(409);
  });

  it('is found by whoever keeps it and by whom it is about', async () => {
    const kept = (await played.as('0107')(improvements.mine)).data;
    expect(kept).toMatchObject({ kept: [{ employee: '0101', state: 'failed' }], own: [] });
    const own = (await played.as('0101')(improvements.mine)).data;
    expect(own).toMatchObject({ kept: [], own: [{ cycle: played.id, state: 'failed' }] });
  });

  it('that is not continued is closed by HR, with the reason', async () => {
    await change('0801', 'open', { kind: 'plan' }, '0102');
    const { params, query } = at('0102');
    const closing = { params: { ...params, action: 'close' }, query, seen: 1 };
    const unsaid = await played.as('0801')(improvements.move, { ...closing, body: {} });
    expect(unsaid.problem.errors).toMatchObject([{ path: 'note' }]);
    const closed = await played.as('0801')(improvements.move, { ...closing, body: { note: '调到别的部门' } });
    expect(closed.data).toMatchObject({ state: 'closed', closed: { reason: '调到别的部门' }, may: [] });
  });
});
