import { beforeAll, describe, expect, it } from 'vitest';
import { talks } from '#lib/contract/talks.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, everybody, type Installation } from '#test/support/installation.ts';

const people = everybody.map((person) => ({ ...person, email: `${person.id}@example.com` }));
const start = { day: '2026-11-20', time: '14:00' };

let place: Installation;
let played: PlayedCycle;
beforeAll(async () => {
  place = await anInstallation({ people });
  played = await aCycle(place, 'published');
});

const at = (employee: string) => ({ params: { ...played.params, employee }, query: { unit: '客服部' } });
const read = async (by: string, employee: string) => (await played.as(by)(talks.read, at(employee))).data;

type Body = { day?: string; time?: string; minutes?: number; place?: string; on?: string; goals?: number };
async function move(by: string, employee: string, action: string, body: Body = {}, over: { key?: string } = {}) {
  const { params, query } = at(employee);
  const { version: seen } = await read(by, employee);
  return played.as(by)(talks.move, { params: { ...params, action }, query, body, seen, ...over });
}
async function write(by: string, employee: string, notes: string, points: { id: string; text: string }[] = []) {
  const { mine } = await read(by, employee);
  return played.as(by)(talks.save, { ...at(employee), body: { points, notes }, seen: mine.version });
}
async function share(by: string, employee: string, over: { key?: string } = {}) {
  const { mine } = await read(by, employee);
  return played.as(by)(talks.share, { ...at(employee), seen: mine.version, ...over });
}
async function setGoals(by: string, employee: string, what: string) {
  const { goals } = await read(by, employee);
  const body = { goals: [{ id: 'g-1', what, measure: '平均首次响应', target: '30 秒以内' }] };
  return played.as(by)(talks.goals, { ...at(employee), body, seen: goals.version });
}

describe('a review talk', () => {
  it('goes from a time to what both agreed on', async () => {
    const first = await read('0101', '0101');
    expect(first).toMatchObject({ side: 'employee', state: 'open', version: 0, supervisor: { name: '罗青藤' } });
    expect(first.suggestions.map(({ code }) => code)).toContain('strongest');
    expect(first.suggestions.at(-1)).toEqual({ code: 'goals' });

    expect((await move('0107', '0101', 'plan', { ...start, minutes: 45, place: '三楼会议室' })).data).toMatchObject({
      state: 'planned',
      appointment: { start: '2026-11-20T06:00:00.000Z', minutes: 45, place: '三楼会议室' },
      by: 'supervisor',
    });
    expect((await write('0101', '0101', '', [{ id: 'p-1', text: '夜班排班' }])).status).toBe(200);
    expect((await read('0107', '0101')).theirs.points).toEqual([{ id: 'p-1', text: '夜班排班' }]);
    await setGoals('0107', '0101', '让客户少等');
    expect((await move('0107', '0101', 'hold', { on: '2099-01-01' })).problem.errors).toMatchObject([
      { path: 'on', code: 'talk.future' },
    ]);
    const held = await move('0107', '0101', 'hold', { on: place.clock.now().slice(0, 10) });
    expect(held.data.state).toBe('held');
    const { goals } = await read('0101', '0101');
    expect(goals).toMatchObject({ by: 'supervisor', goals: [{ what: '让客户少等' }] });
    const agreed = await move('0101', '0101', 'agree', { goals: goals.version });
    expect(agreed.data).toMatchObject({ state: 'agreed', buttons: [] });
    expect((await setGoals('0107', '0101', '另一个')).problem).toMatchObject({ reason: 'talk-agreed' });
    expect((await write('0101', '0101', '再写')).problem).toMatchObject({ reason: 'talk-agreed' });
  });

  it('is agreed to with the goals that the person saw, and with no others', async () => {
    await setGoals('0107', '0104', '先定一个');
    await move('0107', '0104', 'hold', { on: place.clock.now().slice(0, 10) });
    const { goals } = await read('0104', '0104');
    await setGoals('0107', '0104', '又改了');
    expect((await move('0104', '0104', 'agree', { goals: goals.version })).problem.code).toBe('version-changed');
    expect((await read('0104', '0104')).state).toBe('held');
  });

  it('is between the two, once the result is published: nobody else reads it, HR neither', async () => {
    for (const other of ['0102', '0801', '0901', '0999', '0207'])
      expect((await played.as(other)(talks.read, at('0101'))).status).toBe(403);
    expect((await played.as('0102')(talks.entry, at('0101'))).status).toBe(403);
    const early = await aCycle(await anInstallation(), 'review');
    const asked = { params: { ...early.params, employee: '0101' }, query: { unit: '客服部' } };
    for (const one of ['0101', '0107'])
      expect((await early.as(one)(talks.read, asked)).problem).toMatchObject({ reason: 'not-published' });
  });

  it('lets each side do its own part only', async () => {
    expect((await move('0102', '0102', 'hold', { on: '2026-09-20' })).problem).toMatchObject({
      reason: 'not-supervisor',
    });
    expect((await move('0107', '0102', 'agree', { goals: 0 })).problem).toMatchObject({ reason: 'not-subject' });
    expect((await move('0102', '0102', 'plan', start)).data).toMatchObject({ state: 'planned', by: 'employee' });
    expect((await move('0107', '0102', 'plan', start)).problem.code).toBe('wrong-state');
    expect((await move('0107', '0102', 'move', { day: '2020-01-01', time: '09:00' })).problem.errors).toMatchObject([
      { path: 'time', code: 'talk.past' },
    ]);
  });

  it('asked twice is planned once, and an older version is refused', async () => {
    const { params, query } = at('0103');
    const asked = { params: { ...params, action: 'plan' }, query, body: start, seen: 0 };
    const first = await played.as('0107')(talks.move, { ...asked, key: 'once' });
    const again = await played.as('0107')(talks.move, { ...asked, key: 'once' });
    expect([first.status, again.text]).toEqual([200, first.text]);
    const other = { ...asked, params: { ...params, action: 'move' } };
    expect((await played.as('0103')(talks.move, other)).problem.code).toBe('version-changed');
  });
});

describe('notes', () => {
  const secret = '这句话只给我自己看';
  it('never leave before they are shared, in no reply to anybody', async () => {
    await write('0107', '0102', secret);
    const replies = await Promise.all([
      played.as('0102')(talks.read, at('0102')),
      played.as('0102')(talks.list, { params: played.params }),
      played.as('0801')(talks.list, { params: played.params }),
      played.as('0801')(talks.read, at('0102')),
      move('0102', '0102', 'move', { ...start, place: '一楼' }),
      setGoals('0102', '0102', '少排夜班'),
    ]);
    for (const { text } of replies) expect(text).not.toContain(secret);
    expect((await read('0107', '0102')).mine.notes).toBe(secret);
  });

  it('are shared as they stand, what comes after is not; the person may disagree, and it is kept', async () => {
    await write('0107', '0102', '第一版：夜班处理得很好');
    const shared = await share('0107', '0102', { key: 'share' });
    expect(shared.data.mine.shared?.text).toBe('第一版：夜班处理得很好');
    await write('0107', '0102', `第一版：夜班处理得很好。${secret}`);
    const seen = await played.as('0102')(talks.read, at('0102'));
    expect(seen.data.theirs.shared?.text).toBe('第一版：夜班处理得很好');
    expect(seen.text).not.toContain(secret);
    const text = '夜班不只这一次';
    const objected = await played.as('0102')(talks.object, { ...at('0102'), body: { text } });
    expect(objected.status).toBe(200);
    await share('0107', '0102');
    expect((await read('0107', '0102')).theirs.objections).toMatchObject([
      { text, about: { text: '第一版：夜班处理得很好' } },
    ]);
  });

  it('need words to be shared, and something shared to be disagreed with', async () => {
    expect((await share('0103', '0103')).problem.errors).toMatchObject([{ path: 'notes', code: 'required' }]);
    const none = await played.as('0103')(talks.object, { ...at('0103'), body: { text: '不同意' } });
    expect(none.problem).toMatchObject({ reason: 'talk-nothing' });
  });

  it('of both can be written at once: neither is in the other’s way', async () => {
    const both = await Promise.all([write('0103', '0103', '我的'), write('0107', '0103', '上级的')]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const stale = await played.as('0103')(talks.save, { ...at('0103'), body: { points: [], notes: '旧' }, seen: 0 });
    expect(stale.problem.code).toBe('version-changed');
  });
});

describe('how far talks are', () => {
  it('is told to HR and auditors of all, to a supervisor of the own, with no word of what was said', async () => {
    const list = async (by: string) => (await played.as(by)(talks.list, { params: played.params })).data.items;
    const all = await list('0801');
    expect(Object.fromEntries(all.map(({ employee, state }) => [employee, state]))).toEqual({
      '0101': 'agreed',
      '0102': 'planned',
      '0103': 'planned',
      '0104': 'held',
    });
    expect(Object.keys(all[0] ?? {}).toSorted()).toEqual(['employee', 'heldOn', 'start', 'state', 'unit']);
    expect(await list('0999')).toEqual(all);
    expect((await list('0107')).length).toBe(4);
    expect(await list('0207')).toEqual([]);
  });

  it('leads a supervisor to the last published cycle', async () => {
    const last = (await played.as('0107')(talks.last)).data;
    expect([last.cycle?.id, last.items.length]).toEqual([played.id, 4]);
    expect((await played.as('0101')(talks.last)).data).toEqual({ cycle: null, items: [] });
  });
});

describe('the file for the calendar', () => {
  it('is one entry whatever becomes of its time', async () => {
    const entry = async () => {
      const { text } = await played.as('0102')(talks.entry, at('0102'));
      const unfolded = text.replaceAll(/\r\n[ \t]/g, '');
      const line = (name: string) => new RegExp(`^${name}[:;](.*)$`, 'm').exec(unfolded)?.[1]?.trim();
      return {
        uid: line('UID'),
        sequence: Number(line('SEQUENCE')),
        start: line('DTSTART'),
        organizer: line('ORGANIZER'),
      };
    };
    const first = await entry();
    expect(first).toMatchObject({ start: '20261120T060000Z', organizer: expect.stringContaining('0107@example.com') });
    await move('0102', '0102', 'move', { day: '2026-11-21', time: '14:00' });
    expect(await entry()).toMatchObject({ uid: first.uid, sequence: first.sequence + 1, start: '20261121T060000Z' });
    await move('0107', '0102', 'callOff');
    expect((await played.as('0102')(talks.entry, at('0102'))).problem).toMatchObject({ reason: 'talk-no-time' });
  });
});
